import type { Answer, Piece, Report, ReportEntry } from "#lib/reports/report.ts";
import { say } from "#lib/words/message.ts";
import type { Answerer } from "./answer.ts";
import { breachAnswers } from "./breach-answers.ts";
import { chapterIds, chapters } from "./chapters.ts";
import { followUpAnswers } from "./follow-up-answers.ts";
import type { ApInput } from "./input.ts";
import { introductionAnswers } from "./introduction-answers.ts";
import { peopleAnswers } from "./people-answers.ts";
import { isObligatory, wordingFound } from "./question.ts";
import { form, type QuestionId, questionIds, questions } from "./questions.ts";

/** How every question is answered. The type demands an entry for each: a question that is added must be answered here. */
const answers = {
  ...introductionAnswers,
  ...breachAnswers,
  ...peopleAnswers,
  ...followUpAnswers,
} satisfies Record<QuestionId, Answerer>;

/**
 * The preparation sheet for the Dutch authority's form: every question in the form's order and numbering, answered as far
 * as the facts allow. Meant to be copied by a person into the form; it is never a notification itself.
 */
export function apSheet(input: ApInput): Report {
  return {
    words: "ap",
    form,
    parts: chapterIds.map((chapter) => ({
      id: chapter,
      number: chapters[chapter],
      entries: questionIds
        .filter((id) => questions[id].chapter === chapter)
        .map((id) => entry(id, answers[id](input))),
    })),
  };
}

function entry(id: QuestionId, answer: Answer | null): ReportEntry {
  const question = questions[id];
  const base = { id, number: question.number, obligatory: isObligatory(question) };
  if (!answer) return { ...base, kind: "left-out", reason: say(`ap.conditions.${question.condition}`) };
  return { ...base, kind: "asked", answer: { ...answer, remarks: [...answer.remarks, ...standing(id)] } };
}

/** What was not found of the question itself: its wording, or only its number. */
function standing(id: QuestionId) {
  const question = questions[id];
  if (question.type === "not-found" || question.condition === "after-filing") return [];
  if (!wordingFound(question)) return [say("ap.remarks.questionNotVerified")];
  return question.numberFound ? [] : [say("ap.remarks.numberNotVerified")];
}

/**
 * The answers that an approval binds, as keys and values: without language, without question 4.5, without what is about
 * the filing itself. Questions that are not asked are not there; a missing answer is null.
 */
export function boundAnswers(report: Report): Record<string, Piece[] | null> {
  const bound: Record<string, Piece[] | null> = {};
  for (const { entries } of report.parts) {
    for (const entry of entries) {
      if (entry.kind !== "asked" || !questions[entry.id as QuestionId].bound) continue;
      bound[entry.id] = entry.answer.says.length > 0 ? entry.answer.says : null;
    }
  }
  return bound;
}
