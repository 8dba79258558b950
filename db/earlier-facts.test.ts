import { expect, it } from "vitest";
import { fact } from "#lib/facts/build.ts";
import { nature } from "#lib/facts/nature.ts";
import { emptySection } from "#lib/facts/section.ts";
import { listAwareness, listSavedBy, openRevision } from "./earlier-facts.ts";
import { judgeAwareness, saveFacts } from "./facts.ts";
import { logged, testHouse } from "./test-house.ts";

const house = testHouse();
const said = (description: string) => ({ ...emptySection(nature), description: fact(description) });

it("says who saved a section last, and when", async () => {
  const [sanne, joost] = [house.as("officer", 1), house.as("officer2", 2)];
  const ref = await logged(sanne);
  await saveFacts(joost, ref, { section: "nature", item: "", seen: 1, facts: said("Van Joost") });
  const group = await saveFacts(joost, ref, {
    section: "group",
    item: "new",
    seen: 0,
    facts: { name: fact("Patiënten") },
  });
  if (!group.ok) throw new Error("not saved");
  const saved = await listSavedBy(house.as("fg", 3), ref);
  expect(saved.get("nature")).toMatchObject({ savedBy: joost.person.id, savedAt: joost.at });
  expect(saved.get("discovery")).toMatchObject({ savedBy: sanne.person.id, savedAt: sanne.at });
  expect(saved.get(`group/${group.value.item}`)).toMatchObject({ savedBy: joost.person.id });
  expect(saved.has("parties")).toBe(false);
});

it("gives back what an earlier revision said, and nothing for a number that never was", async () => {
  const officer = house.as("officer", 1);
  const ref = await logged(officer, { text: "De eerste tekst." });
  await saveFacts(officer, ref, { section: "nature", item: "", seen: 1, facts: said("De tweede tekst.") });
  const read = (number: number) => openRevision(officer, ref, { section: "nature", item: "", number });
  expect(await read(1)).toMatchObject({ description: { value: "De eerste tekst." } });
  expect(await read(2)).toMatchObject({ description: { value: "De tweede tekst." } });
  for (const number of [0, -1, 3, 1.5, Number.NaN, 2 ** 40]) expect(await read(number)).toBeNull();
});

it("keeps every moment of awareness in sight, the one that holds first", async () => {
  const ref = await logged(house.as("officer", 10), { breach: false });
  const judge = (hours: number, reason: string, seen: number) =>
    judgeAwareness(house.as("officer2", 20), ref, { awareAt: house.at(hours), reason, seen });
  await judge(8, "Het telefoontje", 1);
  await judge(6, "De mail", 2);
  const moments = await listAwareness(house.as("auditor", 21), ref);
  expect(moments.map(({ awareAt, awareReason }) => [awareAt, awareReason])).toEqual([
    [house.at(6).toISOString(), "De mail"],
    [house.at(8).toISOString(), "Het telefoontje"],
    [null, null],
  ]);
});
