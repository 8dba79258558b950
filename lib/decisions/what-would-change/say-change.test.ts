import { describe, expect, it } from "vitest";
import { outcomes } from "#lib/decisions/decision.ts";
import { aGroup, someFacts, suspicion } from "#lib/facts/build.ts";
import { locales, words } from "#lib/words/words.ts";
import { castFacts } from "./a-cast.ts";
import { neighboursAt } from "./neighbours.ts";
import { placesOf } from "./places.ts";
import { sayAnswer, sayChange, sayNothing, sayNow } from "./say-change.ts";
import type { Change, Changes } from "./what-would-change.ts";
import { whatWouldChange } from "./what-would-change.ts";

const duties = ["notify-authority", "inform-people"] as const;

function changesOf(duty: Changes["duty"], over: Partial<Changes> = {}): Changes {
  return {
    duty,
    group: null,
    from: "unknown",
    lighter: [],
    heavier: [],
    together: { lighter: null, heavier: null },
    judged: false,
    ...over,
  };
}

describe.each(locales)("in %s", (locale) => {
  const saying = { locale, t: words(locale) };

  it("every answer to every question makes a readable sentence", () => {
    const known = castFacts.map(([, facts]) => facts);
    const open = someFacts({
      nature: { intent: suspicion("accidental") },
      groups: [aGroup("a", { name: "Leden" }), aGroup("b")],
    });
    for (const facts of [...known, open]) {
      for (const place of placesOf(facts)) {
        for (const neighbour of neighboursAt(facts, place)) {
          const change: Change = { ...neighbour, neighbour, to: "not-required", also: [] };
          const said = sayChange(change, changesOf("notify-authority"), facts, saying);
          expect(said, place.path).toMatch(/^(?:Als|If) .+: (?:dan|then) .+\.$/);
          expect(said, place.path).not.toMatch(/undefined|null|\{|facts\.|change\./);
          expect(sayAnswer(place, neighbour.answer, saying), place.path).not.toBe("");
        }
      }
    }
  });

  it("every outcome can stand now, can follow, and can have nothing beside it", () => {
    for (const duty of duties) {
      for (const outcome of outcomes) {
        expect(sayNow(changesOf(duty, { from: outcome }), saying)).toMatch(/\.$/);
        expect(saying.t(`change.outcome.${duty}.${outcome}`)).toMatch(/^(?:dan|then) /);
        for (const way of ["lighter", "heavier"] as const) {
          for (const judged of [true, false]) {
            expect(sayNothing(changesOf(duty, { from: outcome, judged }), way, saying)).toMatch(/\.$/);
          }
        }
      }
    }
  });
});

it("names the group where a decision is about several", () => {
  const one = castFacts[0]?.[1].groups[0];
  const facts = { ...(castFacts[0] as (typeof castFacts)[number])[1] };
  facts.groups = [one as never, aGroup("b", { name: "Bezoekers" })];
  const [notify] = whatWouldChange(facts) as [Changes];
  const place = placesOf(facts).find(({ path }) => path === "group/b/vulnerable");
  const [neighbour] = place ? neighboursAt(facts, place) : [];
  if (!neighbour) throw new Error("no neighbour");
  const said = sayChange({ ...neighbour, neighbour, to: "required", also: [] }, notify, facts, {
    locale: "nl",
    t: words("nl"),
  });
  expect(said).toContain("(Bezoekers)");
});
