import { expect, test } from "vitest";
import { sheet } from "#lib/reports/golden/read-sheet.ts";
import { someFacts } from "#lib/reports/golden/some-facts.ts";
import { words } from "#lib/words/words.ts";
import { sheetDocument } from "./sheet-document.ts";

const about = {
  ref: "DL-2026-014",
  title: "Map",
  organisation: "De Linde",
  kind: "follow-up" as const,
  asOf: new Date("2026-11-24T07:23:00.000Z"),
  approved: true,
  filed: false,
};
const before = sheet(someFacts({ nature: { description: "Eerst" } }));
const now = sheet(someFacts({ nature: { description: "Later", breachTypes: ["integrity"] } }));

test("a follow-up begins with what to change, in words, and is silent where nothing was filed", () => {
  const nl = words("nl");
  expect(sheetDocument(now, about, "nl", nl).changes).toBeUndefined();
  const { changes } = sheetDocument(now, { ...about, before }, "nl", nl);
  expect(changes?.rows).toEqual([
    {
      question: "5.1 Aard van de inbreuk",
      before: "Niet ingevuld",
      now: "Persoonsgegevens ongeoorloofd of onopzettelijk gewijzigd",
    },
    { question: "5.3 Beschrijving van het incident", before: "Eerst", now: "Later" },
  ]);
  const same = sheetDocument(before, { ...about, before }, "en", words("en"));
  expect(same.changes?.rows).toEqual([]);
  expect(same.changes?.title).toBe("What to change in the form of the Dutch DPA");
});
