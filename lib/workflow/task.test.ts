import { expect, test } from "vitest";
import { at } from "./an-incident.ts";
import { byUrgency, type Task, task, taskKinds } from "./task.ts";

const say = { what: { key: "what" }, path: "facts" };

test("is for the officer, without a term and by its kind, unless told otherwise", () => {
  expect(task({ kind: "close", ...say })).toEqual({
    key: "close",
    kind: "close",
    role: "officer",
    person: null,
    dueAt: null,
    legal: false,
    missing: [],
    ...say,
  });
  expect(
    task({ kind: "decide", key: "decide/1", role: "approver", dueAt: at(72), legal: true, ...say }),
  ).toMatchObject({
    key: "decide/1",
    role: "approver",
    dueAt: at(72),
    legal: true,
  });
});

test("what is due first comes first, whatever it weighs; what has no term last", () => {
  const late = task({ kind: "judge-awareness", dueAt: at(10), ...say });
  const soon = task({ kind: "close", dueAt: at(9), ...say });
  const never = task({ kind: "judge-awareness", ...say });
  expect([never, late, soon].sort(byUrgency)).toEqual([soon, late, never]);
});

test("what is due at one moment stands by its weight, then by its key", () => {
  const given = (kind: Task["kind"], key: string = kind) => task({ kind, key, dueAt: at(1), ...say });
  const all = [...taskKinds].reverse().map((kind) => given(kind));
  expect(all.sort(byUrgency).map(({ kind }) => kind)).toEqual([...taskKinds]);
  const [b, a] = [given("propose", "propose/b"), given("propose", "propose/a")];
  expect([b, a].sort(byUrgency)).toEqual([a, b]);
});
