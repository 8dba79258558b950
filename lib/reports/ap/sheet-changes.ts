import { canonical } from "#lib/audit/canonical.ts";
import { entriesOf, type Piece, type Report, type ReportEntry } from "#lib/reports/report.ts";
import { type QuestionId, questions } from "./questions.ts";

/** What must be altered of one answer in the authority's form; null where the form shows nothing. */
export type SheetChange = {
  id: string;
  number: string | null;
  chapter: string;
  kind: "added" | "changed" | "removed";
  before: Piece[] | null;
  now: Piece[] | null;
};

/**
 * What to change in the authority's form (Art. 33(4)): every question whose answer differs from what was filed, in the
 * form's order. What a new notification is asked about itself (its kind, its number) is not among it.
 */
export function sheetChanges(filed: Report, now: Report): SheetChange[] {
  const before = new Map(entriesOf(filed).map((entry) => [entry.id, saysOf(entry)]));
  const found: SheetChange[] = [];
  for (const part of now.parts) {
    for (const entry of part.entries) {
      const [was, is] = [before.get(entry.id) ?? null, saysOf(entry)];
      if (!standsInForm(entry.id) || canonical(was) === canonical(is)) continue;
      const kind = was === null ? "added" : is === null ? "removed" : "changed";
      found.push({ id: entry.id, number: entry.number, chapter: part.id, kind, before: was, now: is });
    }
  }
  return found;
}

/** Whether the answer goes on standing in the form after a notification was sent. */
export function standsInForm(id: string): boolean {
  return id === "isComplete" || questions[id as QuestionId]?.bound === true;
}

function saysOf(entry: ReportEntry): Piece[] | null {
  return entry.kind === "asked" && entry.answer.says.length > 0 ? entry.answer.says : null;
}
