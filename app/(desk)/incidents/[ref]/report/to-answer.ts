import { missingView } from "#app/(desk)/_view/decision-view.ts";
import type { Dossier } from "#lib/dossier.ts";
import { sections } from "#lib/facts/facts.ts";
import { entriesOf, type Report } from "#lib/reports/report.ts";
import type { Words } from "#lib/words/words.ts";

/** The facts that are missing from an answer of the sheet, with the way to where they are answered; by question. */
export type ToAnswer = Record<string, { href: string; label: string }[]>;

/** Where every question of the sheet that is not fully answered can be answered in the dossier. */
export function toAnswer(report: Report, { record }: Dossier, t: Words): ToAnswer {
  const found: ToAnswer = {};
  for (const entry of entriesOf(report)) {
    if (entry.kind === "left-out") continue;
    const views = entry.answer.missing
      .filter(inDossier)
      .map((path) => missingView(path, record.facts, record.ref, t));
    found[entry.id] = views.filter(({ href }, at) => views.findIndex((one) => one.href === href) === at);
  }
  return found;
}

/** What the organisation's own settings lack is not answered in a dossier. */
function inDossier(path: string): boolean {
  const [section = ""] = path.split("/");
  return section === "awareness" || Object.hasOwn(sections, section);
}
