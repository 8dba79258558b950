import { someFacts } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { RegimeMoment } from "#lib/facts/regimes.ts";
import type { LegalLine, LegalSettingName } from "#lib/law/legal-settings.ts";
import { type RegimeClock, regimeClocks } from "./regime-clock.ts";

export const now = new Date("2026-11-23T12:00:00.000Z");
const signal = "2026-11-20T09:00:00.000Z";

/** A line of the organisation's legal settings. */
export function line(
  name: LegalSettingName,
  value: unknown,
  from = "2026-01-01",
  setAt = "2026-01-01T00:00:00.000Z",
): LegalLine {
  return { name, value, from, setAt: new Date(setAt) };
}

export const cbw = [line("regime-cbw", "essential")];
export const dora = [line("regime-dora", true)];
export const telecom = [line("regime-telecom", true)];
export const processor = [line("regime-processor-contract", 48)];

export type Answers = Partial<Record<RegimeMoment, string>> & {
  cbwSignificant?: "yes" | "no";
  doraMajor?: "yes" | "no";
  telecomConcerned?: "yes" | "no";
  processorConcerned?: "yes" | "no";
};

/** Facts in which the questions of the other clocks are answered like this. */
export function facts(answers: Answers = {}, firstSignalAt = signal): Facts {
  const regimes = Object.entries(answers).map(([name, value]) => [
    name,
    value === "yes" || value === "no" ? value : { at: value, precision: "exact" as const },
  ]);
  return someFacts({ awareness: { firstSignalAt }, regimes: Object.fromEntries(regimes) });
}

/** The one clock that these settings switch on; refuses when there are none or more. */
export function only(
  lines: readonly LegalLine[],
  answers: Answers = {},
  at: { now: Date; over: boolean } = { now, over: false },
): RegimeClock {
  const [clock, ...more] = regimeClocks(facts(answers), [...lines], at);
  if (!clock || more.length > 0)
    throw new Error(`one clock was asked for, not ${more.length + (clock ? 1 : 0)}`);
  return clock;
}

/** When each step of a clock is due; null where that does not follow yet. */
export function due(clock: RegimeClock): Record<string, string | null> {
  return Object.fromEntries(clock.steps.map(({ step, dueAt }) => [step.key, dueAt?.toISOString() ?? null]));
}
