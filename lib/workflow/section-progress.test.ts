import { expect, test } from "vitest";
import { aGroup, anIncident, known } from "./an-incident.ts";
import { sectionProgress } from "./section-progress.ts";

function progress(record = anIncident()) {
  return (section: string, item: string | null = null) =>
    sectionProgress(record).find((each) => each.section === section && each.item === item);
}

test("nothing answered is nothing answered, and remarks are not asked", () => {
  expect(progress()("consequences")).toEqual({
    section: "consequences",
    item: null,
    answered: 0,
    asked: 1,
    suspected: 0,
    revision: 0,
  });
});

test("none of these is an answer, and a suspicion is counted as one", () => {
  const { nature, consequences } = anIncident().facts;
  const record = anIncident({
    facts: {
      consequences: { ...consequences, forController: known([]) },
      nature: {
        ...nature,
        description: known("a mail"),
        intent: { ...known("malicious" as const), certainty: "suspicion" },
      },
    },
  });
  expect(progress(record)("consequences")?.answered).toBe(1);
  expect(progress(record)("nature")).toMatchObject({ answered: 2, suspected: 1, revision: 1 });
});

test("a section that repeats has one line per item, with its own revision", () => {
  const record = anIncident({
    facts: { groups: [aGroup("customers"), aGroup("patients")] },
    revisions: { "group/customers": 4 },
  });
  expect(progress(record)("group", "customers")).toMatchObject({ answered: 1, revision: 4 });
  expect(progress(record)("group", "patients")?.revision).toBe(0);
  expect(progress(record)("part")).toBeUndefined();
});
