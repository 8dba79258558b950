import { line } from "#app/_request/line.ts";
import type { Raw } from "#app/_request/submit.ts";
import type { Problems } from "#db/outcome.ts";
import { wallTime } from "#lib/clock/amsterdam-time.ts";
import { plainText } from "#lib/clock/moment-text.ts";
import { readDay } from "#lib/clock/read-day.ts";
import { contractHours, dayText, type LegalSettingName, legalSettings } from "#lib/law/legal-settings.ts";

export type SettingRead = { ok: true; value: unknown; from: string } | { ok: false; problems: Problems };

/** The names of the two inputs of a setting's form, each once on the page. */
export function inputsOf(name: LegalSettingName): { value: string; from: string } {
  return { value: `${name}.value`, from: `${name}.from` };
}

function valueTyped(name: LegalSettingName, typed: string): unknown {
  if (name === "regime-processor-contract")
    return typed === "" ? "off" : /^\d{1,4}$/.test(typed) ? Number(typed) : typed;
  if (typed === "yes" || typed === "no") return typed === "yes";
  return typed;
}

/** Reads the form of one setting: its value, and the day from which it holds. Each problem stands at its input. */
export function readSetting(name: LegalSettingName, raw: Raw, now: Date): SettingRead {
  const inputs = inputsOf(name);
  const problems: Problems = {};
  const value = valueTyped(name, line(raw, inputs.value));
  if (!legalSettings[name].safeParse(value).success) {
    const hours = name === "regime-processor-contract";
    problems[inputs.value] = hours
      ? { key: "regimes.settings.problem.hours", values: { ...contractHours } }
      : { key: "regimes.settings.problem.value" };
  }
  const day = readDay(plainText(line(raw, inputs.from)) ?? "", wallTime(now), "past");
  if (!day.ok) problems[inputs.from] = day.problem;
  if (!day.ok || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value, from: dayText(day.day) };
}
