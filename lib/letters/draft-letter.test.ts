import { expect, test } from "vitest";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import { changedFacts } from "./changed-facts.ts";
import { draftLetter } from "./draft-letter.ts";
import { someInput } from "./golden/cases.ts";
import { asRead, type LetterBody, readSubject, subjectKey } from "./letter.ts";
import { letterKinds } from "./letter-kind.ts";

const before = aGroup("customers", { name: "Klanten", dataCategories: ["name"], specialCategories: [] });
const after = aGroup("customers", {
  name: "Klanten",
  dataCategories: ["name", "bsn"],
  specialCategories: [],
});
const facts = (group = before) => someFacts({ groups: [group] });
const input = someInput("exposed", "nl");
const first = draftLetter(facts(), before, input);
const text = (letter: LetterBody, key: string) =>
  letter.blocks.find((block) => block.key === key)?.text ?? "";
const typed = (letter: LetterBody, changes: Record<string, string> = {}) => ({
  subject: letter.subject,
  blocks: {
    ...Object.fromEntries(letter.blocks.map((block) => [block.key, block.text.replaceAll("\n", "\r\n")])),
    ...changes,
  },
  ticked: [],
});

test("what nobody rewrote follows the facts; what somebody rewrote stays, with the composed text beside it", () => {
  const own = draftLetter(
    facts(),
    before,
    input,
    first,
    typed(first, { consequences: "Ons eigen verhaal." }),
  );
  expect(text(own, "happened")).toBe(text(first, "happened"));
  const next = draftLetter(facts(after), after, input, own, typed(own));
  expect(text(next, "happened")).toContain("burgerservicenummer");
  expect(text(next, "consequences")).toBe("Ons eigen verhaal.");
  expect(next.blocks.find(({ key }) => key === "consequences")?.composed).toBe(text(first, "consequences"));
});

test("another form of address rewrites only what nobody rewrote", () => {
  const own = draftLetter(facts(), before, input, first, typed(first, { advice: "1. Bel ons." }));
  const je = draftLetter(facts(), before, { ...input, address: "je" }, own, typed(own));
  expect(text(je, "contact")).toContain("Wil je");
  expect(text(je, "advice")).toBe("1. Bel ons.");
  expect(je.subject).toContain("je gegevens");
});

test("an emptied block asks for the text from the facts again", () => {
  const own = draftLetter(facts(), before, input, first, typed(first, { next: "Ooit." }));
  const back = draftLetter(facts(), before, input, own, typed(own, { next: "" }));
  expect(text(back, "next")).toBe(text(first, "next"));
});

test("a fact in the letter that changed is named; one that was open is not", () => {
  expect(changedFacts(first, facts())).toEqual([]);
  expect(changedFacts(first, facts(after))).toEqual(["group/customers/dataCategories"]);
  const known = someFacts({ groups: [before], recipient: { holder: "public" } });
  expect(changedFacts(first, known)).toEqual([]);
  expect(changedFacts(first, someFacts({ groups: [] }))).toContain("group/customers/dataCategories");
});

test("ticks and facts are no part of what is read", () => {
  expect(asRead({ ...first, ticked: ["plain"], facts: {} })).toEqual(asRead(first));
});

test("a subject survives its key, and anything else names no letter", () => {
  for (const kind of letterKinds) {
    for (const groupId of [null, "2b9c7c1e-0000-4000-8000-000000000000"]) {
      const subject = { groupId, kind, locale: "en" as const };
      expect(readSubject(subjectKey(subject))).toEqual(subject);
    }
  }
  for (const other of ["", "a.b.c", "x.cyberattack.fr", "constructor"]) expect(readSubject(other)).toBeNull();
});
