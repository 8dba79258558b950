import type { Role } from "#lib/access/role.ts";
import type { FactPath } from "#lib/law/finding.ts";
import type { Message } from "#lib/words/message.ts";

/** Everything a dossier can ask of somebody, the weightiest first: tasks that are due at the same moment stand in this order. */
export const taskKinds = [
  "judge-awareness",
  "file-preliminary",
  "decide",
  "file",
  "other-clock",
  "answer-authority",
  "decide-objection",
  "answer",
  "propose-again",
  "late-reason",
  "add-group",
  "missing-facts",
  "propose",
  "inform",
  "supplement",
  "withdraw-filing",
  "keep-promise",
  "advice",
  "record-number",
  "settle-authority",
  "close",
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** What must happen next, by whom and before when. Computed, so it is there as long as it is needed and no longer. */
export type Task = {
  /** The same task keeps the same key from one moment to the next. */
  key: string;
  kind: TaskKind;
  what: Message;
  role: Role;
  /** Who in particular; null for whoever has the role. */
  person: string | null;
  dueAt: Date | null;
  /** Whether `dueAt` is a term of law; otherwise it is an aim of our own. */
  legal: boolean;
  /** Where it is done, below the address of the incident. */
  path: string;
  /** The facts that are asked for. */
  missing: FactPath[];
};

type Given = Pick<Task, "kind" | "what" | "path"> & Partial<Task>;

/** A task for the officer without a term, unless told otherwise. The key is the kind unless there can be several. */
export function task(given: Given): Task {
  return { key: given.kind, role: "officer", person: null, dueAt: null, legal: false, missing: [], ...given };
}

/** First what is due first, then what weighs most; what has no term comes last. */
export function byUrgency(a: Task, b: Task): number {
  const due = (t: Task) => t.dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
  if (due(a) !== due(b)) return due(a) < due(b) ? -1 : 1;
  const weight = taskKinds.indexOf(a.kind) - taskKinds.indexOf(b.kind);
  return weight || (a.key < b.key ? -1 : 1);
}
