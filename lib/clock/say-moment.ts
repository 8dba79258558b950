import type { Precision } from "#lib/facts/field.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import { amsterdam, dayDifference, doubledHour, wallTime } from "./amsterdam-time.ts";
import { timeLeft } from "./time-left.ts";

type Style = "short" | "long";
type Shown = Record<"weekday" | "day" | "month" | "year" | "hour" | "minute", string>;

const tags: Record<Locale, string> = { nl: "nl-NL", en: "en-GB" };
// Making a formatter costs far more than using one, and a register shows thousands of moments.
const formatters = new Map<string, Intl.DateTimeFormat>();
const relativeFormatters = new Map<string, Intl.RelativeTimeFormat>();

function shown(at: Date, locale: Locale, style: Style): Shown {
  const key = `${locale} ${style}`;
  let format = formatters.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(tags[locale], {
      timeZone: amsterdam,
      weekday: style,
      day: "numeric",
      month: style,
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    formatters.set(key, format);
  }
  const parts: Shown = { weekday: "", day: "", month: "", year: "", hour: "", minute: "" };
  for (const { type, value } of format.formatToParts(at)) {
    // Some browsers end a shortened name with a full stop.
    if (type in parts) parts[type as keyof Shown] = value.replace(/\.$/, "");
  }
  return parts;
}

function relative(
  amount: number,
  unit: "day" | "hour" | "minute" | "second",
  locale: Locale,
  numeric: "auto" | "always",
) {
  const key = `${locale} ${numeric}`;
  let format = relativeFormatters.get(key);
  if (!format) {
    format = new Intl.RelativeTimeFormat(tags[locale], { numeric });
    relativeFormatters.set(key, format);
  }
  return format.format(amount, unit);
}

// Patterns of dates, not sentences: these are how each language writes a moment, as number formats are.
const twice: Record<Locale, Record<"earlier" | "later", string>> = {
  nl: { earlier: " (zomertijd)", later: " (wintertijd)" },
  en: { earlier: " (summer time)", later: " (winter time)" },
};

/** In the one hour a year that the wall shows twice, a moment without this mark can be read an hour wrong. */
function markTwice(at: Date, locale: Locale): string {
  const { month, hour } = wallTime(at);
  if (month !== 10 || hour !== 2) return "";
  const turn = doubledHour(at);
  return turn ? twice[locale][turn] : "";
}

/** The standard form: "ma 23 nov 2026 14:05", "Mon 23 Nov 2026, 14:05". Says which of the two in the doubled October hour. */
export function sayMoment(at: Date, locale: Locale): string {
  return `${sayDay(at, locale)}${locale === "en" ? "," : ""} ${sayTime(at, locale)}${markTwice(at, locale)}`;
}

/** The day alone: "ma 23 nov 2026", "Mon 23 Nov 2026". */
export function sayDay(at: Date, locale: Locale): string {
  const { weekday, day, month, year } = shown(at, locale, "short");
  return `${weekday} ${day} ${month} ${year}`;
}

/** The form for letters: "maandag 23 november 2026 om 14.05 uur", "Monday 23 November 2026 at 14:05". */
export function sayLong(at: Date, locale: Locale): string {
  const { weekday, day, month, year, hour, minute } = shown(at, locale, "long");
  const time = locale === "nl" ? `om ${hour}.${minute} uur` : `at ${hour}:${minute}`;
  return `${weekday} ${day} ${month} ${year} ${time}${markTwice(at, locale)}`;
}

/** The time of day on a 24-hour clock: "14:05". */
export function sayTime(at: Date, locale: Locale): string {
  const { hour, minute } = shown(at, locale, "short");
  return `${hour}:${minute}`;
}

/** The form for tables and spreadsheets: "23-11-2026 14:05", "23/11/2026 14:05". Always the same width. */
export function sayTable(at: Date, locale: Locale): string {
  const { year, month, day } = wallTime(at);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${[two(day), two(month), year].join(locale === "nl" ? "-" : "/")} ${sayTime(at, locale)}`;
}

/** The form for lists: "vandaag 14:05", "gisteren 17:20", "wo 25 nov 05:33"; the year only when it is not this one. */
export function sayShort(at: Date, now: Date, locale: Locale): string {
  const days = dayDifference(now, at);
  if (Math.abs(days) <= 1) {
    return `${relative(days, "day", locale, "auto")} ${sayTime(at, locale)}${markTwice(at, locale)}`;
  }
  if (wallTime(at).year !== wallTime(now).year) return sayMoment(at, locale);
  const { weekday, day, month } = shown(at, locale, "short");
  const time = `${locale === "en" ? "," : ""} ${sayTime(at, locale)}${markTwice(at, locale)}`;
  return `${weekday} ${day} ${month}${time}`;
}

/** How long ago, rounded down: "nu", "5 minuten geleden", "41 uur geleden", "3 dagen geleden"; or how far ahead ("over 3 uur"). */
export function sayAgo(at: Date, now: Date, locale: Locale): string {
  const { overdue: past, totalMinutes } = timeLeft(at, now);
  const sign = past ? -1 : 1;
  if (totalMinutes < 1) return relative(0, "second", locale, "auto");
  if (totalMinutes < 60) return relative(sign * totalMinutes, "minute", locale, "always");
  const hours = Math.floor(totalMinutes / 60);
  if (hours < 48) return relative(sign * hours, "hour", locale, "always");
  return relative(sign * Math.floor(hours / 24), "day", locale, "always");
}

/** A length of time in whole minutes: "5 u 42 min", from two days on "2 d 3 u"; spoken: "5 uur en 42 minuten". */
export function saySpan(totalMinutes: number, t: Words): { span: string; spoken: string } {
  const hours = Math.floor(totalMinutes / 60);
  const minutes = totalMinutes % 60;
  if (totalMinutes < 1) return { span: t("clock.span.none"), spoken: t("clock.spoken.none") };
  if (hours < 1) {
    return { span: t("clock.span.minutes", { minutes }), spoken: t("clock.spoken.minutes", { minutes }) };
  }
  if (hours < 48) {
    const fixedWidth = String(minutes).padStart(2, "0");
    return {
      span: t("clock.span.hours", { hours, minutes: fixedWidth }),
      spoken: t("clock.spoken.hours", { hours, minutes }),
    };
  }
  const values = { days: Math.floor(hours / 24), hours: hours % 24 };
  return { span: t("clock.span.days", values), spoken: t("clock.spoken.days", values) };
}

/** What a clock shows: the bare span ("5 u 42 min") and the phrase around it ("nog 5 u 42 min", "2 u 10 min te laat"). */
export function sayLeft(
  deadline: Date,
  now: Date,
  t: Words,
): { overdue: boolean; span: string; text: string; spoken: string } {
  const { overdue, totalMinutes } = timeLeft(deadline, now);
  const { span, spoken } = saySpan(totalMinutes, t);
  const phrase = overdue ? "clock.overdue" : "clock.left";
  return { overdue, span, text: t(phrase, { span }), spoken: t(phrase, { span: spoken }) };
}

/** The margin of a clock that was stopped: "12 u 04 min voor het einde", "2 u 10 min na het einde". */
export function sayMargin(deadline: Date, doneAt: Date, t: Words): string {
  const { overdue, totalMinutes } = timeLeft(deadline, doneAt);
  const { span } = saySpan(totalMinutes, t);
  return t(overdue ? "clock.marginAfter" : "clock.marginBefore", { span });
}

/** A moment among the facts, as precisely as it is known: never a time of day for a moment of which only the day is known. */
export function sayFactMoment(
  moment: { at: Date | string; precision: Precision } | null,
  locale: Locale,
  t: Words,
): string {
  if (!moment) return t("clock.notYetKnown");
  const at = new Date(moment.at);
  switch (moment.precision) {
    case "exact":
      return sayMoment(at, locale);
    case "about":
      return t("clock.about", { moment: sayMoment(at, locale) });
    case "day":
      return t("clock.dayOnly", { day: sayDay(at, locale) });
  }
}
