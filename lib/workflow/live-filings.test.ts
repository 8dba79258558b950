import { expect, test } from "vitest";
import { aFiling, at } from "./an-incident.ts";
import { firstNotification, liveFilings, standingWithdrawal } from "./live-filings.ts";

const preliminary = aFiling({ kind: "preliminary", filedAt: at(20) });
const complete = aFiling({ kind: "complete", filedAt: at(40) });
const withdrawal = aFiling({ kind: "withdrawal", filedAt: at(30) });

test("filings stand in the order in which they were made, not in which they were written down", () => {
  const lateRecorded = { ...preliminary, recordedAt: at(60) };
  expect(liveFilings({ filings: [complete, lateRecorded] })).toEqual([lateRecorded, complete]);
  expect(firstNotification({ filings: [complete, lateRecorded] })).toBe(lateRecorded);
});

test("a withdrawal takes back what came before it and nothing after it", () => {
  expect(liveFilings({ filings: [preliminary, withdrawal] })).toEqual([]);
  expect(standingWithdrawal({ filings: [preliminary, withdrawal] })).toBe(withdrawal);
  expect(liveFilings({ filings: [preliminary, withdrawal, complete] })).toEqual([complete]);
  expect(standingWithdrawal({ filings: [preliminary, withdrawal, complete] })).toBeNull();
});

test("a follow-up alone is no notification", () => {
  expect(firstNotification({ filings: [aFiling({ kind: "follow-up" })] })).toBeNull();
});
