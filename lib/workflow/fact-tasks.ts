import { deadlineAfter } from "#lib/clock/deadline.ts";
import type { FactPath } from "#lib/law/finding.ts";
import { say } from "#lib/words/message.ts";
import { groupName } from "./duties.ts";
import { stillRunning } from "./notification-clock.ts";
import { factsMoved } from "./proposal-state.ts";
import type { Situation } from "./situation.ts";
import { type Task, task } from "./task.ts";
import { triageHours } from "./thresholds.ts";

/** Is it a breach? A short investigation is allowed (EDPB 9/2022, 34); the law does not wait for our answer. */
export function triageTask({ record, now, status, proposals }: Situation): Task[] {
  if (status !== "triage") return [];
  if (proposals.some(({ proposal, state }) => proposal.kind === "not-a-breach" && state === "proposed"))
    return [];
  const signal = new Date(record.facts.awareness.firstSignalAt);
  const passed = triageHours.filter((hours) => now >= deadlineAfter(signal, hours)).at(-1);
  return [
    task({
      kind: "judge-awareness",
      what: say(`workflow.task.judgeAwareness.after${passed ?? 0}`),
      // From 12 hours on it is everybody's who can do it, not only of one who may be away.
      person: passed && passed >= 12 ? null : record.owner,
      dueAt: deadlineAfter(signal, triageHours[0]),
      path: "awareness",
    }),
  ];
}

/** Where a missing fact is answered: its section, or the item of a section that repeats. */
function placeOf(path: FactPath): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** The facts that keep a duty from being decided, one task per section. */
function missingTasks({ record, decisions, clock }: Situation): Task[] {
  const undecided = [decisions.notifyAuthority, ...decisions.informPeople].filter(
    ({ outcome }) => outcome === "unknown",
  );
  const asked = undecided.flatMap(({ findings }) => findings.flatMap(({ missing }) => missing));
  // A section without a question is the request for its first item, which is a task of its own.
  const paths = new Set(asked.filter((path) => path.includes("/")));
  const places = Map.groupBy(paths, placeOf);
  const running = stillRunning(clock);
  return [...places].map(([place, missing]) => {
    const [section = place, item = null] = place.split("/");
    const values = { count: missing.length, group: groupName(record, item) };
    return task({
      key: `missing-facts/${place}`,
      kind: "missing-facts",
      what: say(`workflow.task.missingFacts.${section}`, values),
      person: record.owner,
      dueAt: running ? clock.dueAt : null,
      legal: running,
      path: place === "awareness" ? place : `facts/${place}`,
      missing,
    });
  });
}

/**
 * The FG's advice: asked once there is something to advise on, asked again when the facts moved. It never blocks, and
 * a house without an FG has nobody to ask.
 */
function adviceTask({ record, clock, people, filing }: Situation): Task[] {
  if (!record.hasFg) return [];
  const last = record.advices.toSorted((a, b) => a.advisedAt.getTime() - b.advisedAt.getTime()).at(-1);
  const undone = !filing.done || people.some(({ approved }) => !approved);
  if (!undone || (last && !factsMoved(last.revisions, record.revisions))) return [];
  const running = stillRunning(clock);
  return [
    task({
      kind: "advice",
      what: say(last ? "workflow.task.advice.older" : "workflow.task.advice.none"),
      role: "fg",
      dueAt: running ? clock.dueAt : null,
      legal: running,
      path: "advice",
    }),
  ];
}

/** What we must find out, and who must say what they think of it, before anything can be decided. */
export function factTasks(situation: Situation): Task[] {
  const { record, clock, decisions } = situation;
  const running = stillRunning(clock);
  const addGroup = task({
    kind: "add-group",
    what: say("workflow.task.addGroup"),
    person: record.owner,
    dueAt: running ? clock.dueAt : null,
    legal: running,
    path: "facts/group",
  });
  const none = decisions.informPeople.some(({ group, outcome }) => group === null && outcome === "unknown");
  return [...missingTasks(situation), ...(none ? [addGroup] : []), ...adviceTask(situation)];
}
