import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import type { FactPath } from "#lib/law/finding.ts";
import type { BlockKey } from "./blocks.ts";
import type { TickPoint } from "./check-points.ts";
import { blockText, type ComposedLetter, composeLetter } from "./compose.ts";
import { factAt, type LetterInput } from "./composing.ts";
import type { LetterBody } from "./letter.ts";

/** What a person typed: texts by block, the subject, and what they ticked. An empty text asks for the composed one again. */
export type Typed = { subject: string; blocks: Partial<Record<BlockKey, string>>; ticked: TickPoint[] };

/**
 * A version of a letter: composed from the facts, with what a person wrote in its place. What was left as it was composed
 * follows the facts and the settings; what was rewritten stays as it was written.
 */
export function draftLetter(
  facts: Facts,
  group: Group | null,
  input: LetterInput,
  previous: LetterBody | null = null,
  typed: Typed | null = null,
): LetterBody {
  const made = composeLetter(facts, group, input);
  const before = previous ? composeLetter(facts, group, { ...input, ...settingsOf(previous) }) : made;
  const text = (written: string | undefined, ...composed: string[]) => {
    const said = tidy(written ?? "");
    const untouched = said === "" || composed.some((one) => tidy(one) === said);
    return untouched ? null : said;
  };
  const { filed: _filed, ...settings } = input;
  return {
    ...settings,
    group: group ? { id: group.id, name: group.facts.name.value ?? "" } : null,
    subject:
      text(
        typed?.subject ?? previous?.subject,
        made.subject,
        before.subject,
        previous?.composedSubject ?? "",
      ) ?? made.subject,
    composedSubject: made.subject,
    greeting: made.greeting,
    blocks: made.blocks.map((block) => {
      const composed = blockText(block);
      const old = previous?.blocks.find(({ key }) => key === block.key);
      const was = before.blocks.find(({ key }) => key === block.key);
      const written = typed ? typed.blocks[block.key] : old?.text;
      const kept = text(written, composed, old?.composed ?? "", was ? blockText(was) : "");
      return { key: block.key, heading: block.heading, text: kept ?? composed, composed };
    }),
    closing: made.closing,
    facts: mergedFacts(facts, made),
    ticked: typed?.ticked ?? previous?.ticked ?? [],
  };
}

function settingsOf({ kind, locale, address, contact, nextMessageAt }: LetterBody) {
  return { kind, locale, address, contact, nextMessageAt };
}

/** The facts that went into the text, with their values: what an approval of the text rests on. */
function mergedFacts(facts: Facts, { blocks }: ComposedLetter): Record<FactPath, unknown> {
  const paths = [...new Set(blocks.flatMap(({ from }) => from))].sort();
  return Object.fromEntries(paths.map((path) => [path, factAt(facts, path)]));
}

/** Line ends and loose blanks mean nothing; what was typed in a browser compares with what was composed. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Whether somebody wrote this text themselves. */
export function isRewritten({ text, composed }: { text: string; composed: string }): boolean {
  return tidy(text) !== tidy(composed);
}
