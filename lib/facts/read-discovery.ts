import { dayDifference } from "#lib/clock/amsterdam-time.ts";
import { type Message, say } from "#lib/words/message.ts";
import type { discovery } from "./discovery.ts";
import type { Moment } from "./field.ts";
import type { SectionFacts } from "./section.ts";

/** Answers on the timeline that cannot all be true, each under the input where it is most likely mended. */
export function timelineContradictions(
  facts: Partial<SectionFacts<typeof discovery>>,
): Record<string, Message> {
  const start = facts.startedAt?.value;
  const end = facts.endedAt?.value;
  const discovered = facts.discoveredAt?.value;
  const problems: Record<string, Message> = {};
  if (start && end && before(end, start)) {
    problems["endedAt.date"] = say("errors.moment.endBeforeStart");
  }
  if (end && facts.ongoing?.value === "yes") {
    problems["endedAt.date"] = say("errors.moment.endWhileOngoing");
  }
  if (start && discovered && before(discovered, start)) {
    problems["discoveredAt.date"] = say("errors.moment.discoveredBeforeStart");
  }
  return problems;
}

/** Compares by the day where one of the two is a day or an estimate: an estimate may be some hours off. */
function before(a: Moment, b: Moment): boolean {
  const [at, bt] = [new Date(a.at), new Date(b.at)];
  if (a.precision === "exact" && b.precision === "exact") return at.getTime() < bt.getTime();
  return dayDifference(bt, at) < 0;
}
