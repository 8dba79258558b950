import type { Decisions } from "#lib/decisions/decision.ts";
import { at, someDecisions } from "./an-incident.ts";
import type { IncidentRecord } from "./happened.ts";
import { situationOf } from "./situation.ts";
import type { Task, TaskKind } from "./task.ts";
import { tasks } from "./tasks.ts";

// How tests ask what must be done: at ten hours, with both duties required, unless told otherwise.

export const yes = someDecisions("required", "required");
export const no = someDecisions("not-required", "not-required");
export const doubt = someDecisions("unknown", "unknown");

type Given = [record: IncidentRecord, now?: Date, decisions?: Decisions];

export function todo(...[record, now = at(10), decisions = yes]: Given): Task[] {
  return tasks(situationOf(record, decisions, now));
}

export function kinds(...given: Given): TaskKind[] {
  return todo(...given).map(({ kind }) => kind);
}

export function find(kind: TaskKind, ...given: Given): Task | undefined {
  return todo(...given).find((task) => task.kind === kind);
}
