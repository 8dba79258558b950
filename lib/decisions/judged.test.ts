import { expect, it } from "vitest";
import { aGroup, fact, someFacts, suspicion } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { unknownFact } from "#lib/facts/field.ts";
import { type JudgementFacts, riskLevels } from "#lib/facts/judgement.ts";
import { proposedRisks } from "#lib/risk/assessment.ts";
import { say } from "#lib/words/message.ts";
import { judgedRisks } from "./judged.ts";
import { publishedCases } from "./published-cases.ts";

const published = publishedCases.find(({ id }) => id === "EDPB-14")?.facts as Facts;

function judged(facts: Facts, ...judgements: Partial<JudgementFacts>[]) {
  return judgedRisks({
    ...facts,
    judgements: judgements.map((one, place) => ({
      id: facts.groups[place]?.id ?? "",
      facts: { risk: unknownFact(), reason: unknownFact(), ...one },
    })),
  });
}

it("proposes high for the case that these tests judge", () => {
  expect(proposedRisks(published)).toMatchObject([{ atBest: "high", atWorst: "high" }]);
});

it("takes both ends of a group from a judgement with a reason, and says that it was judged", () => {
  const [one] = judged(published, { risk: fact("risk"), reason: fact("Alles is terug.") });
  expect(one).toMatchObject({
    deviates: true,
    reason: "Alles is terug.",
    risk: {
      atBest: "risk",
      atWorst: "risk",
      missing: [],
      because: [say("decisions.judged", { level: "risk" })],
    },
  });
});

it("keeps the proposal while the reason is missing or blank, and says that it deviates", () => {
  const proposal = proposedRisks(published)[0];
  for (const reason of [unknownFact<string>(), fact("  ")]) {
    expect(judged(published, { risk: fact("unlikely"), reason })[0]).toEqual({
      risk: proposal,
      deviates: true,
      reason: null,
    });
  }
});

it("is no deviation where a person agrees, only suspects, or has not judged", () => {
  const none = [{ risk: proposedRisks(published)[0], deviates: false, reason: null }];
  expect(judged(published, { risk: fact("high"), reason: fact("Eens.") })).toEqual(none);
  expect(judged(published, { risk: suspicion("unlikely"), reason: fact("Denk ik.") })).toEqual(none);
  expect(judged(published)).toEqual(none);
});

it("always deviates where the proposal did not know", () => {
  const open = someFacts({ groups: [aGroup("g")] });
  for (const level of riskLevels) {
    const [one] = judged(open, { risk: fact(level), reason: fact("Ons oordeel.") });
    expect(one).toMatchObject({ deviates: true, risk: { atBest: level, atWorst: level } });
  }
});

it("judges each group by its own judgement", () => {
  const facts = { ...published, groups: [...published.groups, aGroup("others")] };
  const [first, second] = judged(facts, { risk: fact("risk"), reason: fact("Alles is terug.") });
  expect(first?.deviates).toBe(true);
  expect(second).toMatchObject({ deviates: false, risk: { group: { id: "others" } } });
});
