import { writeFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { draftLetter } from "#lib/letters/draft-letter.ts";
import { letterCases, someInput } from "#lib/letters/golden/cases.ts";
import { letterDocument } from "#lib/letters/letter-document.ts";
import { type Locale, words } from "#lib/words/words.ts";
import { letterDocx } from "./letter-docx.ts";
import { renderPdf } from "./pdf.ts";

function documentOf(locale: Locale, subject?: string) {
  const one = letterCases.find(({ name }) => name === "ransomware-patients");
  if (!one) throw new Error("the cast lacks the ransomware");
  const group = one.facts.groups.find(({ id }) => id === one.groupId) ?? null;
  const letter = draftLetter(one.facts, group, someInput(one.kind, locale));
  const about = {
    organisation: letter.organisation,
    address: ["Lindelaan 1", "3500 AA Utrecht"],
    ref: "DL-2026-014",
    version: 2,
    code: "7F3A91C2",
    day: new Date("2026-11-24T09:00:00.000Z"),
    final: false,
  };
  return letterDocument({ ...letter, ...(subject ? { subject } : {}) }, about, words(locale));
}

describe.each(["nl", "en"] as const)("a letter on paper in %s", (locale) => {
  test("is a PDF of the same bytes every time, whatever is in its text", async () => {
    const document = documentOf(locale, 'Waarschuwing #strong[x] "\\" 漢 </w:t>');
    const meta = { title: document.subject, lang: locale };
    const [one, two] = [await renderPdf("letter", document, meta), await renderPdf("letter", document, meta)];
    if (!one.ok || !two.ok) throw new Error("the letter was not set");
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
    expect(Buffer.from(one.bytes).toString("latin1")).toContain("pdfuaid:part");
    if (process.env.LETTER_OUT) writeFileSync(`${process.env.LETTER_OUT}/letter.${locale}.pdf`, one.bytes);
  });

  test("is a Word file with headings, lists and its language", async () => {
    const document = documentOf(locale, "Waarschuwing </w:t> & \u0001");
    const files = unzipSync(await letterDocx(document));
    const xml = Buffer.from(files["word/document.xml"] ?? []).toString("utf8");
    const styles = Buffer.from(files["word/styles.xml"] ?? []).toString("utf8");
    expect(xml.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(1);
    expect(xml.match(/w:pStyle w:val="Heading2"/g)).toHaveLength(document.blocks.length);
    expect(xml).toContain("w:numPr");
    expect(xml).toContain("Waarschuwing &lt;/w:t&gt; &amp;");
    expect(xml).not.toContain("\u0001");
    expect(styles).toContain(locale === "nl" ? "nl-NL" : "en-GB");
    if (process.env.LETTER_OUT) {
      writeFileSync(`${process.env.LETTER_OUT}/letter.${locale}.docx`, await letterDocx(document));
    }
  });
});
