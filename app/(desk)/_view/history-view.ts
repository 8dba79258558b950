import type { HistoryEvent } from "#db/history.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import { readSubject } from "#lib/letters/letter.ts";
import type { Locale, Words } from "#lib/words/words.ts";

export type HistoryLine = { seq: number; what: string; who: string; at: string; iso: string; code: string };

/** A line of history in words: who did what when. */
export function historyLine(
  event: HistoryEvent,
  names: Map<string, string>,
  t: Words,
  locale: Locale,
): HistoryLine {
  return {
    seq: event.seq,
    what: sayEvent(event, t, locale),
    who: event.personId ? (names.get(event.personId) ?? "") : t("history.console"),
    at: sayMoment(event.at, locale),
    iso: event.at.toISOString(),
    code: event.hash.slice(0, 8).toUpperCase(),
  };
}

function letterKind(key: string, t: Words): string {
  const subject = readSubject(key);
  return subject ? t(`letters.kind.${subject.kind}`) : "";
}

/** What happened, in words. */
export function sayEvent(
  { event, details = {} }: Pick<HistoryEvent, "event"> & { details?: HistoryEvent["details"] },
  t: Words,
  locale: Locale,
): string {
  const text = (name: string) => (typeof details[name] === "string" ? (details[name] as string) : "");
  return t(`history.event.${event}`, {
    section: text("section") ? t(`facts.sections.${text("section")}.title`) : "",
    kind: text("kind") && event !== "filing-recorded" ? t(`workflow.proposal.kind.${text("kind")}`) : "",
    filing: event === "filing-recorded" && text("kind") ? t(`filing.kind.${text("kind")}`) : "",
    letter: event === "letter-saved" ? letterKind(text("letter"), t) : "",
    to: text("to") ? sayMoment(new Date(text("to")), locale) : "",
  });
}
