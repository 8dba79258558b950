import { type Message, say } from "#lib/words/message.ts";
import type { Amount } from "./field.ts";
import { type RawForm, typedIn } from "./raw-form.ts";

/** The same bound as in field.ts, said here again so that a browser need not load the schemas; a test holds them equal. */
export const highestAmount = 10_000_000_000;

type Part = "mode" | "exact" | "min" | "max";
export type AmountRead = { ok: true; value: Amount | null } | { ok: false; part: Part; problem: Message };

type NumberRead = { ok: true; value: number | null } | { ok: false; problem: Message };

/**
 * Reads "precisely", "between" or "not yet known". Without a choice the numbers themselves say which. A number beside
 * "not yet known" is refused rather than dropped: nobody can tell which of the two was meant.
 */
export function readAmount(raw: RawForm, name: string): AmountRead {
  const typed = (part: Part) => typedIn(raw, `${name}.${part}`);
  const given = (part: Part) => typed(part).trim() !== "";
  switch (typed("mode")) {
    case "exact":
      return readExact(typed("exact"));
    case "between":
      return readBetween(typed("min"), typed("max"));
    case "unknown":
      for (const part of ["exact", "min", "max"] as const) {
        if (given(part)) return refuse(part, say("errors.number.besideUnknown"));
      }
      return { ok: true, value: null };
    case "":
      if (given("exact")) return readExact(typed("exact"));
      if (given("min") || given("max")) return readBetween(typed("min"), typed("max"));
      return { ok: true, value: null };
    default:
      return refuse("mode", say("errors.notAnOption"));
  }
}

function readExact(text: string): AmountRead {
  const exact = readWholeNumber(text);
  if (!exact.ok) return refuse("exact", exact.problem);
  if (exact.value === null) return refuse("exact", say("errors.number.missing"));
  return { ok: true, value: { min: exact.value, max: exact.value } };
}

function readBetween(minText: string, maxText: string): AmountRead {
  const min = readWholeNumber(minText);
  if (!min.ok) return refuse("min", min.problem);
  const max = readWholeNumber(maxText);
  if (!max.ok) return refuse("max", max.problem);
  if (min.value === null) {
    return refuse("min", say(max.value === null ? "errors.number.missing" : "errors.number.leastMissing"));
  }
  if (max.value === null) return refuse("max", say("errors.number.mostMissing"));
  if (min.value > max.value) {
    return refuse("max", say("errors.number.minAboveMax", { min: min.value, max: max.value }));
  }
  return { ok: true, value: { min: min.value, max: max.value } };
}

/** Reads 1348, 1.348, 1,348 and 1 348 as the same number: nobody counts people in thousandths. */
export function readWholeNumber(text: string): NumberRead {
  const bare = text.trim().replace(/[\s\u2007']/g, " ");
  if (bare === "") return { ok: true, value: null };
  if (/^[-\u2212\u2013] ?\d/.test(bare)) return { ok: false, problem: say("errors.number.negative") };
  if (/^\d+$|^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/.test(bare)) {
    const value = Number(bare.replace(/\D/g, ""));
    if (value <= highestAmount) return { ok: true, value };
    return { ok: false, problem: say("errors.number.tooMany", { most: highestAmount }) };
  }
  const decimal = /^\d[\d., ]*[.,]\d+$/.test(bare);
  return { ok: false, problem: say(decimal ? "errors.number.decimal" : "errors.number.unreadable") };
}

function refuse(part: Part, problem: Message): AmountRead {
  return { ok: false, part, problem };
}
