import { expect, it } from "vitest";
import { someFacts, suspicion } from "#lib/facts/build.ts";
import { personalDataBreach } from "./article-4-12-personal-data-breach.ts";

it("is a breach when something happened to personal data", () => {
  const facts = someFacts({ nature: { personalData: "yes", dataAffected: "affected" } });
  expect(personalDataBreach(facts).answer).toBe("yes");
});

it("is none without personal data, and none when there was only a weakness", () => {
  expect(personalDataBreach(someFacts({ nature: { personalData: "no" } })).answer).toBe("no");
  expect(personalDataBreach(someFacts({ nature: { dataAffected: "weakness-only" } })).answer).toBe("no");
});

it("is unknown while a gate is open, and asks for that gate", () => {
  expect(personalDataBreach(someFacts())).toMatchObject({
    answer: "unknown",
    missing: ["nature/personalData", "nature/dataAffected"],
  });
  expect(personalDataBreach(someFacts({ nature: { personalData: "yes" } })).missing).toEqual([
    "nature/dataAffected",
  ]);
});

it("lets a suspicion open a gate and never shut it", () => {
  const happened = { personalData: suspicion("yes" as const), dataAffected: suspicion("affected" as const) };
  expect(personalDataBreach(someFacts({ nature: happened })).answer).toBe("yes");
  const nothing = { personalData: "yes" as const, dataAffected: suspicion("weakness-only" as const) };
  expect(personalDataBreach(someFacts({ nature: nothing })).answer).toBe("unknown");
});
