import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { decide } from "#lib/decisions/decide.ts";
import { apSheet } from "#lib/reports/ap/sheet.ts";
import { type SheetAbout, sheetDocument } from "#lib/reports/ap/sheet-document.ts";
import { goldenCases } from "#lib/reports/golden/cases.ts";
import { someFacts, someOrganisation } from "#lib/reports/golden/some-facts.ts";
import { type Locale, words } from "#lib/words/words.ts";
import { documentHash, renderPdf } from "./pdf.ts";

const about: SheetAbout = {
  ref: "DL-2026-014",
  title: "Lijst met afspraken naar verkeerd adres",
  organisation: someOrganisation.name,
  kind: "preliminary",
  asOf: new Date("2026-11-24T07:23:00.000Z"),
  approved: false,
  filed: false,
};

function documentOf(facts = someFacts(), more: Partial<SheetAbout> = {}, locale: Locale = "nl") {
  const filing = { kind: "preliminary", previousNumber: null, late: false } as const;
  const report = apSheet({ facts, organisation: someOrganisation, decisions: decide(facts), filing });
  return sheetDocument(report, { ...about, ...more }, locale, words(locale));
}

async function pdfOf(data: ReturnType<typeof documentOf>): Promise<Buffer> {
  const rendered = await renderPdf("ap-sheet", data, { title: `${data.title} ${data.ref}`, lang: data.lang });
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problems));
  return Buffer.from(rendered.bytes);
}

const has = (program: string) => {
  try {
    execFileSync(program, ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};
// Poppler reads what a reader would see. Where it is not installed the bytes alone are looked at.
const poppler = has("pdftotext");

function run(program: string, pdf: Buffer, ...options: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "pdf-"));
  try {
    const file = join(folder, "it.pdf");
    writeFileSync(file, pdf);
    const after = program === "pdftotext" ? ["-"] : [];
    return execFileSync(program, [...options, file, ...after], {
      stdio: ["ignore", "pipe", "ignore"],
    }).toString();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const textOf = (pdf: Buffer) => run("pdftotext", pdf, "-raw").replace(/[\u200b\n\f]+/g, " ");

describe("the AP sheet as PDF", () => {
  test("is a tagged PDF/UA-1 with its language, title and fonts in it", async () => {
    for (const locale of ["nl", "en"] as const) {
      const bytes = (await pdfOf(documentOf(goldenCases[1]?.facts, {}, locale))).toString("latin1");
      expect(bytes.startsWith("%PDF-1.7")).toBe(true);
      expect(bytes.trimEnd().endsWith("%%EOF")).toBe(true);
      expect(bytes).toContain("/StructTreeRoot");
      expect(bytes).toContain("/MarkInfo");
      expect(bytes).toMatch(new RegExp(`/Lang ?\\(${locale}`));
      expect(bytes).toContain("pdfuaid");
      expect(bytes.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(4);
      expect(bytes).toMatch(/\+SourceSerif4-SemiBold/);
      expect(bytes).toMatch(/\+SourceSans3-Regular/);
    }
  });

  test("gives the same bytes for the same data, and the hash of the data", async () => {
    const data = documentOf();
    const meta = { title: data.title, lang: data.lang };
    const [first, second] = [
      await renderPdf("ap-sheet", data, meta),
      await renderPdf("ap-sheet", data, meta),
    ];
    expect(second).toEqual(first);
    expect(first).toMatchObject({ ok: true, hash: documentHash(data) });
    expect(documentHash(documentOf(undefined, { title: "Iets anders" }))).not.toBe(documentHash(data));
  });

  test("is set in a fraction of a second once it is warm", async () => {
    const data = documentOf(goldenCases[1]?.facts);
    const times: number[] = [];
    for (let at = 0; at < 8; at++) {
      const start = performance.now();
      await pdfOf({ ...data, subject: `${data.subject} ${at}` });
      times.push(performance.now() - start);
    }
    expect(Math.min(...times)).toBeLessThan(250);
  });

  test("answers with a problem instead of throwing, and names the template", async () => {
    const rendered = await renderPdf("ap-sheet", { lang: "nl" }, { title: "x", lang: "nl" });
    expect(rendered).toMatchObject({
      ok: false,
      problems: { pdf: { key: "reports.pdfFailed", values: { template: "ap-sheet" } } },
    });
    expect(await pdfOf(documentOf())).toBeInstanceOf(Buffer);
  });
});

test("says that PDFs cannot be made where the native part is missing, and does not throw", async () => {
  vi.resetModules();
  vi.doMock("@myriaddreamin/typst-ts-node-compiler", () => {
    throw new Error("Cannot find native binding");
  });
  const { renderPdf: withoutNative } = await import("./pdf.ts");
  const rendered = await withoutNative("ap-sheet", documentOf(), { title: "x", lang: "nl" });
  expect(rendered).toEqual({ ok: false, problems: { pdf: { key: "reports.pdfUnavailable" } } });
  vi.doUnmock("@myriaddreamin/typst-ts-node-compiler");
});

describe("whatever people type", () => {
  const described = (description: string) => pdfOf(documentOf(someFacts({ nature: { description } })));

  test("does not stop a document from being made", async () => {
    for (const text of [
      "😀👨‍👩‍👧‍👦🇳🇱 emoji",
      "שלום עולם مرحبا بالعالم",
      "\u0000\u0007\u001b[31m control\u200b \ud800 half",
      "\u202egnp.exe",
      "e\u0301e\u0300\u0334\u0335",
      "日本語 𝒳 \u{10ffff}",
      "\n\n\n",
      "\t=1+1\r\nregel twee",
      "x".repeat(10_000),
      "Lang verhaal. ".repeat(714),
      "regel\n".repeat(1666),
    ]) {
      expect((await described(text)).length).toBeGreaterThan(50_000);
    }
  }, 60_000);

  test.runIf(poppler)("stays text where it looks like Typst", async () => {
    const code = '#panic("stop") $x^2$ *vet* = Kop @naam <label> \\ `raw` #import "x" // weg /* weg */ ~ --';
    expect(textOf(await described(code))).toContain(code);
  });

  test.runIf(poppler)("is not lost in ten thousand characters", async () => {
    const text = `begin ${"veertien letter ".repeat(620)} einde`;
    const read = textOf(await described(text));
    expect(read).toContain("begin veertien");
    expect(read).toContain("einde");
    expect(read.match(/veertien/g)).toHaveLength(620);
  });

  test.runIf(poppler)("shows a □ for what cannot be printed, and says how many", async () => {
    const read = textOf(await described("Brief aan 山田 verstuurd"));
    expect(read).toContain("Brief aan □□ verstuurd");
    expect(read).toContain("Het zijn er 2.");
    expect(textOf(await described("Brief aan Zoë Çelik-Žižek"))).not.toContain("□");
  });
});

describe.runIf(poppler)("what a reader sees", () => {
  test("the mark CONCEPT on every page until management approved", async () => {
    const facts = goldenCases[1]?.facts;
    const draft = await pdfOf(documentOf(facts));
    const pages = Number(/Pages:\s+(\d+)/.exec(run("pdfinfo", draft))?.[1]);
    expect(pages).toBeGreaterThan(2);
    for (let page = 1; page <= pages; page++) {
      expect(run("pdftotext", draft, "-f", String(page), "-l", String(page))).toContain("CONCEPT");
    }
    expect(textOf(await pdfOf(documentOf(facts, { approved: true })))).not.toContain("CONCEPT");
  });

  test("page numbers and the document's hash on every page", async () => {
    const data = documentOf();
    const read = textOf(await pdfOf(data));
    const pages = read.match(/Pagina \d+ van \d+/g) ?? [];
    expect(pages[0]).toBe(`Pagina 1 van ${pages.length}`);
    expect(read.split(documentHash(data)).length - 1).toBe(pages.length);
  });

  test("headings for chapters and questions in the tag tree", async () => {
    const tree = run("pdfinfo", await pdfOf(documentOf()), "-struct-text");
    expect(tree.match(/^ *H1 /gm)).toHaveLength(1);
    expect(tree.match(/^ *H2 /gm)).toHaveLength(11);
    expect(tree.match(/^ *H3 /gm)).toHaveLength(55);
    expect(tree).toContain('H2 "4 Tijdlijn"');
  });

  test("only fonts that are in the document", async () => {
    const fonts = run("pdffonts", await pdfOf(documentOf(goldenCases[1]?.facts)))
      .split("\n")
      .slice(2, -1);
    expect(fonts.length).toBeGreaterThanOrEqual(4);
    for (const font of fonts) expect(font).toMatch(/Source(Sans3|Serif4)-\w+ .* yes yes yes/);
  });
});
