import { describe, expect, it } from "vitest";
import type { ProposalBody } from "./happened.ts";
import { proposalDifference } from "./proposal-difference.ts";

const body: ProposalBody = {
  kind: "notify-authority",
  group: null,
  decision: null,
  answers: { summary: ["a"], record_count: null },
  redate: null,
  reason: "r",
  summary: "s",
  rulesVersion: "v",
  revisions: {},
  adviceSeen: [],
};

describe("the difference between two versions of a proposal", () => {
  it("is empty between equals, whatever was saved in between", () => {
    expect(proposalDifference(body, { ...body, revisions: { nature: 9 }, adviceSeen: ["x"] })).toEqual([]);
  });

  it("names what the approver would read differently", () => {
    const after = { ...body, summary: "t", answers: { summary: ["b"], record_count: null, extra: [1] } };
    expect(proposalDifference(body, after)).toEqual([
      { kind: "summary", before: "s", after: "t" },
      { kind: "answer", question: "summary", before: ["a"], after: ["b"] },
      { kind: "answer", question: "extra", before: null, after: [1] },
    ]);
  });
});
