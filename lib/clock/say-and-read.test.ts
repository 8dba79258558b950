import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { doubledHour, instantsOf, startOfDay, wallTime } from "./amsterdam-time.ts";
import { readMoment } from "./read-moment.ts";
import { sayDay, sayLong, sayMoment, sayShort, sayTable, sayTime } from "./say-moment.ts";

// A Monday: 23 November 2026, 15:30 in Amsterdam.
const now = new Date("2026-11-23T14:30:20.000Z");

describe("what is said can be read back", () => {
  const minute = 60_000;
  const anyMinute = fc
    .oneof(
      fc.integer({ min: Date.UTC(2000, 0, 2), max: Date.UTC(2100, 11, 30) }),
      fc
        .tuple(
          fc.integer({ min: 2000, max: 2100 }),
          fc.constantFrom(2, 9),
          fc.integer({ min: 24, max: 31 }),
          fc.nat(1439),
        )
        .map(([year, month, day, m]) => Date.UTC(year, month, day) + m * minute),
    )
    .map((ms) => new Date(Math.floor(ms / minute) * minute));
  const locale = fc.constantFrom<"nl" | "en">("nl", "en");

  test("in every form, whole or in two fields", () => {
    fc.assert(
      fc.property(anyMinute, locale, (at, language) => {
        const plain = (said: string) => said.replace(/ \(.*\)$/, "");
        const doubled = doubledHour(at) ?? "earlier";
        const forms = [
          [sayMoment(at, language), ""],
          [sayLong(at, language), ""],
          [sayTable(at, language), ""],
          [sayDay(at, language), sayTime(at, language)],
        ] as const;
        for (const [date, time] of forms) {
          expect(readMoment({ date: plain(date), time, now, doubled }), `${date} ${time}`).toMatchObject({
            at,
            precision: "exact",
            doubled: doubledHour(at) !== null,
          });
        }
        expect(readMoment({ date: sayDay(at, language), time: "", now, doubled })).toMatchObject({
          at: startOfDay(at),
          precision: "day",
        });
      }),
      { numRuns: 1000 },
    );
  });

  test("in the short form, near enough to now", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 * 1440 }), locale, (minutesAgo, language) => {
        const at = new Date(Math.floor(now.getTime() / minute - minutesAgo) * minute);
        fc.pre(doubledHour(at) === null);
        expect(
          readMoment({ date: sayShort(at, now, language), time: "", now, doubled: "earlier" }),
        ).toMatchObject({ at });
      }),
    );
  });

  test("a day without a year is never in the future, and less than a year and a day ago", () => {
    fc.assert(
      fc.property(
        anyMinute,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (today, month, day) => {
          fc.pre(wallTime(today).year > 2000);
          const got = readMoment({ date: `${day}-${month}`, time: "", now: today, doubled: "earlier" });
          if (!got.ok) throw new Error(got.problem.key);
          expect(got.at.getTime()).toBeLessThanOrEqual(today.getTime());
          expect(today.getTime() - got.at.getTime()).toBeLessThan(367 * 24 * 60 * minute);
          expect(instantsOf({ ...wallTime(got.at), month, day, hour: 0, minute: 0 })).toEqual([got.at]);
        },
      ),
    );
  });
});
