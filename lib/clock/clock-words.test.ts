import { expect, test } from "vitest";
import { clock as en } from "#lib/words/en/clock.ts";
import { clock as nl } from "#lib/words/nl/clock.ts";
import { clockStates } from "./time-left.ts";

function keysOf(words: object, under = ""): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [under + key] : keysOf(value, `${under}${key}.`),
  );
}

test("both languages have the same words, and a name for every state", () => {
  expect(keysOf(en)).toEqual(keysOf(nl));
  expect(Object.keys(nl.state)).toEqual([...clockStates]);
});
