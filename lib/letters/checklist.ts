import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import { type Message, say } from "#lib/words/message.ts";
import { obligatoryBlocks } from "./blocks.ts";
import { type ComputedPoint, computedPoints, type TickPoint, tickPoints } from "./check-points.ts";
import { composeLetter } from "./compose.ts";
import { mostSteps } from "./compose-advice.ts";
import { factAt } from "./composing.ts";
import { forbiddenIn, holdsBsn, warns } from "./forbidden-phrases.ts";
import { type LetterBody, textParts } from "./letter.ts";
import { goesToEachPerson, readerOf, speaksToPeople } from "./letter-kind.ts";

/** One point of the checklist, and whether it is right. What a person ticks is right once it is ticked. */
export type CheckedPoint =
  | { point: ComputedPoint; by: "app"; ok: boolean; found: string[] }
  | { point: TickPoint; by: "person"; ok: boolean };

/** The free texts of the dossier, by path, as they stand there now. */
export type FreeTexts = Record<string, string>;

/** Free texts that a letter in another language than the dossier's took over and that somebody must translate. */
export function foreignTexts(facts: Facts, group: Group | null, letter: LetterBody): FreeTexts {
  const made = composeLetter(facts, group, { ...letter, filed: null });
  const paths = [...new Set(made.blocks.flatMap(({ foreign }) => foreign))];
  return Object.fromEntries(
    paths.map((path) => [path, factAt(facts, path)]).filter(([, text]) => typeof text === "string"),
  ) as FreeTexts;
}

/** The checklist of a letter to people (Art. 34(2), recital 86 and the AP's study of 2024); empty for any other letter. */
export function checklist(letter: LetterBody, foreign: FreeTexts = {}): CheckedPoint[] {
  if (!speaksToPeople(letter.kind)) return [];
  const computed = computedPoints.map((point): CheckedPoint => {
    const found = wrongIn(point, letter, foreign);
    return { point, by: "app", ok: found.length === 0, found };
  });
  const ticks = ticksFor(letter).map(
    (point): CheckedPoint => ({ point, by: "person", ok: letter.ticked.includes(point) }),
  );
  return [...computed, ...ticks];
}

/** The points that a person ticks for a letter of this kind. */
export function ticksFor({ kind }: Pick<LetterBody, "kind">): TickPoint[] {
  return tickPoints.filter((point) => point !== "safe-route" || goesToEachPerson(kind));
}

/** What keeps the text from being put to management; empty when nothing does. */
export function letterObstacles(letter: LetterBody, foreign: FreeTexts = {}): Message[] {
  return checklist(letter, foreign)
    .filter(({ ok }) => !ok)
    .map((one) => {
      const found = one.by === "app" ? one.found.join(", ") : "";
      return say(`letters.obstacle.${one.point}`, { found });
    });
}

/** What is wrong at a point, each in a few words; empty when it is right. */
function wrongIn(point: ComputedPoint, letter: LetterBody, foreign: FreeTexts): string[] {
  const { locale, contact } = letter;
  const block = (key: string) => letter.blocks.find((one) => one.key === key)?.text ?? "";
  const all = [letter.subject, ...letter.blocks.map(({ text }) => text)].join("\n");
  switch (point) {
    case "warning":
      return letter.kind === "all-clear" || warns(letter.subject, locale) ? [] : [letter.subject];
    case "data-named":
      return hasList(block("happened")) ? [] : ["-"];
    case "obligatory-blocks":
      return letter.blocks
        .filter(
          ({ key, text }) => (obligatoryBlocks as readonly string[]).includes(key) && text.trim() === "",
        )
        .map(({ heading }) => heading);
    case "contact": {
      const reachable = [contact.phone, contact.email].some((way) => way !== "" && all.includes(way));
      return reachable && contact.hours !== "" && all.includes(contact.hours) ? [] : ["-"];
    }
    case "promise":
      return block("next").trim() !== "" ? [] : ["-"];
    case "steps": {
      const steps = textParts(block("advice")).flatMap((part) => (part.kind === "steps" ? part.items : []));
      return steps.length > 0 && steps.length <= mostSteps ? [] : [String(steps.length)];
    }
    case "not-minimising":
      return forbiddenIn(all, locale);
    case "no-numbers":
      return holdsBsn(all) ? ["BSN"] : [];
    case "own-language":
      return Object.values(foreign).filter((text) => firstSentenceIn(all, text));
  }
}

/** The data are named one by one, or it is said that they are not known yet and when that follows. */
function hasList(text: string): boolean {
  const parts = textParts(text);
  return (
    parts.some(({ kind }) => kind === "list") || parts.filter(({ kind }) => kind === "paragraph").length > 2
  );
}

/** A sentence of the dossier that stands in the letter word for word was not translated. */
function firstSentenceIn(all: string, text: string): boolean {
  const read = (one: string) => one.toLowerCase().replace(/\s+/g, " ");
  const sentences = text.split(/\n+|(?<=[.?]) +/).filter((one) => one.trim() !== "");
  return sentences.some((one) => read(all).includes(read(one.trim())));
}

/** Whether this letter needs management's approval of its text at all. */
export function needsApproval(letter: Pick<LetterBody, "kind">): boolean {
  const reader = readerOf(letter.kind);
  return reader === "people" || reader === "public";
}
