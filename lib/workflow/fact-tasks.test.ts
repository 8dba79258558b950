import { describe, expect, test } from "vitest";
import {
  aFiling,
  aFinding,
  anApprovedIncident,
  anIncident,
  aProposal,
  at,
  someDecisions,
} from "./an-incident.ts";
import type { Advice } from "./happened.ts";
import { doubt, find, kinds, todo, yes } from "./todo.ts";

describe("finding out whether it is a breach", () => {
  const triage = anIncident({ facts: { awareness: { awareAt: null } } });

  test("is aimed at four hours and becomes more pressing at 4, 12, 24 and 48", () => {
    const said = [0, 4, 12, 24, 48].map(
      (hours) => find("judge-awareness", triage, at(hours), doubt)?.what.key,
    );
    expect(said).toEqual([0, 4, 12, 24, 48].map((hours) => `workflow.task.judgeAwareness.after${hours}`));
    expect(find("judge-awareness", triage, at(20), doubt)).toMatchObject({ dueAt: at(4), legal: false });
  });

  test("is the owner's at first, and everybody's from twelve hours on", () => {
    expect(find("judge-awareness", triage, at(11), doubt)?.person).toBe("sanne");
    expect(find("judge-awareness", triage, at(12), doubt)?.person).toBeNull();
  });

  test("waits for the second person once an exit is proposed", () => {
    const proposals = [aProposal(doubt, "not-a-breach")];
    expect(kinds({ ...triage, proposals }, at(5), doubt)).toEqual(["decide"]);
  });
});

describe("missing facts", () => {
  const findings = [
    aFinding("33(1)", "unknown", ["nature/personalData", "nature/dataAffected", "recovery/backup"]),
    aFinding("34(1)", "unknown", ["group/customers/people", "recovery/backup"]),
  ];
  const decisions = someDecisions("unknown", "unknown", {
    notifyAuthority: { findings },
    inform: { findings },
  });
  const missing = todo(anIncident(), at(1), decisions).filter(({ kind }) => kind === "missing-facts");

  test("are one task per section, each fact once", () => {
    expect(missing.map(({ path, missing: facts }) => [path, facts])).toEqual([
      ["facts/group/customers", ["group/customers/people"]],
      ["facts/nature", ["nature/personalData", "nature/dataAffected"]],
      ["facts/recovery", ["recovery/backup"]],
    ]);
    expect(missing[0]?.what).toEqual({
      key: "workflow.task.missingFacts.group",
      values: { count: 1, group: "customers" },
    });
  });

  test("are needed before the deadline of the notification", () => {
    expect(missing.every(({ dueAt, legal }) => dueAt?.getTime() === at(72).getTime() && legal)).toBe(true);
  });

  test("are asked only where they keep a duty from being decided", () => {
    const decided = someDecisions("required", "required", { notifyAuthority: { findings } });
    expect(kinds(anIncident(), at(1), decided)).not.toContain("missing-facts");
  });

  test("of groups are one task: say which groups there are", () => {
    const nobody = someDecisions("unknown", "unknown", {
      groups: [],
      inform: { findings: [aFinding("34(1)", "unknown", ["group"])] },
    });
    expect(kinds(anIncident({ facts: { groups: [] } }), at(1), nobody)).toEqual(["add-group", "advice"]);
  });
});

describe("the FG's advice", () => {
  const advice: Advice = {
    id: "advice",
    notify: "yes",
    inform: "no",
    text: "notify",
    revisions: anIncident().revisions,
    advisedBy: "fg",
    advisedAt: at(2),
  };

  test("is asked until it is there, and again when the facts moved", () => {
    expect(find("advice", anIncident())).toMatchObject({
      role: "fg",
      what: { key: "workflow.task.advice.none" },
    });
    expect(find("advice", anIncident({ advices: [advice] }))).toBeUndefined();
    const revisions = { ...advice.revisions, nature: 2 };
    expect(find("advice", anIncident({ advices: [advice], revisions }))?.what.key).toBe(
      "workflow.task.advice.older",
    );
  });

  test("stands behind everything else that is due at the same moment", () => {
    expect(kinds(anIncident()).at(-1)).toBe("advice");
  });

  test("is asked of nobody in a house without an FG, whatever was advised before", () => {
    const moved = { ...advice.revisions, nature: 2 };
    expect(kinds(anIncident({ hasFg: false }))).not.toContain("advice");
    expect(kinds(anIncident({ hasFg: false, advices: [advice], revisions: moved }))).not.toContain("advice");
  });

  test("is no longer asked when all is decided and filed", () => {
    const filings = [aFiling({ filedAt: at(5) })];
    expect(kinds(anApprovedIncident(yes, { filings }))).not.toContain("advice");
  });
});
