import { expect, test } from "vitest";
import { blockText, composeLetter } from "./compose.ts";
import { difficultWords } from "./difficult-words.ts";
import { letterCases, someInput } from "./golden/cases.ts";
import { readabilityHints } from "./readability.ts";

const long = `Dit is ${"een ".repeat(20)}lange zin.`;

test("a long sentence, a difficult word and a doer that is missing are named", () => {
  const hints = readabilityHints(`${long} Wij doen dit derhalve. Er is gisteren geconstateerd dat.`, "nl");
  expect(hints).toMatchObject([
    { kind: "long-sentence", count: 24 },
    { kind: "passive" },
    { kind: "difficult-word", text: "geconstateerd", instead: "gezien" },
    { kind: "difficult-word", text: "derhalve", instead: "daarom" },
  ]);
});

test("short plain sentences give no hint, and part of a word is no word", () => {
  expect(readabilityHints("We hebben de map gesloten. Al uw gegevens zijn terug.", "nl")).toEqual([]);
  expect(readabilityHints("De middelste lade.", "nl")).toEqual([]);
  expect(readabilityHints("We closed the folder.", "en")).toEqual([]);
});

test("each list has about sixty words, and offers no difficult word in place of another", () => {
  for (const list of Object.values(difficultWords)) {
    expect(Object.keys(list).length).toBeGreaterThanOrEqual(50);
    for (const [word, instead] of Object.entries(list)) expect(instead).not.toBe(word);
  }
});

test("our own letters in Dutch hold no long sentence of ours", () => {
  const one = letterCases.find(({ name }) => name === "first-hours");
  if (!one) throw new Error("no case");
  const made = composeLetter(one.facts, one.facts.groups[0] ?? null, someInput("exposed", "nl"));
  const hints = made.blocks.flatMap((block) => readabilityHints(blockText(block), "nl"));
  expect(hints.filter(({ kind }) => kind !== "difficult-word")).toEqual([]);
});
