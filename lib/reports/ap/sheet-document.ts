import { sayIsoDay } from "#lib/clock/say-iso-day.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import { countOrigins, origins, type Report } from "#lib/reports/report.ts";
import { type SpelledPart, spellOut } from "#lib/reports/spell-out.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import type { FilingKind } from "#lib/workflow/happened.ts";
import { type ChangesPart, changesPart } from "./changes-document.ts";
import { sheetChanges } from "./sheet-changes.ts";

/** What is around the answers: which dossier, of when, and whether management approved exactly this. */
export type SheetAbout = {
  ref: string;
  title: string;
  organisation: string;
  kind: FilingKind;
  /** The moment whose facts it shows; the same facts at the same moment give the same document. */
  asOf: Date;
  approved: boolean;
  /** True for the sheet that was frozen with a filing. */
  filed: boolean;
  /** The sheet that was filed before, for a follow-up: what differs from it stands in front. */
  before?: Report | null;
};

/** The AP sheet as a document: nothing but strings, in the order in which they are set. */
export type SheetDocument = {
  lang: Locale;
  title: string;
  /** The mark on every page of a sheet that was not approved; empty once it was. */
  concept: string;
  conceptMeans: string;
  ref: string;
  subject: string;
  lead: string;
  about: { name: string; text: string }[];
  counts: string;
  howToRead: string;
  origins: { origin: string; word: string; means: string }[];
  /** What to change in the authority's form; absent where nothing was filed before. */
  changes?: ChangesPart;
  parts: SpelledPart[];
  obligatory: string;
  notAsked: string;
  /** With [page] and [pages] in the place of the numbers. */
  page: string;
  hashName: string;
  /** With [count] in the place of the number, said only where signs could not be printed. */
  unprintable: string;
};

/** The data of the sheet's PDF, spelled in one language. Its canonical form is what the hash in the footer is made of. */
export function sheetDocument(report: Report, about: SheetAbout, locale: Locale, t: Words): SheetDocument {
  const spelled = spellOut(report, locale, t);
  const { recorded, derived, missing } = countOrigins(report);
  const word = (key: string, values?: Record<string, string | number>) => t(`reports.sheet.${key}`, values);
  const names = { version: spelled.version, day: sayIsoDay(spelled.checkedOn, locale) };
  return {
    lang: locale,
    title: t("sheet.title"),
    concept: about.approved ? "" : word("concept"),
    conceptMeans: about.approved ? "" : word("conceptMeans"),
    ref: about.ref,
    subject: about.title,
    lead: word(about.filed ? "leadFiled" : "lead"),
    about: [
      { name: word("organisation"), text: about.organisation },
      { name: word("kind"), text: word(`kinds.${about.kind}`) },
      { name: word("asOf"), text: sayMoment(about.asOf, locale) },
      { name: word("formVersion"), text: word("formChecked", names) },
    ],
    counts: word("counts", { recorded, derived, missing }),
    howToRead: word("howToRead"),
    origins: origins.map((origin) => ({
      origin,
      word: t(`reports.origin.${origin}`),
      means: t(`reports.originMeans.${origin}`),
    })),
    ...(about.before ? { changes: changesPart(sheetChanges(about.before, report), locale, t) } : {}),
    parts: spelled.parts,
    obligatory: t("reports.obligatory"),
    notAsked: t("reports.notAsked"),
    page: word("page", { page: "[page]", pages: "[pages]" }),
    hashName: word("hash"),
    unprintable: word("unprintable"),
  };
}
