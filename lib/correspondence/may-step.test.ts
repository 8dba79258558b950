import { describe, expect, test } from "vitest";
import { aLetter, aStepOf, day } from "./a-letter.ts";
import type { Correspondence } from "./correspondence.ts";
import { aStep, mayStep, readGiven, type StepInput } from "./may-step.ts";

function refusal(step: StepInput, item: Correspondence = aLetter(), now = day(5)): string | null {
  const found = mayStep(item, step, now);
  return found && `${found.field}: ${found.problem.key.replace("correspondence.refusal.", "")}`;
}

const answer = { by: "Sanne", text: "Wij hebben 1.348 mensen geteld." };

describe("an answer", () => {
  test("says who sent it and what was said or given", () => {
    expect(refusal(aStep("answered", day(4), answer))).toBeNull();
    expect(refusal(aStep("answered", day(4), { by: "Sanne", given: ["logboek"] }))).toBeNull();
    expect(refusal(aStep("answered", day(4), { by: "Sanne" }))).toBe("text: answerNeeded");
    expect(refusal(aStep("answered", day(4), { text: "ja" }))).toBe("by: byNeeded");
  });

  test("was sent after the item came, and not in the future", () => {
    expect(refusal(aStep("answered", day(-1), answer))).toBe("at.date: beforeReceived");
    expect(refusal(aStep("answered", day(6), answer))).toBe("at.date: inFuture");
  });

  test("may be followed by another one", () => {
    const answered = aLetter({ steps: [aStepOf("answered", day(2))] });
    expect(refusal(aStep("answered", day(4), answer), answered)).toBeNull();
  });
});

test("a moved term needs the new term and how it is known", () => {
  expect(refusal(aStep("deadline-moved", day(4), { dueAt: day(20), text: "per mail" }))).toBeNull();
  expect(refusal(aStep("deadline-moved", day(4), { dueAt: day(20) }))).toBe("text: reasonNeeded");
  expect(refusal(aStep("deadline-moved", day(4), { text: "x" }))).toBe("dueAt.date: dueNeeded");
  expect(refusal(aStep("deadline-moved", day(4), { dueAt: day(-3), text: "x" }))).toBe(
    "dueAt.date: dueBeforeReceived",
  );
});

describe("finishing", () => {
  test("an item that was not answered needs a reason", () => {
    expect(refusal(aStep("closed", day(4)))).toBe("text: closedUnanswered");
    expect(refusal(aStep("closed", day(4), { text: "ter kennisname" }))).toBeNull();
    expect(refusal(aStep("closed", day(4)), aLetter({ steps: [aStepOf("answered", day(3))] }))).toBeNull();
  });

  test("waits while an objection can be made and nobody said what is done with that", () => {
    const decision = aLetter({ kind: "decision", objectBefore: day(42) });
    const close = aStep("closed", day(4), { text: "gelezen" });
    expect(refusal(close, decision)).toBe("text: objectionFirst");
    expect(refusal(close, decision, day(43))).toBeNull();
    const decided = { ...decision, steps: [aStepOf("not-objected", day(3))] };
    expect(refusal(close, decided)).toBeNull();
  });

  test("is the end: nothing follows", () => {
    const closed = aLetter({ steps: [aStepOf("closed", day(3))] });
    expect(refusal(aStep("answered", day(4), answer), closed)).toBe(": closed");
  });
});

test("an objection is decided once, and only where one can be made", () => {
  const decision = aLetter({ kind: "decision", objectBefore: day(42) });
  const objected = aStep("objected", day(4), { by: "mr. Bos" });
  expect(refusal(objected, decision)).toBeNull();
  expect(refusal(objected, aLetter())).toBe(": noObjection");
  expect(refusal(objected, { ...decision, steps: [aStepOf("not-objected", day(3))] })).toBe(": noObjection");
  expect(refusal(aStep("not-objected", day(4)), decision)).toBe("text: reasonNeeded");
});

test("what was given is read line by line, without marks and empty lines", () => {
  expect(readGiven("- Logboek, 3 pagina's\r\n\n • Brief aan betrokkenen \n")).toEqual([
    "Logboek, 3 pagina's",
    "Brief aan betrokkenen",
  ]);
});
