import { expect, test } from "vitest";
import type { Actor } from "#lib/access/actor.ts";
import type { RegisterRow, RowTask } from "#lib/register/register-row.ts";
import { firstSteps, ownSteps } from "./due-rows.ts";

const actor = { person: { id: "sanne", roles: ["officer"] } } as unknown as Actor;
const at = (hours: number) => new Date(Date.UTC(2026, 10, 23, hours));

function task(key: string, hours: number, said: Partial<RowTask> = {}): RowTask {
  const rest = {
    kind: "inform",
    what: { key: "x" },
    role: "officer",
    person: null,
    legal: false,
    path: "",
  } as const;
  return { key, dueAt: at(hours), ...rest, ...said };
}

function row(tasks: RowTask[]): RegisterRow {
  return { ref: "DL-2026-001", tasks } as unknown as RegisterRow;
}

test("three steps of a dossier, and every term of law however many aims stand before it", () => {
  const tasks = [
    task("a", 1),
    task("b", 2),
    task("c", 3),
    task("d", 4),
    task("law", 5, { legal: true }),
    task("e", 6),
  ];
  expect(ownSteps([row(tasks)], actor).map((step) => step.task.key)).toEqual(["a", "b", "c", "law"]);
});

test("only what is the reader's own or nobody's, what is due first above", () => {
  const others = task("others", 1, { person: "thijs" });
  const deciding = task("deciding", 2, { role: "approver" });
  const [first, second] = [
    row([others, deciding, task("mine", 9, { person: "sanne" })]),
    row([task("early", 3)]),
  ];
  expect(ownSteps([first, second], actor).map((step) => step.task.key)).toEqual(["early", "mine"]);
  expect(firstSteps([first, second]).map((step) => step.task.key)).toEqual(["others", "early"]);
});
