import { describe, expect, test } from "vitest";
import {
  aFiling,
  anApproval,
  anApprovedIncident,
  anIncident,
  aProposal,
  at,
  someDecisions,
} from "./an-incident.ts";
import { filingTrack } from "./filing-track.ts";
import type { IncidentRecord } from "./happened.ts";
import { standingProposals } from "./proposal-state.ts";

const yes = someDecisions("required");
const no = someDecisions("not-required");
const doubt = someDecisions("unknown");

function track(record: IncidentRecord, decisions = yes) {
  return filingTrack(record, decisions, standingProposals(record, decisions));
}

const preliminary = aFiling({ kind: "preliminary", filedAt: at(0, 30), underMandate: true });
const completed = aFiling({ kind: "complete", filedAt: at(30) });

describe("before anything is filed", () => {
  test("a yes counts at once, a no only once it is approved", () => {
    expect(track(anIncident(), yes).state).toBe("required");
    expect(track(anIncident(), doubt).state).toBe("undetermined");
    expect(track(anIncident(), no).state).toBe("undetermined");
    expect(track(anApprovedIncident(no), no)).toMatchObject({ state: "not-required", done: true });
  });

  test("proposed it is a draft, approved it may go", () => {
    expect(track(anIncident({ proposals: [aProposal(yes)] })).state).toBe("draft");
    expect(track(anApprovedIncident(yes))).toMatchObject({ state: "approved", done: false });
    expect(track(anApprovedIncident(doubt), doubt).state).toBe("approved");
  });

  test("an approved exit leaves nothing to notify", () => {
    const exit = aProposal(doubt, "not-a-breach");
    const record = anIncident({ proposals: [exit], approvals: [anApproval(exit)] });
    expect(track(record, doubt)).toMatchObject({ state: "not-required", done: true });
  });
});

describe("after filing", () => {
  test("preliminary is never done; with approval its supplement is due", () => {
    expect(track(anIncident({ filings: [preliminary] }))).toMatchObject({
      state: "submitted-preliminary",
      complete: false,
      done: false,
    });
    expect(track(anApprovedIncident(yes, { filings: [preliminary] })).state).toBe("supplement-due");
  });

  test("complete is done, approved or not, because a filing is a fact", () => {
    expect(track(anIncident({ filings: [completed] }))).toMatchObject({
      state: "submitted-complete",
      done: true,
    });
  });

  test("a follow-up completes what was preliminary, once management had approved", () => {
    const followUp = aFiling({ kind: "follow-up", filedAt: at(40) });
    const filings = [preliminary, followUp];
    expect(track(anApprovedIncident(yes, { filings })).state).toBe("submitted-complete");
    expect(track(anIncident({ filings })).state).toBe("submitted-preliminary");
  });

  test("a follow-up that says whether it is complete is believed", () => {
    const followUp = (complete: boolean) => aFiling({ kind: "follow-up", filedAt: at(40), complete });
    expect(track(anApprovedIncident(yes, { filings: [preliminary, followUp(false)] })).state).toBe(
      "supplement-due",
    );
    expect(track(anIncident({ filings: [preliminary, followUp(true)] })).complete).toBe(true);
  });

  test("what management approves after that goes out in a follow-up", () => {
    const first = aProposal(yes);
    const second = aProposal(yes, "notify-authority", { version: 2, proposedAt: at(50) });
    const record = anIncident({
      proposals: [first, second],
      approvals: [anApproval(first), anApproval(second)],
      filings: [completed],
    });
    expect(track(record)).toMatchObject({ state: "supplement-due", complete: true, done: false });
    const followUp = aFiling({ kind: "follow-up", filedAt: at(60) });
    expect(track({ ...record, filings: [completed, followUp] }).state).toBe("submitted-complete");
  });

  test("an approval that comes after a filing at night asks for no follow-up by itself", () => {
    const late = aProposal(yes, "notify-authority", { proposedAt: at(50) });
    const record = anIncident({ proposals: [late], approvals: [anApproval(late)], filings: [completed] });
    expect(track(record).state).toBe("submitted-complete");
  });
});

describe("after a withdrawal", () => {
  const filings = [preliminary, aFiling({ kind: "withdrawal", filedAt: at(20) })];

  test("it is done only with an approved no", () => {
    expect(track(anIncident({ filings }))).toMatchObject({ state: "withdrawn", done: false });
    expect(track(anApprovedIncident(yes, { filings }))).toMatchObject({ state: "withdrawn", done: false });
    expect(track(anApprovedIncident(no, { filings }), no)).toMatchObject({ state: "withdrawn", done: true });
  });

  test("a yes that is approved afterwards starts it again", () => {
    const again = aProposal(yes, "notify-authority", { proposedAt: at(30) });
    expect(track(anIncident({ filings, proposals: [again], approvals: [anApproval(again)] })).state).toBe(
      "approved",
    );
  });
});
