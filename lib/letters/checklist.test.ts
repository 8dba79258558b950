import { describe, expect, test } from "vitest";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import type { BlockKey } from "./blocks.ts";
import { tickPoints } from "./check-points.ts";
import { checklist, foreignTexts, letterObstacles } from "./checklist.ts";
import { draftLetter } from "./draft-letter.ts";
import { forbiddenIn, holdsBsn } from "./forbidden-phrases.ts";
import { someInput } from "./golden/cases.ts";
import { type LetterBody, textParts } from "./letter.ts";
import { letterKinds } from "./letter-kind.ts";

const group = aGroup("customers", { name: "Klanten", dataCategories: ["name"], specialCategories: [] });
const facts = someFacts({ recovery: { measuresTaken: "De map is gesloten." }, groups: [group] });

function aLetter(
  changes: Partial<LetterBody> = {},
  blocks: Partial<Record<BlockKey, string>> = {},
): LetterBody {
  const made = draftLetter(facts, group, someInput("exposed", "nl"));
  const written = made.blocks.map((block) => ({ ...block, text: blocks[block.key] ?? block.text }));
  return { ...made, ticked: [...tickPoints], blocks: written, ...changes };
}

const obstacles = (letter: LetterBody) => letterObstacles(letter).map(({ key }) => key);

test("a composed letter with every point ticked has nothing in its way", () => {
  expect(obstacles(aLetter())).toEqual([]);
});

test.each<[string, LetterBody]>([
  ["warning", aLetter({ subject: "Nieuws van ons" })],
  ["promise", aLetter({}, { next: "" })],
  ["obligatory-blocks", aLetter({}, { consequences: " " })],
  ["contact", aLetter({ contact: { ...aLetter().contact, hours: "" } })],
  ["contact", aLetter({}, { contact: "U mag ons bellen." })],
  ["data-named", aLetter({}, { happened: "Er was een datalek." })],
  ["steps", aLetter({}, { advice: "Let op." })],
  ["steps", aLetter({}, { advice: [1, 2, 3, 4, 5, 6].map((n) => `${n}. Doe dit.`).join("\n") })],
  ["not-minimising", aLetter({}, { known: "Er is geen reden tot zorg." })],
  ["no-numbers", aLetter({}, { known: "Uw nummer is 111222333." })],
])("without %s it cannot be put forward", (point, letter) => {
  expect(obstacles(letter)).toContain(`letters.obstacle.${point}`);
});

test.each(tickPoints)("what nobody ticked is in the way: %s", (point) => {
  const ticked = tickPoints.filter((one) => one !== point);
  expect(obstacles(aLetter({ ticked }))).toEqual([`letters.obstacle.${point}`]);
});

test("texts that were not translated are in the way until somebody translates them", () => {
  const english = { ...draftLetter(facts, group, someInput("exposed", "en")), ticked: [...tickPoints] };
  const foreign = foreignTexts(facts, group, english);
  expect(letterObstacles(english, foreign).map(({ key }) => key)).toEqual(["letters.obstacle.own-language"]);
  const blocks = english.blocks.map((block) => ({
    ...block,
    text: block.text.replace("De map is gesloten.", "We closed the folder on 20 November."),
  }));
  expect(letterObstacles({ ...english, blocks }, foreign)).toEqual([]);
});

test("a letter to nobody concerned has no checklist; the last message need not warn", () => {
  for (const kind of letterKinds) {
    const letter = draftLetter(facts, group, someInput(kind, "nl"));
    const asked = ["recipient-request", "controller-notice", "internal-notice"].includes(kind);
    expect(checklist(letter).length === 0, kind).toBe(asked);
    const warning = checklist(letter).find(({ point }) => point === "warning");
    expect(warning?.ok ?? true, kind).toBe(true);
  }
});

describe("a text", () => {
  test.each([
    ["Dit valt mee.", ["valt mee"]],
    ["Dit ongeval meegemaakt", []],
    ["Slechts één iemand", ["slechts"]],
    ["Heel slecht", []],
  ])("%s", (text, found) => {
    expect(forbiddenIn(text, "nl")).toEqual(found);
  });

  test.each([
    ["111222333", true],
    ["BSN 1112.22.333", true],
    ["123456789", false],
    ["Telefoon 030 555 01 00", false],
    ["op 20 november 2026", false],
  ])("holds a citizen service number: %s", (text, holds) => {
    expect(holdsBsn(text)).toBe(holds);
  });

  test("is read as paragraphs, lists and steps", () => {
    expect(textParts("Een.\nTwee.\n\nDrie:\n- a\n- b\n\n1. c\n2. d")).toEqual([
      { kind: "paragraph", text: "Een.\nTwee." },
      { kind: "paragraph", text: "Drie:" },
      { kind: "list", items: ["a", "b"] },
      { kind: "steps", items: ["c", "d"] },
    ]);
  });
});
