import type { Changed } from "#app/_components/difference.tsx";
import { type QuestionId, questions } from "#lib/reports/ap/questions.ts";
import type { Piece } from "#lib/reports/report.ts";
import { spellPiece } from "#lib/reports/spell-out.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import type { Answered, Difference } from "#lib/workflow/proposal-difference.ts";

/** What is other between two versions, in words: outcomes, the answers of articles, questions of the AP's form. */
export function saidDifference(differences: Difference[], locale: Locale, t: Words): Changed[] {
  return differences.map((one) => said(one, locale, t));
}

function said(one: Difference, locale: Locale, t: Words): Changed {
  switch (one.kind) {
    case "outcome": {
      const word = (outcome: string | null) => outcome && t(`proposals.outcome.${outcome}`);
      return changed("outcome", t("approvals.outcome"), word(one.before), word(one.after));
    }
    case "summary":
      return changed("summary", t("approvals.short"), one.before, one.after);
    case "reason":
      return changed("reason", t("approvals.reason"), one.before, one.after);
    case "letter":
      return changed(one.part, one.heading || t("letters.subject"), one.before, one.after);
    case "finding": {
      const word = (answer: string | null) => answer && t(`law.answer.${answer}`);
      return changed(one.rule, t(`law.${one.rule}.title`), word(one.before), word(one.after));
    }
    case "answer": {
      const say = (side: Answered, unasked: string) =>
        side.asked ? sayPieces(side.answer as Piece[] | null, locale, t) : t(`proposals.${unasked}`);
      const [before, after] = [say(one.before, "notAskedBefore"), say(one.after, "notAskedNow")];
      return changed(one.question, questionLabel(one.question, t), before, after);
    }
  }
}

/** Of texts of several lines only the lines that differ, so that one word in ten lines is not lost among them. */
function changed(key: string, label: string, before: string | null, after: string | null): Changed {
  const [old, now] = [before?.split("\n") ?? [], after?.split("\n") ?? []];
  const [gone, come] = [old.filter((line) => !now.includes(line)), now.filter((line) => !old.includes(line))];
  // The same lines in another order: then all of them are shown.
  if (gone.length === 0 && come.length === 0) return { key, label, before, after };
  return { key, label, before: gone.join("\n") || null, after: come.join("\n") || null };
}

/** An answer of the AP's form as text; what has no answer is not yet known. */
export function sayPieces(pieces: Piece[] | null, locale: Locale, t: Words): string {
  const lines = (pieces ?? []).flatMap((piece) => spellPiece(piece, "ap", locale, t).lines);
  return lines.length > 0 ? lines.join("\n") : t("reports.origin.missing");
}

/** A question of the AP's form with its number: "7.2 Aantal betrokkenen". */
export function questionLabel(id: string, t: Words): string {
  const number = id in questions ? questions[id as QuestionId].number : null;
  return `${number ?? ""} ${t(`ap.questions.${id}`)}`.trim();
}
