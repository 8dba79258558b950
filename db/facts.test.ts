import { describe, expect, it } from "vitest";
import { fact } from "#lib/facts/build.ts";
import { nature } from "#lib/facts/nature.ts";
import { emptySection } from "#lib/facts/section.ts";
import { judgeAwareness, saveFacts, withdrawItem } from "./facts.ts";
import { openIncident } from "./incidents.ts";
import { logged, testHouse } from "./test-house.ts";

const house = testHouse();
const said = (description: string) => ({ ...emptySection(nature), description: fact(description) });

describe("saving facts", () => {
  it("makes a new revision each time something changed, and none when nothing did", async () => {
    const officer = house.as("officer", 1);
    const ref = await logged(officer);
    const input = { section: "nature" as const, item: "", seen: 1, facts: said("Een map stond open.") };
    expect(await saveFacts(officer, ref, input)).toMatchObject({ ok: true, value: { number: 2 } });
    expect(await saveFacts(officer, ref, { ...input, seen: 2 })).toMatchObject({
      ok: true,
      value: { number: 2 },
    });
  });

  it("overwrites nobody: the second to save gets what the first saved", async () => {
    const [sanne, joost] = [house.as("officer", 1), house.as("officer2", 1)];
    const ref = await logged(sanne);
    const first = { section: "nature" as const, item: "", seen: 1, facts: said("Tekst van Sanne") };
    const second = { ...first, facts: said("Tekst van Joost") };
    expect(await saveFacts(sanne, ref, first)).toMatchObject({ ok: true });
    const refused = await saveFacts(joost, ref, second);
    expect(refused).toMatchObject({ ok: false, theirs: { number: 2, savedBy: sanne.person.id } });
    const kept = (await openIncident(joost, ref)).record.facts.nature.description.value;
    expect(kept).toBe("Tekst van Sanne");
  });

  it("lets one of many who save at the same moment be first", async () => {
    const ref = await logged(house.as("officer", 1));
    const saves = Array.from({ length: 6 }, (_, i) =>
      saveFacts(house.as("officer", 1), ref, {
        section: "nature",
        item: "",
        seen: 1,
        facts: said(`versie ${i}`),
      }),
    );
    const done = await Promise.all(saves);
    expect(done.filter((one) => one.ok)).toHaveLength(1);
  });

  it("keeps a group that was taken out in its revisions and out of the dossier", async () => {
    const officer = house.as("officer", 1);
    const ref = await logged(officer);
    const made = await saveFacts(officer, ref, {
      section: "group",
      item: "new",
      seen: 0,
      facts: { name: fact("Patiënten") },
    });
    if (!made.ok) throw new Error("not saved");
    expect((await openIncident(officer, ref)).record.facts.groups).toHaveLength(1);
    await withdrawItem(officer, ref, { section: "group", item: made.value.item, seen: 1 });
    expect((await openIncident(officer, ref)).record.facts.groups).toHaveLength(0);
  });
});

describe("the moment of awareness", () => {
  const judge = (hours: number, who: "officer" | "officer2", at: number, seen: number, ref: string) =>
    judgeAwareness(house.as(who, at), ref, {
      awareAt: house.at(hours),
      reason: "De mail van de ontvanger",
      seen,
    });

  it("moves earlier by one person, and the clock with it", async () => {
    const ref = await logged(house.as("officer", 10));
    expect(await judge(5, "officer2", 20, 1, ref)).toMatchObject({ ok: true });
    expect((await openIncident(house.as("officer", 20), ref)).clock.dueAt).toEqual(house.at(77));
  });

  it("refuses a reason that is too long to keep, and keeps the longest that fits", async () => {
    const ref = await logged(house.as("officer", 10));
    const because = (reason: string) =>
      judgeAwareness(house.as("officer", 20), ref, { awareAt: house.at(5), reason, seen: 1 });
    expect(await because("x".repeat(4001))).toMatchObject({
      ok: false,
      problems: { reason: { key: "errors.tooLong", values: { most: 4000, actual: 4001 } } },
    });
    expect(await because("x".repeat(4000))).toMatchObject({ ok: true });
    expect((await openIncident(house.as("officer", 20), ref)).record.revisions.awareness).toBe(2);
  });

  it("does not move later by one person, except a slip of a quarter of an hour", async () => {
    const ref = await logged(house.as("officer", 10));
    expect(await judge(10.1, "officer", 10.2, 1, ref)).toMatchObject({ ok: true });
    expect(await judge(10.5, "officer", 11, 2, ref)).toMatchObject({
      ok: false,
      problems: { "awareAt.date": expect.anything() },
    });
    expect(await judge(10.15, "officer2", 10.21, 2, ref)).toMatchObject({ ok: false });
  });
});
