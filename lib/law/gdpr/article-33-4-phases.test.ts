import { expect, it } from "vitest";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import { followUpNeeded } from "./article-33-4-phases.ts";

it("sends later what is missing now, and nothing once all is there", () => {
  expect(followUpNeeded(someFacts()).answer).toBe("yes");
  const all = someFacts({
    nature: { description: "x", breachTypes: ["integrity"] },
    contact: { reporterName: "x", reporterPhone: "1" },
    consequences: { forController: [] },
    recovery: { measuresTaken: "x" },
    groups: [
      aGroup("g", {
        peopleKinds: ["other"],
        people: { min: 1, max: 1 },
        records: { min: 1, max: 1 },
        dataCategories: ["name"],
        harms: [],
      }),
    ],
  });
  expect(followUpNeeded(all).answer).toBe("no");
});
