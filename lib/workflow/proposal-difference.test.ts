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
      {
        kind: "answer",
        question: "summary",
        before: { asked: true, answer: ["a"] },
        after: { asked: true, answer: ["b"] },
      },
      { kind: "answer", question: "extra", before: { asked: false }, after: { asked: true, answer: [1] } },
    ]);
  });

  it("tells a question that was not asked before from one whose answer was not known", () => {
    const unknown = { ...body, answers: { summary: ["a"], record_count: null } };
    const unasked = { ...body, answers: { summary: ["a"] } };
    const known = { ...body, answers: { summary: ["a"], record_count: [7] } };
    const sides = (from: ProposalBody, to: ProposalBody) =>
      proposalDifference(from, to).map((one) => (one.kind === "answer" ? [one.before, one.after] : one));
    expect(sides(unknown, known)).toEqual([
      [
        { asked: true, answer: null },
        { asked: true, answer: [7] },
      ],
    ]);
    expect(sides(unasked, known)).toEqual([[{ asked: false }, { asked: true, answer: [7] }]]);
    expect(sides(unasked, unknown)).toEqual([[{ asked: false }, { asked: true, answer: null }]]);
    expect(sides(known, unasked)).toEqual([[{ asked: true, answer: [7] }, { asked: false }]]);
  });
});
