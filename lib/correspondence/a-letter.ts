import type { Correspondence, CorrespondenceStep, CorrespondenceStepKind } from "./correspondence.ts";

// Builders for tests: a request for information of the AP, and what was done with it.

/** So many days after Monday 1 February 2027, 09:00 in Amsterdam. */
export function day(days: number): Date {
  return new Date(Date.parse("2027-02-01T08:00:00.000Z") + days * 86_400_000);
}

/** Something that came from the AP on the first day, with a term of ten days. */
export function aLetter(changes: Partial<Correspondence> = {}): Correspondence {
  return {
    id: "letter",
    authority: "ap",
    authorityName: null,
    kind: "information-request",
    receivedAt: day(0),
    reference: "z2027-00012",
    subject: "Vragen over de melding",
    text: null,
    dueAt: day(10),
    objectBefore: null,
    owner: "sanne",
    createdBy: "sanne",
    createdAt: day(0),
    steps: [],
    ...changes,
  };
}

export function aStepOf(
  kind: CorrespondenceStepKind,
  at: Date,
  changes: Partial<CorrespondenceStep> = {},
): CorrespondenceStep {
  return {
    id: `${kind} at ${at.toISOString()}`,
    kind,
    at,
    by: null,
    text: null,
    given: [],
    dueAt: null,
    owner: null,
    recordedBy: "sanne",
    recordedAt: at,
    ...changes,
  };
}
