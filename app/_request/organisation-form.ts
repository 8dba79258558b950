import type { OrganisationInput } from "#db/organisation.ts";
import { line, lineOrNull } from "./line.ts";
import type { Raw } from "./submit.ts";

/** The fields about the organisation and its FG, as set-up and settings both ask them, with the most characters each. */
export const organisationLimits = {
  name: 200,
  kvk: 20,
  address: 200,
  postalCode: 20,
  city: 100,
  sector: 200,
  fgName: 120,
  fgRegistration: 60,
  fgEmail: 254,
  fgPhone: 40,
};

/** Reads those fields. Spaces and dots in the KvK number are forgiven; the postal code gets its usual form. */
export function readOrganisationForm(raw: Raw): OrganisationInput {
  return {
    name: line(raw, "name"),
    kvk: line(raw, "kvk").replace(/[\s.-]/g, "") || null,
    address: lineOrNull(raw, "address"),
    postalCode: postalCode(line(raw, "postalCode")),
    city: lineOrNull(raw, "city"),
    sector: lineOrNull(raw, "sector"),
    fgName: lineOrNull(raw, "fgName"),
    fgRegistration: lineOrNull(raw, "fgRegistration"),
    fgEmail: lineOrNull(raw, "fgEmail"),
    fgPhone: lineOrNull(raw, "fgPhone"),
  };
}

function postalCode(typed: string): string | null {
  const tight = typed.replace(/\s/g, "").toUpperCase();
  return /^\d{4}[A-Z]{2}$/.test(tight) ? `${tight.slice(0, 4)} ${tight.slice(4)}` : typed || null;
}

/** The organisation's details as the form shows them. */
export function organisationToRaw(organisation: OrganisationInput): Raw {
  const names = Object.keys(organisationLimits) as (keyof OrganisationInput)[];
  return Object.fromEntries(names.map((name) => [name, organisation[name] ?? ""]));
}
