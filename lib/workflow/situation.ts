import type { Decisions } from "#lib/decisions/decision.ts";
import { type RegimeClock, regimeClocks } from "#lib/law/regimes/regime-clock.ts";
import { type FlaggedFiling, flaggedFilings } from "./filing-flags.ts";
import { type FilingLocks, filingLocks } from "./filing-lock.ts";
import { type FilingTrack, filingTrack } from "./filing-track.ts";
import type { IncidentRecord } from "./happened.ts";
import { type NotificationClock, notificationClock } from "./notification-clock.ts";
import { type PeopleTrack, peopleTracks } from "./people-track.ts";
import { type StandingProposal, standingProposals } from "./proposal-state.ts";
import { type Status, status } from "./status.ts";

/** One incident at one moment: the record, what the articles say of it, and how far every track is. */
export type Situation = {
  record: IncidentRecord;
  now: Date;
  decisions: Decisions;
  proposals: StandingProposal[];
  status: Status;
  clock: NotificationClock;
  filing: FilingTrack;
  filings: FlaggedFiling[];
  locks: FilingLocks;
  people: PeopleTrack[];
  /** The clocks of other laws that bind us, each from its own moment. */
  regimes: RegimeClock[];
};

/** Puts a record, its decisions and the moment together, each part computed once. */
export function situationOf(record: IncidentRecord, decisions: Decisions, now: Date): Situation {
  const proposals = standingProposals(record, decisions);
  const clock = notificationClock(record, decisions, now, proposals);
  const filing = filingTrack(record, decisions, proposals);
  const people = peopleTracks(record, decisions.informPeople, proposals);
  const line = status(record, decisions, proposals, filing, people);
  return {
    record,
    now,
    decisions,
    proposals,
    status: line,
    clock,
    filing,
    filings: flaggedFilings(record, proposals, clock, now),
    locks: filingLocks(record, proposals, filing, clock, now),
    people,
    regimes: regimeClocks(record.facts, record.legal, { now, over: line === "closed" || line === "merged" }),
  };
}
