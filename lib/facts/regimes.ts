import { line, moment, yesOrNo } from "./field.ts";
import { type SectionFacts, section } from "./section.ts";

/**
 * The moments of other laws' clocks, each its own: from when a duty runs and when each step was done, with the number
 * that was given. Never filled in from the GDPR's moment of awareness; a person confirms each.
 */
export const regimes = section("regimes", {
  cbwSignificant: yesOrNo(),
  cbwKnownAt: moment(),
  cbwWarnedAt: moment(),
  cbwWarnedReference: line(),
  cbwNotifiedAt: moment(),
  cbwNotifiedReference: line(),
  cbwFinalAt: moment(),
  cbwFinalReference: line(),
  doraMajor: yesOrNo(),
  doraAwareAt: moment(),
  doraClassifiedAt: moment(),
  doraInitialSentAt: moment(),
  doraInitialReference: line(),
  doraIntermediateSentAt: moment(),
  doraIntermediateReference: line(),
  doraFinalSentAt: moment(),
  doraFinalReference: line(),
  telecomConcerned: yesOrNo(),
  telecomDetectedAt: moment(),
  telecomInitialSentAt: moment(),
  telecomInitialReference: line(),
  telecomSecondSentAt: moment(),
  telecomSecondReference: line(),
  processorConcerned: yesOrNo(),
  processorFoundAt: moment(),
  processorToldControllerAt: moment(),
  processorToldReference: line(),
});

export type RegimeFacts = SectionFacts<typeof regimes>;
type FieldName = keyof typeof regimes.fields;
/** The questions of this section that are answered with a moment, with yes or no, and with a line of text. */
export type RegimeMoment = {
  [F in FieldName]: (typeof regimes.fields)[F]["kind"] extends "moment" ? F : never;
}[FieldName];
export type RegimeQuestion = {
  [F in FieldName]: (typeof regimes.fields)[F]["kind"] extends "choice" ? F : never;
}[FieldName];
export type RegimeReference = {
  [F in FieldName]: (typeof regimes.fields)[F]["kind"] extends "text" ? F : never;
}[FieldName];
