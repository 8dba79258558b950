import { deadlineAfter } from "#lib/clock/deadline.ts";
import { nextStep, type RegimeClock, stillAsked } from "#lib/law/regimes/regime-clock.ts";
import { say } from "#lib/words/message.ts";
import type { Situation } from "./situation.ts";
import { type Task, task } from "./task.ts";

/** Our own aim for saying whether another law's clock runs: before the shortest of those terms has lost much. */
export const otherClockAimHours = 4;

/** Whether and since when the other clocks run: one task for all that ask, so that what is due stays in sight. */
function asks({ record, regimes }: Situation): Task[] {
  const open = regimes.flatMap((clock) => {
    const asked = stillAsked(clock);
    return asked ? [{ regime: clock.rules.regime, asked }] : [];
  });
  const [first] = open;
  if (!first) return [];
  const one = open.length === 1;
  return [
    task({
      key: "other-clock/asks",
      kind: "other-clock",
      what: one
        ? say(`regimes.${first.regime}.asks.${first.asked}`)
        : say("regimes.asks", { count: open.length }),
      person: record.owner,
      dueAt: deadlineAfter(new Date(record.facts.awareness.firstSignalAt), otherClockAimHours),
      path: one ? `regimes#${first.regime}` : "regimes",
    }),
  ];
}

function stepOf(clock: RegimeClock, { record }: Situation): Task[] {
  const next = nextStep(clock);
  if (!next) return [];
  const { regime } = clock.rules;
  return [
    task({
      key: `other-clock/${regime}/${next.step.key}`,
      kind: "other-clock",
      what: say(`regimes.${regime}.task.${next.step.key}`),
      person: record.owner,
      dueAt: next.dueAt,
      legal: true,
      path: `regimes#${regime}`,
    }),
  ];
}

/**
 * What the clocks of other laws ask: first whether and since when they run, then per regime the step that is due first.
 * They go on where it is no breach of personal data, and end with the dossier.
 */
export function regimeTasks(situation: Situation): Task[] {
  if (situation.status === "closed" || situation.status === "merged") return [];
  return [...asks(situation), ...situation.regimes.flatMap((clock) => stepOf(clock, situation))];
}
