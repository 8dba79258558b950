import { questionsOf } from "./question.ts";

/** Chapters 7 to 9: who was hit, what protected them, what it can mean. */
export const peopleQuestions = {
  ...questionsOf("people", {
    affectedGroups: {
      number: "7.1",
      type: "choices",
      options: "peopleKinds",
      mandatory: "by-law",
      basis: "33(3)(a)",
    },
    affectedDescription: { number: "7.2", type: "long-text", basis: "33(3)(a)" },
    affectedCountExact: {
      number: "7.3",
      type: "whole-number",
      mandatory: "by-law",
      condition: "exact-number",
      basis: "33(3)(a)",
    },
    affectedCountMin: {
      number: "7.3",
      type: "whole-number",
      mandatory: "by-law",
      condition: "no-exact-number",
      basis: "33(3)(a)",
    },
    affectedCountMax: {
      number: "7.3",
      type: "whole-number",
      mandatory: "by-law",
      condition: "no-exact-number",
      basis: "33(3)(a)",
    },
  }),
  ...questionsOf("protection", {
    protectionBeforehand: {
      number: "8.1",
      type: "choices",
      options: "protection",
      basis: "34(3)(a), 33(1)",
      provenance: ["public-register", "old-form"],
    },
    protectionNote: {
      number: "8.1",
      type: "long-text",
      mandatory: "inferred",
      condition: "protected-beforehand",
      basis: "34(3)(a)",
    },
  }),
  ...questionsOf("consequences", {
    consequencesController: {
      number: "9.1",
      type: "choices",
      options: "forController",
      mandatory: "by-law",
      basis: "33(3)(c)",
      provenance: ["public-register", "old-form"],
    },
    consequencesSubjects: {
      number: "9.2",
      type: "choices",
      options: "harms",
      mandatory: "by-law",
      basis: "33(3)(c)",
      provenance: ["public-register", "old-form"],
    },
    severity: {
      number: "9.3",
      type: "one-choice",
      options: "severities",
      basis: "33(1), 34(1)",
      provenance: ["public-register", "old-form"],
    },
  }),
};
