import { and, desc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "./client.ts";
import {
  exportRegister,
  listOwnReports,
  listRegister,
  listRegisterYears,
  listRunning,
  type RegisterFilter,
  registerSorts,
} from "./register.ts";
import { auditEvent } from "./schema.ts";
import { logged, testHouse } from "./test-house.ts";

const house = testHouse();
const all: RegisterFilter = {
  year: null,
  state: "all",
  notified: "all",
  words: "",
  sort: "known",
  direction: "down",
};
const refs: string[] = [];

// More than two pages; several became known at the same moment, as after one attack.
beforeAll(async () => {
  for (let at = 0; at < 105; at++) {
    const officer = house.as("officer", at);
    refs.push(await logged(officer, { knownAt: house.at(at - (at % 7) - 0.5), breach: at % 5 > 0 }));
  }
});

/** Walks the register page by page, as the link at its end does. */
async function walk(filter: RegisterFilter): Promise<string[][]> {
  const pages: string[][] = [];
  let after: string | null = null;
  do {
    const page = await listRegister(house.as("auditor", 110), filter, after);
    expect(page.total).toBe(refs.length);
    pages.push(page.rows.map(({ ref }) => ref));
    after = page.next;
  } while (after);
  return pages;
}

describe("the register, page by page", () => {
  it.each(registerSorts.flatMap((sort) => [[sort, "up"] as const, [sort, "down"] as const]))(
    "by %s, %s: every row once, in the order of the whole",
    async (sort, direction) => {
      const filter = { ...all, sort, direction };
      const pages = await walk(filter);
      expect(pages.map((page) => page.length)).toEqual([50, 50, 5]);
      const whole = await exportRegister(house.as("auditor", 110), filter);
      expect(pages.flat()).toEqual(whole.map(({ ref }) => ref));
      expect([...pages.flat()].sort()).toEqual([...refs].sort());
    },
  );

  it("stands in the order that is asked for", async () => {
    const known = (await exportRegister(house.as("fg", 110), { ...all, direction: "up" })).map(
      ({ firstSignalAt }) => firstSignalAt.getTime(),
    );
    expect(known).toEqual(known.toSorted((a, b) => a - b));
    const numbers = (await exportRegister(house.as("fg", 110), { ...all, sort: "reference" })).map(
      ({ number }) => number,
    );
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  });

  it("has the years of what is in sight", async () => {
    expect(await listRegisterYears(house.as("auditor"))).toEqual([2026]);
    expect(await listRegisterYears(house.as("approver"))).toEqual([]);
  });
});

describe("filters", () => {
  it("find by number, and by words of the text", async () => {
    const found = async (words: string) =>
      (await listRegister(house.as("officer", 110), { ...all, words }, null)).rows.map(({ ref }) => ref);
    expect(await found(refs[3] ?? "")).toEqual([refs[3]]);
    expect(await found((refs[3] ?? "").toLowerCase())).toEqual([refs[3]]);
    expect(await found("patiëntenlijsten ontvanger")).toHaveLength(50);
    expect(await found("olifant")).toEqual([]);
  });

  it("take words for words, whatever they look like", async () => {
    for (const words of ["'; drop table incident; --", "a & | ! ( b", ":*", '"', "\\", "%_"]) {
      const { total } = await listRegister(house.as("officer", 110), { ...all, words }, null);
      expect(total, words).toBeLessThanOrEqual(refs.length);
    }
  });

  it("tell what is a breach from what is still being found out", async () => {
    const { total } = await listRegister(house.as("officer", 110), { ...all, state: "breaches" }, null);
    expect(total).toBe(84);
    const open = await listRegister(house.as("officer", 110), { ...all, notified: "open" }, null);
    expect(open.total).toBe(refs.length);
  });
});

describe("other lists", () => {
  it("put what is due soonest first", async () => {
    const due = (await listRunning(house.as("officer", 60))).map(({ dueAt }) => dueAt?.getTime() ?? 0);
    expect(due).toHaveLength(50);
    expect(due).toEqual(due.toSorted((a, b) => a - b));
  });

  it("show people what they logged themselves, and nothing else", async () => {
    const own = await logged(house.as("reporter", 106));
    expect((await listOwnReports(house.as("reporter", 110))).map(({ ref }) => ref)).toEqual([own]);
    expect(await listOwnReports(house.as("approver", 110))).toEqual([]);
    refs.push(own);
  });
});

it("writes down that the register was taken out: how much, under which filter, and never the words sought", async () => {
  const auditor = house.as("auditor", 111);
  await exportRegister(auditor, { ...all, words: "patiëntenlijst", year: 2026 });
  const [event] = await database()
    .select()
    .from(auditEvent)
    .where(and(eq(auditEvent.chain, "house"), eq(auditEvent.event, "register-exported")))
    .orderBy(desc(auditEvent.seq))
    .limit(1);
  expect(event).toMatchObject({ personId: auditor.person.id, at: auditor.at });
  expect(event?.details).toEqual({
    rows: refs.length,
    year: 2026,
    state: "all",
    notified: "all",
    sort: "known",
    direction: "down",
  });
});
