import { describe, expect, test } from "vitest";
import { aLetter, aStepOf, day } from "./a-letter.ts";
import { inOrder, standingOf } from "./correspondence.ts";

describe("an item that came from an authority", () => {
  test("is open until it is answered, and overdue after its term without an answer", () => {
    const item = aLetter({ dueAt: day(10) });
    expect(standingOf(item, day(10))).toMatchObject({ state: "open", overdue: false });
    expect(standingOf(item, new Date(day(10).getTime() + 1))).toMatchObject({ state: "open", overdue: true });
    const answered = aLetter({ dueAt: day(10), steps: [aStepOf("answered", day(9))] });
    expect(standingOf(answered, day(30))).toMatchObject({
      state: "answered",
      overdue: false,
      answeredLate: false,
    });
  });

  test("was answered late when the first answer came after the term that holds", () => {
    const late = [aStepOf("answered", day(11))];
    expect(standingOf(aLetter({ dueAt: day(10), steps: late }), day(12)).answeredLate).toBe(true);
    const moved = [aStepOf("deadline-moved", day(8), { dueAt: day(14) }), ...late];
    expect(standingOf(aLetter({ dueAt: day(10), steps: moved }), day(12))).toMatchObject({
      answeredLate: false,
      dueAt: day(14),
    });
  });

  test("keeps the term the authority gave first beside the one that holds", () => {
    const steps = [
      aStepOf("deadline-moved", day(8), { dueAt: day(14) }),
      aStepOf("deadline-moved", day(9), { dueAt: day(12) }),
    ];
    const { item, dueAt } = standingOf(aLetter({ dueAt: day(10), steps }), day(9));
    expect([item.dueAt, dueAt]).toEqual([day(10), day(12)]);
  });

  test("without a term is never overdue", () => {
    expect(standingOf(aLetter({ dueAt: null }), day(400)).overdue).toBe(false);
  });

  test("asks about an objection until somebody said what is done with it", () => {
    const decision = aLetter({ kind: "decision", objectBefore: day(42) });
    expect(standingOf(decision, day(50)).objectionOpen).toBe(true);
    for (const kind of ["objected", "not-objected", "closed"] as const) {
      expect(standingOf({ ...decision, steps: [aStepOf(kind, day(3))] }, day(4)).objectionOpen).toBe(false);
    }
  });

  test("is dealt with by whom it was handed to last", () => {
    const steps = [
      aStepOf("handed-over", day(1), { owner: "tom" }),
      aStepOf("handed-over", day(2), { owner: "els" }),
    ];
    expect(standingOf(aLetter({ owner: "sanne", steps }), day(3)).owner).toBe("els");
  });
});

test("what is open stands first, by its term; what is finished last, the newest first", () => {
  const items = [
    aLetter({ id: "finished", receivedAt: day(1), steps: [aStepOf("closed", day(2))] }),
    aLetter({ id: "newer", receivedAt: day(3), steps: [aStepOf("closed", day(4))] }),
    aLetter({ id: "answered", steps: [aStepOf("answered", day(2))] }),
    aLetter({ id: "no term", dueAt: null }),
    aLetter({ id: "later", dueAt: day(20) }),
    aLetter({ id: "first", dueAt: day(5) }),
  ];
  expect(inOrder(items, day(6)).map(({ item }) => item.id)).toEqual([
    "first",
    "later",
    "no term",
    "answered",
    "newer",
    "finished",
  ]);
});
