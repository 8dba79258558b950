import { expect, test } from "vitest";
import { fact, someFacts } from "#lib/facts/build.ts";
import { order } from "#lib/facts/order.ts";
import { sectionSchema } from "#lib/facts/section.ts";
import { aLetter, aStepOf, day } from "./a-letter.ts";
import { orderFacts } from "./order-facts.ts";

const letter = aLetter({
  kind: "order",
  objectBefore: day(42),
  steps: [aStepOf("deadline-moved", day(1), { dueAt: day(12) })],
});

test("an order gives the moment, the term that holds and the term for an objection, with where they come from", () => {
  const facts = orderFacts(letter, someFacts().order);
  expect(facts.received.value).toBe("yes");
  expect(facts.receivedAt.value?.at).toBe(day(0).toISOString());
  expect(facts.complyBefore.value?.at).toBe(day(12).toISOString());
  expect(facts.objectBefore.value?.at).toBe(day(42).toISOString());
  expect(facts.receivedAt.source).toBe("z2027-00012, Vragen over de melding");
  expect(sectionSchema(order).safeParse(facts).success).toBe(true);
});

test("what it orders is left to a person, and what stood there stays", () => {
  const known = someFacts({ order: { says: "inform", answer: "Wij informeren." } }).order;
  const facts = orderFacts({ ...letter, objectBefore: null }, known);
  expect(facts.says).toEqual(fact("inform"));
  expect(facts.answer).toEqual(fact("Wij informeren."));
  expect(orderFacts(letter, someFacts().order).says.value).toBeNull();
});
