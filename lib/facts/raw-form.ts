import { doubledHour, wallTime } from "#lib/clock/amsterdam-time.ts";
import { sayNumber } from "#lib/clock/say-number.ts";
import type { Locale } from "#lib/words/words.ts";
import type { Amount, Fact, Field, Moment } from "./field.ts";
import type { Section, SectionFacts } from "./section.ts";

/**
 * A form as it was typed, by the names of its inputs: "description", "breachTypes" (as often as ticked), "people.mode",
 * "startedAt.date", "description.source". It is what is given back when something has to be mended.
 */
export type RawForm = Record<string, string | string[]>;

/** What an input of this name says; the first when there are more, and nothing when there is none. */
export function typedIn(raw: RawForm, name: string): string {
  const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? first : "";
}

/** The boxes of this name that were ticked. */
export function tickedIn(raw: RawForm, name: string): string[] {
  const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one): one is string => typeof one === "string" && one !== "");
}

/** The texts of a posted form. Files, and what the framework added, are left out. */
export function rawFromFormData(form: FormData): RawForm {
  const raw = new Map<string, string | string[]>();
  for (const [name, value] of form) {
    if (typeof value !== "string" || name.startsWith("$ACTION") || name === "__proto__") continue;
    const before = raw.get(name);
    if (before === undefined) raw.set(name, value);
    else if (Array.isArray(before)) before.push(value);
    else raw.set(name, [before, value]);
  }
  return Object.fromEntries(raw);
}

/** The facts of a section as a form shows them, to be typed over: the inverse of `readSection`, to the minute. */
export function rawOf<S extends Section>(section: S, facts: SectionFacts<S>, locale: Locale): RawForm {
  const raw: RawForm = {};
  for (const [name, field] of Object.entries(section.fields)) {
    const fact = facts[name] as Fact<unknown>;
    Object.assign(raw, rawOfValue(name, field, fact.value, locale));
    raw[`${name}.certainty`] = fact.certainty;
    raw[`${name}.source`] = fact.source ?? "";
  }
  return raw;
}

function rawOfValue(name: string, field: Field, value: unknown, locale: Locale): RawForm {
  switch (field.kind) {
    case "choice":
      return { [name]: (value as string | null) ?? "unknown" };
    case "choices":
      return rawOfChoices(name, value as string[] | null);
    case "text":
      return { [name]: (value as string | null) ?? "" };
    case "moment":
      return rawOfMoment(name, value as Moment | null);
    case "amount":
      return rawOfAmount(name, value as Amount | null, locale);
  }
}

function rawOfChoices(name: string, ticked: string[] | null): RawForm {
  if (!ticked) return { [name]: [], [`${name}.unknown`]: "unknown" };
  return ticked.length === 0 ? { [name]: [], [`${name}.none`]: "none" } : { [name]: ticked };
}

function rawOfMoment(name: string, moment: Moment | null): RawForm {
  if (!moment) return { [`${name}.date`]: "", [`${name}.time`]: "" };
  const at = new Date(moment.at);
  const { year, month, day, hour, minute } = wallTime(at);
  const two = (n: number) => String(n).padStart(2, "0");
  const raw: RawForm = {
    [`${name}.date`]: `${two(day)}-${two(month)}-${year}`,
    // A day of which the time is not known must never come back as midnight.
    [`${name}.time`]: moment.precision === "day" ? "" : `${two(hour)}:${two(minute)}`,
  };
  if (moment.precision === "about") raw[`${name}.about`] = "about";
  // In October 02:30 happens twice, and what is typed cannot tell which.
  if (doubledHour(at) === "later") raw[`${name}.doubled`] = "later";
  return raw;
}

function rawOfAmount(name: string, amount: Amount | null, locale: Locale): RawForm {
  const typed = (mode: string, exact = "", min = "", max = ""): RawForm => ({
    [`${name}.mode`]: mode,
    [`${name}.exact`]: exact,
    [`${name}.min`]: min,
    [`${name}.max`]: max,
  });
  if (!amount) return typed("unknown");
  if (amount.min === amount.max) return typed("exact", sayNumber(amount.min, locale));
  return typed("between", "", sayNumber(amount.min, locale), sayNumber(amount.max, locale));
}
