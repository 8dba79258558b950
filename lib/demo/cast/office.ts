import type { Said } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";

/** Who files for the example organisation, and whom the AP may call; the same in every incident. */
export const contact: Said<Facts["contact"]> = {
  reporterName: "Sanne Bakker",
  reporterFunction: "Security officer",
  reporterPhone: "030 555 01 02",
  reporterEmail: "s.bakker@delinde.example",
  contactName: "Farah Groen",
  contactFunction: "Functionaris gegevensbescherming",
  contactPhone: "030 555 01 10",
  contactEmail: "fg@delinde.example",
};

/** Only the GDPR applies, nobody else was told, and the organisation is a Dutch care provider. */
export const parties: Said<Facts["parties"]> = {
  legalBasis: ["gdpr"],
  otherSupervisors: [],
  otherAuthorities: "no",
  publicBody: "yes",
  financialUndertaking: "no",
  mainEstablishment: "NL",
  controllerOutsideEea: "no",
};
