import { describe, expect, test } from "vitest";
import type { Raw } from "#app/_request/submit.ts";
import { type StepForm, stepForms } from "./correspondence-draft.ts";
import { readCorrespondence, readTerm } from "./read-correspondence.ts";
import { asTyped, readStep } from "./read-step.ts";

// Monday 23 November 2026, 12:00 in Amsterdam.
const now = new Date("2026-11-23T11:00:00.000Z");
const typed: Raw = {
  authority: "ap",
  kind: "information-request",
  "receivedAt.date": "21-11-2026",
  "receivedAt.time": "09:30",
  subject: "Vragen",
  "dueAt.date": "1-12-2026",
  "dueAt.time": "",
  owner: "sanne",
};

function read(changes: Raw = {}) {
  return readCorrespondence({ ...typed, ...changes }, now);
}

describe("an item as it was typed", () => {
  test("a term without a time ends when its day does", () => {
    expect(read()).toMatchObject({
      ok: true,
      value: {
        receivedAt: new Date("2026-11-21T08:30:00.000Z"),
        dueAt: new Date("2026-12-01T22:59:00.000Z"),
        objectBefore: null,
      },
    });
  });

  test("says all that is wrong at once", () => {
    const done = read({
      authority: "other",
      kind: "",
      subject: " ",
      owner: "",
      "dueAt.date": "31-2-2027",
      "receivedAt.time": "",
    });
    expect(done.ok ? [] : Object.keys(done.problems).sort()).toEqual([
      "authorityName",
      "dueAt.date",
      "kind",
      "owner",
      "receivedAt.time",
      "subject",
    ]);
  });

  test("a time without a day is no term", () => {
    expect(readTerm({ "dueAt.time": "10:00" }, "dueAt", now).ok).toBe(false);
  });
});

describe("a step as it was typed", () => {
  const at = (form: StepForm) => ({ [`${form}-at.date`]: "22-11-2026", [`${form}-at.time`]: "10:00" });

  test("an answer brings its documents line by line", () => {
    const raw = { ...at("answer"), "answer-by": "mr. Bos", "answer-given": "- Logboek\n\nBrief" };
    expect(readStep("answer", raw, now)).toMatchObject({
      ok: true,
      step: { kind: "answered", by: "mr. Bos", text: null, given: ["Logboek", "Brief"] },
    });
  });

  test("an objection is made or not, and nobody decides that by leaving it open", () => {
    expect(readStep("object", at("object"), now)).toMatchObject({
      problems: { "object-kind": { key: "correspondence.object.needed" } },
    });
    const not = { ...at("object"), "object-kind": "not-objected", "object-text": "Wij zijn het eens." };
    expect(readStep("object", not, now)).toMatchObject({ ok: true, step: { kind: "not-objected" } });
  });

  test("problems stand at the inputs of their own form", () => {
    for (const form of stepForms) {
      const read = readStep(form, {}, now);
      const names = read.ok ? [] : Object.keys(read.problems);
      expect(names.every((name) => name.startsWith(`${form}-`))).toBe(true);
    }
    const problem = { key: "correspondence.refusal.byNeeded" };
    expect(asTyped("answer", { by: problem, "": problem })).toEqual({ "answer-by": problem, "": problem });
  });
});
