import { describe, expect, test } from "vitest";
import { afterAttempt, mayTakeUp, type Outcome, type Standing, waitMinutes } from "./delivery-state.ts";
import { fileParts } from "./file-parts.ts";

const tried = (attempts = 1, maybeTwice = false): Standing => ({ state: "sending", attempts, maybeTwice });

describe("where a letter stands after an attempt", () => {
  test.each<[Outcome, string]>([
    [{ kind: "accepted", answer: "250" }, "sent"],
    [{ kind: "refused", answer: "550 5.1.1" }, "bounced"],
    [{ kind: "later", answer: "451" }, "waiting"],
    [{ kind: "not-handed" }, "waiting"],
    [{ kind: "answer-lost" }, "unsure"],
  ])("%j", (outcome, state) => {
    expect(afterAttempt(tried(), outcome).state).toBe(state);
  });

  test("a server that keeps saying later is waited for longer every time, and then it failed", () => {
    const waits = waitMinutes.map((_, at) => afterAttempt(tried(at + 1), { kind: "later", answer: "451" }));
    expect(waits.map((next) => next.waitMinutes)).toEqual([...waitMinutes]);
    const last = afterAttempt(tried(waitMinutes.length + 1), { kind: "later", answer: "451" });
    expect(last.state).toBe("failed");
  });

  test("a line that broke before the dot is no attempt", () => {
    expect(afterAttempt(tried(3), { kind: "not-handed" }).attempts).toBe(2);
  });

  test("a lost answer is repeated once and never again", () => {
    const lost = afterAttempt(tried(), { kind: "answer-lost" });
    expect(mayTakeUp(lost)).toBe(true);
    expect(mayTakeUp(afterAttempt(tried(2, true), { kind: "answer-lost" }))).toBe(false);
  });

  test("what is done is not taken up", () => {
    for (const state of ["sent", "bounced", "failed", "sending", "handing"] as const)
      expect(mayTakeUp({ state, attempts: 1, maybeTwice: false })).toBe(false);
  });
});

test("the files of a sending hold every letter once", () => {
  const parts = fileParts("pdf-print", 205);
  const numbers = parts.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at),
  );
  expect(numbers).toEqual(Array.from({ length: 205 }, (_, at) => at + 1));
  expect(fileParts("e-mail", 205)).toEqual([]);
});
