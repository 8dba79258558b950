import { breachQuestions } from "./breach-questions.ts";
import { followUpQuestions } from "./follow-up-questions.ts";
import { introductionQuestions } from "./introduction-questions.ts";
import { peopleQuestions } from "./people-questions.ts";
import type { Question } from "./question.ts";

/**
 * The notification form of the Dutch authority, as it could be reconstructed: its questionnaire of August 2022 itself was
 * not found. Source: a public register that mirrors the form by number, the authority's own pages, and copies of older
 * forms. Whoever can, compares this with the questionnaire on autoriteitpersoonsgegevens.nl.
 */
export const form = { version: "AP-2022-08", checkedOn: "2026-11-22" } as const;

/** Where the authority takes notifications: only there, without sign-in, and not from a file. */
export const formAddress = "https://datalekken.autoriteitpersoonsgegevens.nl";

/** Every question in the form's order. Questions are retired and added, never renamed: old reports keep their meaning. */
export const questions = {
  ...introductionQuestions,
  ...breachQuestions,
  ...peopleQuestions,
  ...followUpQuestions,
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof questions;
export const questionIds = Object.keys(questions) as QuestionId[];
