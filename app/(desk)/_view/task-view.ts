import type { Actor } from "#lib/access/actor.ts";
import { sayLeft, sayShort } from "#lib/clock/say-moment.ts";
import { type ClockState, clockState } from "#lib/clock/time-left.ts";
import type { RowTask } from "#lib/register/register-row.ts";
import type { Words } from "#lib/words/words.ts";

export type TaskView = {
  key: string;
  what: string;
  href: string;
  state: ClockState;
  stateWord: string;
  remaining: string | null;
  absolute: string;
  who: string;
  mine: boolean;
  nobodys: boolean;
  dueAt: string | null;
};

/** A task in words, for one reader: what, by whom, before when. */
export function taskView(
  task: RowTask,
  ref: string,
  actor: Actor,
  names: Map<string, string>,
  t: Words,
): TaskView {
  const { dueAt } = task;
  const clock: ClockState = dueAt ? clockState({ dueAt, now: actor.at }) : "not-started";
  // Red is for terms of law: an aim of our own that has passed asks for attention, no more.
  const missed = !task.legal && clock === "overdue";
  const state: ClockState = !task.legal && (clock === "overdue" || clock === "urgent") ? "soon" : clock;
  const left = dueAt ? sayLeft(dueAt, actor.at, t) : null;
  const mine = task.person === actor.person.id;
  const role = actor.person.roles.includes(task.role);
  return {
    key: `${ref}:${task.key}`,
    what: t(task.what.key, task.what.values),
    href: taskHref(ref, task.path),
    state,
    stateWord: missed ? t("today.aimPassed") : t(`clock.state.${state}`),
    remaining: left ? (left.overdue ? left.text : left.span) : null,
    absolute: dueAt ? sayShort(dueAt, actor.at, actor.locale) : t("today.noTerm"),
    who: mine ? t("today.you") : task.person ? (names.get(task.person) ?? "") : t(`today.role.${task.role}`),
    mine: mine || (role && task.person === null),
    nobodys: task.person === null,
    dueAt: dueAt?.toISOString() ?? null,
  };
}

/** Where a task is done: approvals stand by themselves, everything else below its incident. */
export function taskHref(ref: string, path: string): string {
  return path.startsWith("approvals/") ? `/${path}` : `/incidents/${ref}/${path}`;
}
