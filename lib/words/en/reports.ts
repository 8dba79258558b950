/** What stands on every report around its answers, and what is said when a document cannot be made. */
export const reports = {
  origin: {
    recorded: "Recorded",
    derived: "Derived",
    missing: "Not yet known",
    "not-verified": "Not verified",
  },
  originMeans: {
    recorded: "filled in by a person",
    derived: "computed from what was recorded; still to be confirmed",
    missing: "there is no answer yet",
    "not-verified": "what the form asks here was not found in a source",
  },
  amountBetween: "{min} to {max}",
  obligatory: "obligatory",
  notAsked: "Not asked here",
  sheet: {
    lead: "To be copied into the form at datalekken.autoriteitpersoonsgegevens.nl. This document is not a notification itself.",
    leadFiled:
      "The form as it stood when the notification was recorded. This document is not a notification itself.",
    concept: "DRAFT",
    conceptMeans: "Not yet approved",
    reference: "Dossier",
    organisation: "Organisation",
    kind: "Kind of notification",
    kinds: {
      preliminary: "Preliminary notification",
      complete: "Complete notification",
      "follow-up": "Follow-up notification",
      withdrawal: "Withdrawal",
    },
    asOf: "As of",
    formVersion: "Form",
    formChecked: "{version}, checked on {day}",
    counts:
      "{recorded, plural, one {# answer} other {# answers}} recorded, {derived, number} derived, {missing, number} not yet known.",
    howToRead: "Where the answers come from",
    page: "Page {page} of {pages}",
    hash: "Checksum (SHA-256)",
    unprintable:
      "Characters that could not be printed are shown here as □. There are [count]. The full text is in the dossier.",
  },
  pdfUnavailable:
    "A PDF cannot be made on this computer, because a component is missing. Use the print view.",
  pdfFailed: "The PDF could not be made ({template}: {reason}). Use the print view.",
};
