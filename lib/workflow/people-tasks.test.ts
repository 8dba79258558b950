import { expect, test } from "vitest";
import { someCommunication } from "./a-communication.ts";
import { anApprovedIncident, at } from "./an-incident.ts";
import { informTasks } from "./people-tasks.ts";
import { situationOf } from "./situation.ts";
import { no, yes } from "./todo.ts";

const until = (hours: number) => ({ at: at(hours).toISOString(), precision: "exact" as const });
const police = { informed: "not-yet", postponed: "yes", postponedBy: "Politie" } as const;

function tasksAt(now: Date, said: Parameters<typeof someCommunication>[0] = {}, decided = yes) {
  const record = anApprovedIncident(decided, { facts: { communication: someCommunication(said) } });
  return informTasks(situationOf(record, decided, now));
}

test("who must be informed is a task with our own aim, never a term of law", () => {
  const [task, ...others] = tasksAt(at(10));
  expect(others).toEqual([]);
  expect(task).toMatchObject({
    kind: "inform",
    legal: false,
    dueAt: at(25, 30),
    path: "facts/communication",
  });
  expect(task?.what.key).toBe("workflow.task.inform.required");
});

test("a request to wait changes what the task says, and moves it only to an end that was agreed", () => {
  expect(tasksAt(at(10), { ...police, postponedUntil: until(40) })[0]).toMatchObject({
    what: { key: "workflow.task.inform.waits" },
    dueAt: at(40),
  });
  expect(tasksAt(at(41), { ...police, postponedUntil: until(40) })[0]?.what.key).toBe(
    "workflow.task.inform.ended",
  );
  expect(tasksAt(at(10), police)[0]).toMatchObject({
    what: { key: "workflow.task.inform.noEnd" },
    dueAt: at(25, 30),
  });
});

test("nothing is asked once they were informed, nor where nobody must be", () => {
  expect(tasksAt(at(30), { informed: "yes", informedAt: until(20) })).toEqual([]);
  expect(tasksAt(at(10), {}, no)).toEqual([]);
});
