import { type Message, say } from "#lib/words/message.ts";
import { mayClose } from "./closing.ts";
import type { Situation } from "./situation.ts";
import { type Status, statuses } from "./status.ts";

/** Everything that can happen to a dossier. */
export const dossierEvents = [
  "log",
  "judge-breach",
  "exit",
  "propose",
  "approve",
  "send-back",
  "reject",
  "withdraw",
  "advise",
  "file",
  "record-number",
  "inform",
  "facts-changed",
  "close",
  "merge",
  "reopen",
] as const;
export type DossierEvent = (typeof dossierEvents)[number];

/** Where an event finds the dossier: in one of its statuses, or not there yet. */
export type From = Status | "none";

/** What keeps an event from happening although the status allows it; null when nothing does. */
type Guard = (situation: Situation) => Message | null;

/** One line of the table: from these states, if the guard has nothing against it, this is recorded and these may follow. */
type Transition = { from: readonly From[]; guard: Guard | null; effect: string; to: readonly Status[] };

const open = ["triage", "assessment", "awaiting-approval", "carrying-out", "aftercare"] as const;
const judged = ["assessment", "awaiting-approval", "carrying-out", "aftercare"] as const;

const somethingProposed: Guard = ({ proposals }) =>
  proposals.some(({ state }) => state === "proposed") ? null : say("workflow.refused.nothingProposed");

/** A notification that stands says that it is a breach: first it is withdrawn. */
const nothingStandsAtTheAuthority: Guard = ({ filing }) =>
  filing.live.length > 0 ? say("workflow.refused.withdrawFirst") : null;

const somethingFiled: Guard = ({ record }) =>
  record.filings.length === 0 ? say("workflow.refused.nothingFiled") : null;

const everyDutyDone: Guard = (situation) => mayClose(situation)[0] ?? null;

/**
 * The one table of what may happen when. A closed dossier is locked: it can only be reopened, be advised on, and take in
 * what is a fact whatever we think of it, a filing and its number. The effect is what is recorded; the status follows
 * from that by computation, and is always one of those named here.
 */
export const transitions: Record<DossierEvent, Transition> = {
  log: { from: ["none"], guard: null, effect: "incident-logged", to: ["triage", "assessment"] },
  // Also how a dossier leaves "not a breach": whoever judges last wins.
  "judge-breach": {
    from: [...open, "not-a-breach"],
    guard: null,
    effect: "awareness-judged",
    to: judged,
  },
  exit: {
    from: open,
    guard: nothingStandsAtTheAuthority,
    effect: "decision-proposed",
    to: ["triage", "awaiting-approval"],
  },
  propose: { from: judged, guard: null, effect: "decision-proposed", to: ["awaiting-approval"] },
  approve: {
    from: ["triage", "awaiting-approval"],
    guard: somethingProposed,
    effect: "proposal-approved",
    to: [...judged, "not-a-breach"],
  },
  "send-back": {
    from: ["triage", "awaiting-approval"],
    guard: somethingProposed,
    effect: "proposal-sent-back",
    to: open,
  },
  reject: {
    from: ["triage", "awaiting-approval"],
    guard: somethingProposed,
    effect: "proposal-rejected",
    to: open,
  },
  withdraw: {
    from: ["triage", "awaiting-approval"],
    guard: somethingProposed,
    effect: "proposal-withdrawn",
    to: open,
  },
  advise: { from: statuses, guard: null, effect: "advice-given", to: statuses },
  file: { from: statuses, guard: null, effect: "filing-recorded", to: statuses },
  "record-number": {
    from: statuses,
    guard: somethingFiled,
    effect: "filing-number-recorded",
    to: statuses,
  },
  inform: { from: judged, guard: null, effect: "facts-saved", to: judged },
  "facts-changed": { from: open, guard: null, effect: "facts-saved", to: open },
  close: { from: ["aftercare"], guard: everyDutyDone, effect: "incident-closed", to: ["closed"] },
  merge: { from: open, guard: nothingStandsAtTheAuthority, effect: "incident-merged", to: ["merged"] },
  reopen: { from: ["closed", "not-a-breach", "merged"], guard: null, effect: "incident-reopened", to: open },
};

/** Why an event has no place in this status at all. */
function misplaced(event: DossierEvent, from: From): Message {
  if (event === "log") return say("workflow.refused.exists");
  if (event === "reopen") return say("workflow.refused.notClosed");
  if (from === "merged") return say("workflow.refused.merged");
  if (from === "closed") return say("workflow.refused.locked");
  if (from === "not-a-breach") return say("workflow.refused.notABreach");
  if (from === "triage") return say("workflow.refused.triageFirst");
  return say("workflow.refused.nothingProposed");
}

/**
 * Why this event may not happen to this dossier now; null when it may. The dossier is null while it does not exist: then
 * it can only be logged.
 */
export function refusal(event: DossierEvent, situation: Situation | null): Message | null {
  const { from, guard } = transitions[event];
  const status: From = situation?.status ?? "none";
  // What is still open says more than that this is not yet the time.
  if (event === "close" && situation) return everyDutyDone(situation);
  if (!from.includes(status)) return misplaced(event, status);
  return situation && guard ? guard(situation) : null;
}
