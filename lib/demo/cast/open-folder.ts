import type { CastMember } from "#lib/demo/cast-member.ts";
import { someFacts, suspicion } from "#lib/facts/build.ts";

const text =
  "Een verpleegkundige meldt dat zij in een map kon kijken die niet voor haar afdeling is. Zij denkt dat er dossiers in staan. Of er persoonsgegevens in staan en of iemand ze heeft geopend, is nog niet bekend.";

/** An employee's report: not known yet whether this is a breach at all. */
export const openFolder: CastMember = {
  key: "open-folder",
  title: { nl: "Map te ruim opengesteld?", en: "Folder too open?" },
  text,
  firstSignalHoursAgo: 5,
  awareHoursAgo: null,
  state: "triage",
  advice: "Laat ICT vandaag de logboeken van de map nakijken.",
  reason: "Nog uit te zoeken.",
  closeReason: null,
  lessons: null,
  expected: { notifyAuthority: "unknown", inDoubt: false, informPeople: "unknown" },
  facts: (at) =>
    someFacts({
      awareness: { firstSignalAt: at(5), awareAt: null },
      nature: {
        description: text,
        personalData: suspicion("yes", "Melding van een verpleegkundige"),
        incidentKind: suspicion("folder-too-open"),
      },
      discovery: {
        howDiscovered: "Melding van een medewerker via het meldformulier.",
        discoveredBy: "Verpleegkundige",
      },
    }),
};
