import { expect, it } from "vitest";
import { decide, propose } from "#lib/decisions/decide.ts";
import { type Facts, type SectionName, sections } from "#lib/facts/facts.ts";
import { sectionSchema } from "#lib/facts/section.ts";
import { cast } from "./cast.ts";
import { placedAt } from "./placed-at.ts";

const placed = placedAt(new Date("2026-11-24T10:00:00.000Z"));

it.each(cast)("decides $key as intended", ({ facts, expected }) => {
  const { notifyAuthority, strictestInform } = propose(facts(placed));
  expect({
    notifyAuthority: notifyAuthority.outcome,
    inDoubt: notifyAuthority.inDoubt,
    informPeople: strictestInform,
  }).toEqual(expected);
  expect(decide(facts(placed)).notifyAuthority.outcome).toBe(expected.notifyAuthority);
});

it.each(cast)("says the moments of $key twice the same", ({ facts, firstSignalHoursAgo, awareHoursAgo }) => {
  const { awareness } = facts(placed);
  expect(awareness.firstSignalAt).toBe(placed(firstSignalHoursAgo));
  expect(awareness.awareAt).toBe(awareHoursAgo === null ? null : placed(awareHoursAgo));
});

/** Every section of these facts with the name of its schema. */
function sectionsOf(facts: Facts): [SectionName, unknown][] {
  const { awareness: _awareness, groups, parts, otherParties, judgements, addressSafety, ...single } = facts;
  const repeated = (name: SectionName, items: { facts: unknown }[]) =>
    items.map((item): [SectionName, unknown] => [name, item.facts]);
  return [
    ...(Object.entries(single) as [SectionName, unknown][]),
    ...repeated("group", groups),
    ...repeated("part", parts),
    ...repeated("other-party", otherParties),
    ...repeated("judgement", judgements),
    ...repeated("address-safety", addressSafety),
  ];
}

it.each(cast)("tells $key in facts that the schemas accept", ({ facts }) => {
  for (const [name, said] of sectionsOf(facts(placed))) {
    expect(sectionSchema(sections[name]).safeParse(said), name).toMatchObject({ success: true });
  }
});

it("plays every state once but for the ways in which a case can be waiting", () => {
  expect(new Set(cast.map(({ key }) => key)).size).toBe(6);
  expect(new Set(cast.map(({ state }) => state)).size).toBe(6);
});
