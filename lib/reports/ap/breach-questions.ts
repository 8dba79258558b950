import { questionsOf } from "./question.ts";

/** Chapters 4 to 6: when it was, what happened, and to which data. */
export const breachQuestions = {
  ...questionsOf("timeline", {
    startedAt: { number: "4.1.1", type: "moment", basis: "33(3)(a)" },
    endedAt: {
      number: "4.1.2",
      type: "moment",
      basis: "33(3)(a)",
      provenance: ["public-register", "old-form"],
    },
    discoveredAt: { number: "4.2", type: "moment", mandatory: "inferred", basis: "33(1)" },
    howDiscovered: { number: "4.3", type: "long-text", basis: "33(1)" },
    // Between 4.3 and 4.5 the numbering leaves room for a question that no source shows. It is not invented here.
    question44: {
      number: "4.4",
      numberFound: false,
      type: "not-found",
      condition: "not-found",
      basis: "",
      provenance: ["not-found"],
      bound: false,
    },
    lateReason: {
      number: "4.5",
      type: "long-text",
      mandatory: "by-law",
      condition: "late",
      basis: "33(1)",
      bound: false,
    },
  }),
  ...questionsOf("breach", {
    natureOfBreach: {
      number: "5.1",
      type: "choices",
      options: "breachTypes",
      mandatory: "by-law",
      basis: "33(3)(a), 4(12)",
      provenance: ["public-register", "old-form"],
    },
    natureOfIncident: {
      number: "5.2",
      type: "one-choice",
      options: "incidentKinds",
      mandatory: "by-law",
      basis: "33(3)(a)",
      provenance: ["public-register", "old-form"],
    },
    summary: { number: "5.3", type: "long-text", mandatory: "by-law", basis: "33(3)(a)" },
    attachments: { number: "5.4", type: "files", mandatory: "no", basis: "33(5), 58(1)" },
  }),
  ...questionsOf("data", {
    dataCategories: {
      number: "6.1",
      type: "choices",
      options: "dataCategories",
      mandatory: "by-law",
      basis: "33(3)(a), 87, 10",
      provenance: ["public-register", "old-form"],
    },
    specialCategories: {
      number: "6.2",
      type: "choices",
      options: "specialCategories",
      mandatory: "by-law",
      basis: "9, 33(3)(a)",
      provenance: ["public-register", "old-form"],
    },
    recordCount: {
      number: "6.3.1",
      type: "whole-number",
      mandatory: "by-law",
      basis: "33(3)(a)",
      provenance: ["public-register", "old-form"],
    },
    recordCountNote: {
      number: "6.3.x",
      numberFound: false,
      type: "long-text",
      mandatory: "when-asked",
      condition: "records-unclear",
      basis: "33(3)(a)",
    },
  }),
};
