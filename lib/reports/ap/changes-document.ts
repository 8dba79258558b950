import { spellPiece } from "#lib/reports/spell-out.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import type { SheetChange } from "./sheet-changes.ts";

/** One change in one language: what stands in the form, and what must stand there; null where the form asks nothing. */
export type SpelledChange = { id: string; label: string; before: string | null; now: string | null };

/** The changes as a part of a document: nothing but strings, in the form's order. */
export type ChangesPart = {
  title: string;
  lead: string;
  columns: { question: string; before: string; now: string };
  rows: { question: string; before: string; now: string }[];
  none: string;
};

/** Speaks the changes in a language: question with its number, the answer as filed and as it is now. */
export function spelledChanges(changes: SheetChange[], locale: Locale, t: Words): SpelledChange[] {
  const say = (says: SheetChange["now"]) =>
    says?.flatMap((piece) => spellPiece(piece, "ap", locale, t).lines).join("\n") ?? null;
  return changes.map(({ id, number, before, now }) => ({
    id,
    label: `${number ?? ""} ${t(`ap.questions.${id}`)}`.trim(),
    before: say(before),
    now: say(now),
  }));
}

/** "What to change in the authority's form" as a part for a dossier or a sheet, with a table of three columns. */
export function changesPart(changes: SheetChange[], locale: Locale, t: Words): ChangesPart {
  return {
    title: t("desk.toChange"),
    lead: t("desk.toChangePart"),
    columns: { question: t("desk.question"), before: t("desk.wasFiled"), now: t("desk.isNow") },
    rows: spelledChanges(changes, locale, t).map(({ label, before, now }) => ({
      question: label,
      before: before ?? t("desk.notAskedThen"),
      now: now ?? t("desk.notAskedNow"),
    })),
    none: t("desk.nothingToChange"),
  };
}
