import { expect, test } from "vitest";
import { aFiling, anIncident, at, someDecisions } from "./an-incident.ts";
import { mayPropose } from "./may-propose.ts";
import { situationOf } from "./situation.ts";

const doubt = someDecisions("unknown", "unknown");
const of = (decisions = doubt, record = anIncident()) => situationOf(record, decisions, at(10));

test("doubt about the authority can be put to management, not knowing about the people cannot", () => {
  expect(mayPropose(of(), "notify-authority")).toBeNull();
  expect(mayPropose(of(), "inform-people", "customers")?.key).toBe("workflow.refused.unknownPeople");
  expect(mayPropose(of(someDecisions("required", "required")), "inform-people", "customers")).toBeNull();
});

test("informing needs a group that is in the dossier", () => {
  expect(mayPropose(of(), "inform-people", "nobody")?.key).toBe("workflow.refused.groupsFirst");
  const nobody = someDecisions("required", "unknown", { groups: [] });
  expect(mayPropose(of(nobody), "inform-people", null)?.key).toBe("workflow.refused.groupsFirst");
});

test("a judgement that deviates needs its reason first", () => {
  const deviating = (reason: string | null) =>
    someDecisions("not-required", "not-required", {
      notifyAuthority: { deviation: { proposed: "required", reason } },
    });
  expect(mayPropose(of(deviating(null)), "notify-authority")?.key).toBe("workflow.refused.deviationReason");
  expect(mayPropose(of(deviating("  ")), "notify-authority")?.key).toBe("workflow.refused.deviationReason");
  expect(mayPropose(of(deviating("the disk never left the room")), "notify-authority")).toBeNull();
});

test("in triage only an exit can be proposed, and none while a notification stands", () => {
  const triage = of(doubt, anIncident({ facts: { awareness: { awareAt: null } } }));
  expect(mayPropose(triage, "notify-authority")?.key).toBe("workflow.refused.triageFirst");
  expect(mayPropose(triage, "not-a-breach")).toBeNull();
  const filed = of(doubt, anIncident({ filings: [aFiling({ filedAt: at(5) })] }));
  expect(mayPropose(filed, "not-a-breach")?.key).toBe("workflow.refused.withdrawFirst");
  expect(mayPropose(filed, "redate-awareness")).toBeNull();
});
