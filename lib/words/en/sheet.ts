export const sheet = {
  title: "Preparation sheet for the AP",
  lead: "In the order and numbering of the AP’s form ({version}, checked on {checked}). Copy the answers into the AP’s form.",
  concept: "DRAFT: not approved yet",
  approved: "Approved on {at}",
  pdf: "Download as PDF",
  pdfEnglish: "PDF in English",
  desk: "Copy into the form",
  confirm: "Correct: confirm this answer",
  confirmedBy: "Confirmed by {name}, {at}",
  unconfirmed: "Not confirmed by anybody yet",
  unconfirmedCount:
    "{count, plural, =0 {Every derived answer is confirmed.} one {# derived answer is not confirmed yet.} other {# derived answers are not confirmed yet.}}",
  record: "I have notified",
  missing:
    "{count, plural, =0 {No obligatory answer is missing} one {# obligatory answer is missing} other {# obligatory answers are missing}}",
  leftOut: "{count, plural, one {# question is not asked} other {# questions are not asked}}",
  chapters: "Chapters",
  counts: "{recorded} recorded, {derived} derived, {missing} not yet known, {unverified} not checked",
};
