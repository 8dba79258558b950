import { amsterdamYear } from "#lib/clock/amsterdam-time.ts";
import { decide } from "#lib/decisions/decide.ts";
import { cast } from "#lib/demo/cast.ts";
import { organisation } from "#lib/demo/organisation.ts";
import { placedAt } from "#lib/demo/placed-at.ts";
import type { Report } from "#lib/reports/report.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import { sheetInput } from "./frozen-sheet.ts";
import { apSheet } from "./sheet.ts";
import { type SheetDocument, sheetDocument } from "./sheet-document.ts";

/** The names of the example incidents whose sheet can be made. */
export const castNames: readonly string[] = cast.map(({ key }) => key);

export type CastSheet = { report: Report; document: SheetDocument };

/**
 * The AP sheet of an example incident, placed at this moment; null for a name that nobody has. The same name and moment
 * give the same document.
 */
export function castSheet(name: string, at: Date, locale: Locale, t: Words): CastSheet | null {
  const place = cast.findIndex(({ key }) => key === name);
  const member = cast[place];
  if (!member) return null;
  const facts = member.facts(placedAt(at));
  const input = sheetInput({ record: { facts, filings: [] }, decisions: decide(facts) }, organisation, at);
  const report = apSheet(input);
  const about = {
    ref: `DL-${amsterdamYear(at)}-${String(place + 1).padStart(3, "0")}`,
    title: member.title[locale],
    organisation: organisation.name,
    kind: input.filing.kind,
    asOf: at,
    approved: false,
    filed: false,
  };
  return { report, document: sheetDocument(report, about, locale, t) };
}
