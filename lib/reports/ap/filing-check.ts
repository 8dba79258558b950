import { entriesOf, missing, partlyKnown, type Report, type ReportEntry } from "#lib/reports/report.ts";
import { type Message, say } from "#lib/words/message.ts";
import type { ApInput } from "./input.ts";

/** One thing to settle: the question of the form it is about, or null where it is about the whole. */
export type Obstacle = { question: string | null; number: string | null; message: Message };

/** Stops: what a complete notification lacks. Look: what a person must confirm or weigh before sending it. */
export type FilingCheck = { stops: Obstacle[]; look: Obstacle[] };

/** The derived answers that a person still has to confirm, in the form's order. */
export function unconfirmed(report: Report, confirmed: ReadonlySet<string> = new Set()): ReportEntry[] {
  return entriesOf(report).filter(
    (entry) => entry.kind === "asked" && entry.answer.origin === "derived" && !confirmed.has(entry.id),
  );
}

/**
 * What stands in the way of filing as complete (Art. 33(3) and (4)). A preliminary notification needs none of this: what
 * is missing may follow in phases. `confirmed` are the questions of which a person confirmed the derived answer as it is.
 */
export function filingCheck(
  report: Report,
  { decisions }: Pick<ApInput, "decisions">,
  confirmed: ReadonlySet<string> = new Set(),
): FilingCheck {
  const about = (key: string) => (entry: ReportEntry) => ({
    question: entry.id,
    number: entry.number,
    message: say(key),
  });
  const whole = (key: string): Obstacle => ({ question: null, number: null, message: say(key) });
  const isDerived = (entry: ReportEntry) => entry.kind === "asked" && entry.answer.origin === "derived";
  // A derived answer says itself what it lacks, and is in the list to confirm.
  const partly = partlyKnown(report).filter((entry) => !isDerived(entry));
  const peopleOpen = decisions.strictestInform === "unknown";
  const { outcome } = decisions.notifyAuthority;
  return {
    stops: [
      ...missing(report).map(about("ap.check.missing")),
      ...partly.filter((entry) => entry.obligatory).map(about("ap.check.partlyKnown")),
      ...(peopleOpen ? [whole("ap.check.peopleOpen")] : []),
    ],
    look: [
      ...unconfirmed(report, confirmed).map(about("ap.check.confirm")),
      ...partly.filter((entry) => !entry.obligatory).map(about("ap.check.partlyKnown")),
      ...(outcome === "unknown" ? [whole("ap.check.notifyOpen")] : []),
      ...(outcome === "not-required" ? [whole("ap.check.notRequired")] : []),
    ],
  };
}
