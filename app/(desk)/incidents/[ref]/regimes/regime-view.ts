import { sayLeft, sayMargin, sayMoment, sayShort } from "#lib/clock/say-moment.ts";
import type { ClockState } from "#lib/clock/time-left.ts";
import type { RegimeClock, StepClock } from "#lib/law/regimes/regime-clock.ts";
import type { Locale, Words } from "#lib/words/words.ts";

export type StepView = {
  key: string;
  name: string;
  task: string;
  term: string;
  channel: string;
  cite: { text: string; url: string };
  state: ClockState;
  stateWord: string;
  dueAt: string | null;
  /** What is left, or by how much it was made; null while it has not begun. */
  left: string | null;
  absolute: string;
  running: boolean;
  /** Since when it runs; null while nobody said. */
  from: string | null;
  done: string | null;
  reference: string | null;
};

/** The hours of a step's first term, for a sentence that names them. */
function hoursOf({ step }: StepClock): number {
  const [term] = step.terms;
  return term && "hours" in term ? term.hours : 0;
}

/** One step in words, for one reader. */
export function stepView(clock: RegimeClock, one: StepClock, now: Date, locale: Locale, t: Words): StepView {
  const { regime } = clock.rules;
  const { step, dueAt, doneAt, state } = one;
  const running = dueAt !== null && doneAt === null && clock.applies !== "no";
  const left = running && dueAt ? sayLeft(dueAt, now, t) : null;
  const margin = dueAt && doneAt ? sayMargin(dueAt, doneAt, t) : null;
  const key = one.takenBy ? "takenBy" : "doneAt";
  return {
    key: step.key,
    name: t(`regimes.${regime}.step.${step.key}`),
    task: t(`regimes.${regime}.task.${step.key}`),
    term: t(`regimes.${regime}.term.${step.key}`, { hours: hoursOf(one) }),
    channel: t(`regimes.channel.${step.channel}`),
    cite: { text: t(`regimes.law.${step.cite.law}`, { article: step.cite.article }), url: step.cite.url },
    state,
    stateWord: t(`clock.state.${state}`),
    dueAt: dueAt?.toISOString() ?? null,
    left: left ? (left.overdue ? left.text : left.span) : margin,
    absolute: dueAt ? t("regimes.due", { at: sayShort(dueAt, now, locale) }) : t("regimes.noDue"),
    running,
    from: one.from ? t("regimes.from", { at: sayMoment(one.from.at, locale) }) : null,
    done: doneAt ? t(`regimes.${key}`, { at: sayMoment(doneAt, locale) }) : null,
    reference: one.reference ? t("regimes.reference", { reference: one.reference }) : null,
  };
}
