import { describe, expect, test } from "vitest";
import { awarenessSchema } from "#lib/facts/awareness.ts";
import { sectionNames, sections } from "#lib/facts/facts.ts";
import { emptySection } from "#lib/facts/section.ts";
import { words } from "#lib/words/words.ts";
import { anIncident } from "#lib/workflow/an-incident.ts";
import { type DossierInput, dossierDocument } from "./dossier-document.ts";

const at = new Date("2026-11-24T13:05:00.000Z");
const awareness = awarenessSchema.parse({
  firstSignalAt: "2026-11-20T09:00:00.000Z",
  awareAt: "2026-11-20T14:30:00.000Z",
  awareReason: "Toen belde de ontvanger.",
});

function documentOf(revisions: { section: string; facts: unknown }[], locale: "nl" | "en" = "nl") {
  const saved = { item: "", number: 1, withdrawn: false, savedBy: "sanne", savedAt: at };
  const input: DossierInput = {
    record: anIncident(),
    organisation: "Ziekenhuis De Linde",
    asOf: at,
    revisions: revisions.map((one) => ({ ...saved, ...one })),
    evidence: [],
    trail: [],
    callOf: () => "security officer",
    withNames: true,
  };
  return dossierDocument(input, locale, words(locale));
}

const blocks = (document: ReturnType<typeof documentOf>) => document.parts.flatMap((part) => part.blocks);

describe("what was saved", () => {
  test("names since when it was known, and why, as an authority will ask first", () => {
    const [block] = blocks(documentOf([{ section: "awareness", facts: awareness }]));
    expect(block?.heading).toContain("Sinds wanneer weten wij dit?");
    expect(block?.table?.rows).toEqual([
      ["Eerste signaal of melding", "vr 20 nov 2026 10:00"],
      ["Bekend sinds", "vr 20 nov 2026 15:30"],
      ["Waarom dit moment?", "Toen belde de ontvanger."],
    ]);
  });

  test.each(["nl", "en"] as const)("can be told of every section there is, in %s", (locale) => {
    const all = sectionNames.map((section) => ({ section, facts: emptySection(sections[section]) }));
    const told = blocks(documentOf([{ section: "awareness", facts: awareness }, ...all], locale));
    expect(told).toHaveLength(sectionNames.length + 1);
  });
});
