/** What a ticking clock needs to speak: phrases with {places}, so that no catalogue travels to the browser. */
export type LiveWords = {
  /** Around the span while there is time: "nog {span}". */
  left: string;
  /** Around the span when the time is past: "{span} te laat". */
  overdue: string;
  none: string;
  minutes: string;
  hours: string;
  days: string;
};

function filled(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** A length of time in whole minutes, said as `saySpan` of lib/clock says it on the server; a test holds them equal. */
export function spanText(totalMinutes: number, words: LiveWords): string {
  const hours = Math.floor(totalMinutes / 60);
  const minutes = totalMinutes % 60;
  if (totalMinutes < 1) return words.none;
  if (hours < 1) return filled(words.minutes, { minutes });
  if (hours < 48) return filled(words.hours, { hours, minutes: String(minutes).padStart(2, "0") });
  return filled(words.days, { days: Math.floor(hours / 24), hours: hours % 24 });
}

/** How long until a clock shows another minute. Past the deadline that is when one more has gone by. */
export function untilNextMinute(msLeft: number): number {
  const intoMinute = ((msLeft % 60_000) + 60_000) % 60_000;
  return intoMinute + 1;
}

/** What a clock shows so many milliseconds before its deadline; negative is past it. Rounded down, as on the server. */
export function leftText(msLeft: number, words: LiveWords): string {
  const span = spanText(Math.floor(Math.abs(msLeft) / 60_000), words);
  return filled(msLeft < 0 ? words.overdue : words.left, { span });
}
