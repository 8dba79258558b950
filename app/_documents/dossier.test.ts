import { describe, expect, test } from "vitest";
import { dossierDocument } from "#lib/reports/dossier/dossier-document.ts";
import { words } from "#lib/words/words.ts";
import { anIncident } from "#lib/workflow/an-incident.ts";
import { renderPdf } from "./pdf.ts";

const at = new Date("2026-11-24T13:05:00.000Z");
const officer = "1b0f0f0e-0000-4000-8000-000000000001";

function documentOf(locale: "nl" | "en", saves: number) {
  const record = anIncident();
  const answer = { value: "Een lijst is naar een verkeerd adres gestuurd", certainty: "fact", source: null };
  const saved = { item: "", withdrawn: false, savedBy: officer, savedAt: at };
  const revisions = Array.from({ length: saves }, (_, index) => ({
    ...saved,
    section: "nature",
    number: index + 1,
    facts: { description: { ...answer, value: `${answer.value}. `.repeat(20) } },
  }));
  revisions.push({ ...saved, section: "contact", number: 1, facts: { description: answer } });
  const trail = [{ seq: 1, at, personId: officer, what: "Legde het incident vast", hash: "a".repeat(64) }];
  const input = { record, organisation: "Ziekenhuis", asOf: at, revisions, evidence: [], trail };
  return dossierDocument(
    { ...input, callOf: () => "privacy officer", withNames: false },
    locale,
    words(locale),
  );
}

describe("the dossier as PDF", () => {
  test.each(["nl", "en"] as const)("is a tagged PDF/UA-1 in %s with tables", async (locale) => {
    const document = documentOf(locale, 3);
    const made = await renderPdf("dossier", document, { title: document.title, lang: locale });
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    const bytes = Buffer.from(made.bytes).toString("latin1");
    expect(bytes).toContain("/StructTreeRoot");
    expect(bytes).toContain("pdfuaid");
    expect(bytes).toMatch(new RegExp(`/Lang ?\\(${locale}`));
    expect(bytes).toMatch(/\/S ?\/TH\b/);
  });

  test("leaves the section of names out and says why", () => {
    const document = documentOf("nl", 1);
    expect(
      document.parts
        .flatMap(({ blocks }) => blocks)
        .map(({ heading }) => heading)
        .join(),
    ).not.toMatch(/Contact/);
    expect(document.leftOut.lines.join()).toMatch(/Namen en contactgegevens/);
  });

  test("sets a hundred pages within a generous ceiling", async () => {
    const small = documentOf("nl", 1);
    await renderPdf("dossier", small, { title: small.title, lang: "nl" });
    const big = documentOf("nl", 300);
    const begun = performance.now();
    const made = await renderPdf("dossier", big, { title: big.title, lang: "nl" });
    const took = performance.now() - begun;
    if (!made.ok) throw new Error(JSON.stringify(made.problems));
    const pages =
      Buffer.from(made.bytes)
        .toString("latin1")
        .match(/\/Type ?\/Page\b/g)?.length ?? 0;
    console.info(`${pages} pages in ${Math.round(took)} ms`);
    expect(pages).toBeGreaterThanOrEqual(100);
    expect(took).toBeLessThan(10_000);
  });
});
