import type { Composing } from "./composing.ts";
import { proposedLetterKind } from "./letter-kind.ts";
import { longDay } from "./long-date.ts";

/** What we did and what we will do (Art. 33(3)(d)), in the words of the dossier. */
export function measuresFor(c: Composing): string[] {
  const { say } = c;
  const kind = c.sure("nature", "incidentKind");
  // What is lost stays lost: there nothing stops.
  const lost = kind !== null && proposedLetterKind(kind) === "lost";
  const stopped = !lost && c.sure("recovery", "stopped") ? c.known("recovery", "stopped") : null;
  const taken = c.known("recovery", "measuresTaken");
  const planned = c.sure("recovery", "measuresPlanned") ? c.known("recovery", "measuresPlanned") : null;
  const done = c.freeText("recovery/measuresTaken", taken).flatMap(sentences);
  const coming = c.freeText("recovery/measuresPlanned", planned).flatMap(sentences);
  const { nextMessageAt, locale } = c.input;
  const unknown = nextMessageAt
    ? say("letterText.measuresUnknown", { day: longDay(new Date(nextMessageAt), locale) })
    : say("letterText.measuresUndated");
  const list = (lead: string, items: string[]) =>
    items.length > 0 ? [`${lead}\n${items.map((item) => `- ${item}`).join("\n")}`] : [];
  return [
    ...(stopped ? [say(`letterText.stopped.${stopped}`)] : []),
    ...list(say("letterText.doneLead"), done),
    ...(taken ? [] : [unknown]),
    ...list(say("letterText.plannedLead"), coming),
  ];
}

/** A text in its sentences, so that each measure stands on a line of its own. */
function sentences(text: string): string[] {
  return text
    .split(/\n+|(?<=[.?]) +(?=\p{Lu})/u)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
