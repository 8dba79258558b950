import { questionsOf } from "./question.ts";

/** Chapters 1 to 3: what is filed and by whom. */
export const introductionQuestions = {
  ...questionsOf("introduction", {
    notificationKind: {
      number: "1.1",
      type: "one-choice",
      options: "notificationKind",
      mandatory: "inferred",
      basis: "33(1), 33(4)",
      bound: false,
    },
    previousNotificationRef: {
      number: "1.1.x",
      numberFound: false,
      type: "text",
      mandatory: "inferred",
      condition: "follow-up",
      basis: "33(4)",
      provenance: ["inferred", "edpb-template"],
      bound: false,
    },
    withdrawalReason: {
      number: "1.1.x",
      numberFound: false,
      type: "long-text",
      mandatory: "inferred",
      condition: "withdrawal",
      basis: "5(2)",
      provenance: ["inferred", "edpb-template"],
      bound: false,
    },
    // The Wpg and Tw articles beside 33(1) were not verified, nor whether one or more provisions may be chosen.
    legalBasis: {
      number: "1.2",
      type: "choices",
      options: "legalBasis",
      basis: "33(1)",
      provenance: ["public-register", "old-form"],
    },
    otherSupervisors: {
      number: "1.3",
      type: "yes-no-and-choices",
      options: "otherSupervisors",
      basis: "",
    },
  }),
  ...questionsOf("borders", {
    crossBorder: {
      number: "2.1.1",
      type: "yes-no",
      basis: "55, 56, 4(23)",
      provenance: ["public-register", "old-form"],
    },
    crossBorderCountries: {
      number: "2.1.x",
      numberFound: false,
      type: "choices",
      options: "countries",
      condition: "cross-border",
      basis: "55, 56",
    },
    // Whether it is asked always or only across borders was not found; it is shown always.
    reportedOtherDpas: { number: "2.2.1", type: "yes-no-and-text", basis: "56, 60" },
  }),
  ...questionsOf("controller", {
    organisationName: { number: "3.1.1", type: "text", mandatory: "inferred", basis: "33(3)(b)" },
    organisationAddress: { number: "3.1.1", type: "text", basis: "33(3)(b)" },
    cocNumber: { number: "3.1.1", type: "text", basis: "", most: 8 },
    fgRegistrationNumber: {
      number: "3.1.1",
      type: "text",
      condition: "fg-registered",
      basis: "33(3)(b), 37(7)",
    },
    // The question is in the public register; the list to choose from was not found anywhere.
    sector: { number: "3.1.2", type: "one-choice", basis: "" },
    reporterName: {
      number: "3.2.1",
      type: "text",
      mandatory: "by-form",
      basis: "33(3)(b)",
      provenance: ["public-register", "authority"],
    },
    reporterFunction: {
      number: "3.2.1",
      type: "text",
      mandatory: "by-form",
      basis: "33(3)(b)",
      provenance: ["public-register", "authority"],
    },
    reporterPhone: {
      number: "3.2.1",
      type: "phone",
      mandatory: "by-form",
      basis: "33(3)(b)",
      provenance: ["public-register", "authority"],
    },
    reporterEmail: {
      number: "3.2.1",
      type: "email",
      mandatory: "no",
      basis: "33(3)(b)",
      provenance: ["public-register", "authority"],
    },
    contactPerson: {
      number: "3.2.2",
      type: "person",
      mandatory: "when-asked",
      condition: "other-contact",
      basis: "33(3)(b)",
      provenance: ["public-register", "authority"],
    },
    otherOrganisations: {
      number: "3.3",
      type: "yes-no-and-organisations",
      basis: "28, 26, 33(2)",
      provenance: ["public-register", "old-form"],
    },
  }),
};
