import { describe, expect, test } from "vitest";
import { aFinding, anApprovedIncident, anIncident, at, known, someDecisions } from "./an-incident.ts";
import type { IncidentRecord } from "./happened.ts";
import { peopleTracks } from "./people-track.ts";
import { standingProposals } from "./proposal-state.ts";

function track(record: IncidentRecord, decisions: ReturnType<typeof someDecisions>) {
  return peopleTracks(record, decisions.informPeople, standingProposals(record, decisions))[0];
}

const communication = {
  ...anIncident().facts.communication,
  informed: known("yes" as const),
  informedAt: known({ at: at(30).toISOString(), precision: "exact" as const }),
};
const told = { facts: { communication } };

const required = someDecisions("required", "required");
const no = someDecisions("required", "not-required");
const unknown = someDecisions("required", "unknown");
const notice = someDecisions("required", "public-notice");
const exempt = someDecisions("required", "not-required", {
  inform: { findings: [aFinding("34(1)", "yes"), aFinding("34(3)(a)", "yes"), aFinding("34(3)(b)", "no")] },
});

describe("what must be done for one group", () => {
  test("a yes counts at once, a no only once it is approved", () => {
    expect(track(anIncident(), required)?.state).toBe("required");
    expect(track(anIncident(), unknown)?.state).toBe("undetermined");
    expect(track(anIncident(), no)?.state).toBe("undetermined");
    expect(track(anApprovedIncident(no), no)?.state).toBe("not-required");
  });

  test("an exemption names its ground", () => {
    expect(track(anApprovedIncident(exempt), exempt)).toMatchObject({
      state: "exempt",
      grounds: ["34(3)(a)"],
    });
  });

  test("approved and then told", () => {
    expect(track(anApprovedIncident(required), required)).toMatchObject({
      state: "approved",
      informedAt: null,
    });
    expect(track(anApprovedIncident(required, told), required)).toMatchObject({
      state: "informed",
      informedAt: at(30),
      lacksApproval: false,
    });
  });

  test("a public notice is a duty until it is done", () => {
    expect(track(anApprovedIncident(notice), notice)?.state).toBe("public-notice");
    expect(track(anApprovedIncident(notice, told), notice)?.state).toBe("informed");
  });

  test("telling people does not answer whether it was a duty", () => {
    expect(track(anIncident(told), unknown)).toMatchObject({ state: "undetermined", informed: true });
  });
});

test("people who were told before management approved are told all the same, and it is said", () => {
  expect(track(anIncident(told), required)).toMatchObject({ state: "informed", lacksApproval: true });
});

test("each group has its own track, under its own name", () => {
  const groups = ["patients", "staff"];
  const decisions = someDecisions("required", "required", { groups });
  const record = anIncident();
  expect(peopleTracks(record, decisions.informPeople, []).map(({ groupId }) => groupId)).toEqual(groups);
  expect(peopleTracks(record, required.informPeople, [])[0]?.name).toBe("customers");
});
