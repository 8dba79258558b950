import { questionsOf } from "./question.ts";

/** Chapter 10 and the end: what the people were told, what was done, and whether this is all. */
export const followUpQuestions = {
  ...questionsOf("followUp", {
    subjectsInformed: { number: "10.1.1", type: "one-choice", options: "informed", basis: "34(1)" },
    subjectsInformedAt: {
      number: "10.1.2",
      numberFound: false,
      type: "day",
      condition: "informed",
      basis: "34(1)",
      provenance: ["inferred"],
    },
    subjectsInformedCount: { number: "10.1.3", type: "whole-number", condition: "informed", basis: "34(1)" },
    subjectsWillInformAt: {
      number: "10.1.4",
      numberFound: false,
      type: "day",
      condition: "not-yet-informed",
      basis: "34(1)",
      provenance: ["inferred"],
    },
    subjectsNotInformedReason: {
      number: "10.1.5",
      numberFound: false,
      type: "one-choice",
      options: "notInformedReasons",
      condition: "not-informed",
      basis: "34(3); UAVG 41, 42",
      provenance: ["old-form", "inferred"],
    },
    subjectsNotInformedNote: {
      number: "10.1.5",
      numberFound: false,
      type: "long-text",
      condition: "not-informed",
      basis: "34(3)",
      provenance: ["old-form"],
    },
    subjectsPublicCommunication: {
      number: "10.1.x",
      numberFound: false,
      type: "long-text",
      condition: "public-notice",
      basis: "34(3)(c)",
      provenance: ["old-form"],
    },
    subjectsMessageContent: {
      number: "10.1.6",
      numberFound: false,
      type: "long-text",
      condition: "informed-or-will-be",
      basis: "34(2)",
      provenance: ["inferred", "edpb-template"],
    },
    subjectsChannel: {
      number: "10.1.7",
      type: "choices",
      options: "channels",
      condition: "informed-or-will-be",
      basis: "34(2), 34(3)(c)",
    },
    measures: {
      number: "10.2",
      type: "long-text",
      mandatory: "by-law",
      basis: "33(3)(d)",
      provenance: ["public-register", "old-form"],
    },
  }),
  ...questionsOf("closing", {
    isComplete: {
      number: null,
      numberFound: false,
      type: "one-choice",
      options: "completeness",
      basis: "33(4)",
      provenance: ["inferred"],
      bound: false,
    },
    // Not a question of the form: the number comes with the receipt. Its format was not found.
    apNotificationNumber: {
      number: null,
      numberFound: false,
      type: "text",
      mandatory: "after-filing",
      condition: "after-filing",
      basis: "33(4), 33(5)",
      provenance: ["not-found"],
      bound: false,
    },
  }),
};
