/** Every event that can happen, in the past tense: the verb of the act that caused it. */
export const events = [
  "incident-logged",
  "facts-saved",
  "item-withdrawn",
  "awareness-judged",
  "awareness-corrected",
  "protection-fell",
  "letter-saved",
  "decision-proposed",
  "proposal-withdrawn",
  "advice-given",
  "note-kept",
  "proposal-approved",
  "proposal-sent-back",
  "proposal-rejected",
  "filing-recorded",
  "filing-number-recorded",
  "answer-confirmed",
  "answer-copied",
  "promise-made",
  "promise-kept",
  "outage-noted",
  "correspondence-recorded",
  "correspondence-answered",
  "correspondence-deadline-moved",
  "correspondence-handed-over",
  "correspondence-objection-decided",
  "correspondence-closed",
  "evidence-added",
  "evidence-downloaded",
  "dossier-exported",
  "recipients-listed",
  "recipients-discarded",
  "letters-prepared",
  "letters-started",
  "letters-paused",
  "letters-resumed",
  "letters-sent",
  "letter-returned",
  "recipients-downloaded",
  "recipients-erased",
  "incident-closed",
  "incident-reopened",
  "incident-merged",
  "incident-taken-in",
  "incident-restricted",
  "own-act-marked",
  "owner-set",
  "register-exported",
  "organisation-set-up",
  "organisation-changed",
  "mandate-given",
  "mandate-revoked",
  "legal-setting-set",
  "person-added",
  "person-changed",
  "person-deactivated",
  "person-readmitted",
  "person-invited",
  "password-set",
  "signed-in",
  "signed-out",
] as const;
export type EventName = (typeof events)[number];

/** What the chain holds of one event: who, when, which, and commitments to contents; never the contents themselves. */
export type AuditEvent = {
  chain: string;
  seq: number;
  at: string;
  personId: string | null;
  sessionId: string | null;
  event: EventName;
  details: Record<string, unknown>;
};
