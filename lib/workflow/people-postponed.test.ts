import { expect, test } from "vitest";
import { someCommunication } from "./a-communication.ts";
import { at, someFacts } from "./an-incident.ts";
import { postponement } from "./people-postponed.ts";

const until = { at: at(20).toISOString(), precision: "exact" as const };
const asked = (said: Parameters<typeof someCommunication>[0]) =>
  someFacts({ communication: someCommunication(said) });
const police = { informed: "not-yet", postponed: "yes", postponedBy: "Politie" } as const;

test("informing waits until the moment that was asked, and no longer", () => {
  const facts = asked({ ...police, postponedUntil: until });
  expect(postponement(facts, at(10))).toEqual({ until: at(20), by: "Politie", waits: true });
  expect(postponement(facts, at(20))).toMatchObject({ waits: false });
});

test("a wait without an end is a wait that nobody agreed", () => {
  expect(postponement(asked(police), at(10))).toMatchObject({ until: null, waits: false });
});

test("there is none where nobody asked, nor once they were informed", () => {
  expect(postponement(asked({ informed: "not-yet", postponed: "no" }), at(10))).toBeNull();
  expect(postponement(asked({}), at(10))).toBeNull();
  expect(postponement(asked({ ...police, informed: "yes", postponedUntil: until }), at(10))).toBeNull();
});
