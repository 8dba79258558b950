import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aPicture } from "./a-picture.ts";
import { confidentialityRisk } from "./confidentiality.ts";
import { exposure, exposures } from "./exposure.ts";
import { rank } from "./level.ts";
import { manyPeople, veryManyPeople } from "./number.ts";
import type { Picture } from "./picture.ts";
import { sensitivities, weigh } from "./sensitivity.ts";

const exactly = (count: number) => ({ min: count, max: count });

describe("the risk of being read", () => {
  it("is high for one person's health data with a stranger: small numbers never cap", () => {
    expect(confidentialityRisk(aPicture({ specialCategories: ["health"] }))).toBe("high");
  });

  it("grows with the number of people, at the mark and not before", () => {
    const names: Partial<Picture> = { holder: "unknown-person", dataCategories: ["email-address"] };
    expect(confidentialityRisk(aPicture({ ...names, people: exactly(manyPeople) }))).toBe("unlikely");
    expect(confidentialityRisk(aPicture({ ...names, people: exactly(manyPeople + 1) }))).toBe("risk");
    const fraud: Partial<Picture> = { dataCategories: ["name", "birth-date-or-age", "address"] };
    expect(confidentialityRisk(aPicture({ ...fraud, people: exactly(veryManyPeople) }))).toBe("risk");
    expect(confidentialityRisk(aPicture({ ...fraud, people: exactly(veryManyPeople + 1) }))).toBe("high");
  });

  it("is there for one name with a stranger of whom nothing is known, and ends with a word", () => {
    expect(confidentialityRisk(aPicture({ deletionConfirmed: "no" }))).toBe("risk");
    expect(confidentialityRisk(aPicture())).toBe("unlikely");
  });

  it("is high for one statement of account with a stranger, and not once they promise to delete it", () => {
    const statement: Partial<Picture> = { dataCategories: ["name", "financial-data"] };
    expect(confidentialityRisk(aPicture({ ...statement, deletionConfirmed: "no" }))).toBe("high");
    expect(confidentialityRisk(aPicture(statement))).toBe("risk");
  });

  it("is high for plain data of many people in the hands of an attacker, and for bare addresses of very many", () => {
    const hacked: Partial<Picture> = { holder: "adversary" };
    expect(confidentialityRisk(aPicture({ ...hacked, people: exactly(manyPeople) }))).toBe("risk");
    expect(confidentialityRisk(aPicture({ ...hacked, people: exactly(manyPeople + 1) }))).toBe("high");
    const addresses: Partial<Picture> = { ...hacked, dataCategories: ["email-address"] };
    expect(confidentialityRisk(aPicture({ ...addresses, people: exactly(veryManyPeople) }))).toBe("risk");
    expect(confidentialityRisk(aPicture({ ...addresses, people: exactly(veryManyPeople + 1) }))).toBe("high");
  });

  it("stays for serious data of many people even with a trusted recipient", () => {
    const trusted: Partial<Picture> = {
      holder: "trusted-recipient",
      deletionConfirmed: "confirmed-in-writing",
      specialCategories: ["health"],
    };
    expect(confidentialityRisk(aPicture(trusted))).toBe("unlikely");
    expect(confidentialityRisk(aPicture({ ...trusted, people: exactly(5000) }))).toBe("risk");
  });
});

// One picture for every kind of exposure, and what makes the data weigh each weight.
const exposed: Partial<Picture>[] = [
  { breachTypes: ["integrity"] },
  { holder: "trusted-recipient", deletionConfirmed: "confirmed-in-writing" },
  { holder: "colleague" },
  {},
  { deletionConfirmed: "no" },
  { holder: "unknown-person" },
  { holder: "public" },
];
const weighing: Partial<Picture>[] = [
  { dataCategories: [] },
  { dataCategories: ["email-address"] },
  { dataCategories: ["name"] },
  { dataCategories: ["name", "other"] },
  { dataCategories: ["location-data"] },
  { dataCategories: ["bank-account"] },
  { dataCategories: ["bsn"] },
];

describe("the table of likelihood against severity", () => {
  it("is walked whole by the pictures of this test", () => {
    expect(exposed.map((but) => exposure(aPicture(but)).exposure)).toEqual([...exposures]);
    expect(weighing.map((but) => weigh(aPicture(but)).sensitivity)).toEqual([...sensitivities]);
  });

  it("only grows heavier: with who has the data, with what they are, with how many people", () => {
    const place = (most: number) => fc.tuple(fc.nat(most), fc.nat(most)).map(([a, b]) => [a, b].sort());
    const counts = [1, manyPeople + 1, veryManyPeople + 1];
    const level = (holder = 0, data = 0, crowd = 0) =>
      rank(
        confidentialityRisk(
          aPicture({ ...exposed[holder], ...weighing[data], people: exactly(counts[crowd] ?? 1) }),
        ),
      );
    fc.assert(
      fc.property(
        place(exposures.length - 1),
        place(sensitivities.length - 1),
        place(2),
        (holder, data, crowd) => {
          expect(level(holder[1], data[1], crowd[1])).toBeGreaterThanOrEqual(
            level(holder[0], data[0], crowd[0]),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("finds no risk where nobody can have read a thing, and none in data of nobody", () => {
    for (const data of weighing)
      expect(confidentialityRisk(aPicture({ ...exposed[0], ...data }))).toBe("unlikely");
    for (const holder of exposed)
      expect(confidentialityRisk(aPicture({ ...holder, ...weighing[0] }))).toBe("unlikely");
  });
});
