import { describe, expect, test } from "vitest";
import { assemble } from "#lib/dossier.ts";
import { rulesVersion } from "#lib/law/rules-version.ts";
import { anIncident, at, start } from "./an-incident.ts";
import { type ProposalRequest, proposalBody } from "./proposal-body.ts";

const advice = {
  id: "advice-1",
  notify: "yes" as const,
  inform: "no-view" as const,
  text: "Melden.",
  revisions: {},
  advisedBy: "fatima",
  advisedAt: at(1),
};
const record = anIncident({ advices: [advice] });
const answers = { "5.1": ["confidentiality"] };

function body(request: Partial<ProposalRequest>, now = at(2)) {
  const whole = {
    kind: "notify-authority" as const,
    groupId: null,
    reason: " r ",
    summary: " s ",
    redateTo: null,
  };
  return proposalBody(assemble(record, now), { ...whole, ...request }, answers);
}

function problems(request: Partial<ProposalRequest>): Record<string, string> {
  const made = body(request);
  if (made.ok) return {};
  return Object.fromEntries(Object.entries(made.problems).map(([field, { key }]) => [field, key]));
}

describe("what is frozen", () => {
  test("is the decision, the answers, the revisions and the advice that lay on the table", () => {
    const { notifyAuthority } = assemble(record, at(2)).decisions;
    expect(body({})).toEqual({
      ok: true,
      body: {
        kind: "notify-authority",
        group: null,
        decision: notifyAuthority,
        answers,
        redate: null,
        reason: "r",
        summary: "s",
        rulesVersion,
        revisions: record.revisions,
        adviceSeen: ["advice-1"],
      },
    });
  });

  test("does not change with the moment", () => {
    expect(body({}, at(60))).toEqual(body({}, at(2)));
  });

  test("names the group it is about, and leaves the AP's answers to the notification", () => {
    expect(body({ kind: "inform-people", groupId: "customers" })).toMatchObject({
      body: {
        group: { id: "customers", name: "customers" },
        answers: null,
        decision: { group: "customers" },
      },
    });
  });

  test("of another moment of awareness is both moments and no decision", () => {
    expect(body({ kind: "redate-awareness", redateTo: at(5) })).toMatchObject({
      body: { redate: { from: start.toISOString(), to: at(5).toISOString() }, decision: null, answers: null },
    });
  });
});

describe("what is missing", () => {
  test("is a reason and a summary, also when they are blank", () => {
    expect(problems({ reason: " ", summary: "" })).toEqual({
      reason: "refusals.proposalReasonNeeded",
      summary: "refusals.summaryNeeded",
    });
  });

  test("is what is too long to read", () => {
    expect(problems({ reason: "x".repeat(4001), summary: "x".repeat(4000) })).toEqual({
      reason: "errors.tooLong",
    });
  });

  test("is the other moment, and the group", () => {
    expect(problems({ kind: "redate-awareness" })).toEqual({ redateTo: "refusals.dateNeeded" });
    expect(problems({ kind: "inform-people", groupId: "gone" })).toEqual({ "": "refusals.groupNeeded" });
  });
});
