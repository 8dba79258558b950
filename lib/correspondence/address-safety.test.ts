import { expect, test } from "vitest";
import { safetyChecks, addressSafety as section } from "#lib/facts/address-safety.ts";
import { fact, someFacts, suspicion } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { emptySection } from "#lib/facts/section.ts";
import { addressSafety } from "./address-safety.ts";

const nothing = emptySection(section);
const allNo = {
  ...nothing,
  ...Object.fromEntries(safetyChecks.map((check) => [check, fact("no" as const)])),
};

function obstacles(facts: Facts["addressSafety"][number]["facts"] | null): string[] {
  const addressSafetyFacts = facts ? [{ id: "customers", facts }] : [];
  return addressSafety(someFacts({ addressSafety: addressSafetyFacts }), "customers").map(({ key }) =>
    key.replace("correspondence.safety.", ""),
  );
}

test("letters may go once every question is answered no", () => {
  expect(obstacles(allNo)).toEqual([]);
});

test("nobody looked: every question stands in the way", () => {
  const all = safetyChecks.map((check) => `unchecked.${check}`);
  expect(obstacles(null)).toEqual(all);
  expect(obstacles(nothing)).toEqual(all);
});

test("a look through the addresses of another group does not count", () => {
  const facts = someFacts({ addressSafety: [{ id: "patients", facts: allNo }] });
  expect(addressSafety(facts, "customers")).toHaveLength(safetyChecks.length);
});

test.each(safetyChecks)("%s: a yes asks what was done, and a suspicion is no answer", (check) => {
  expect(obstacles({ ...allNo, [check]: fact("yes") })).toEqual([`undone.${check}`]);
  expect(obstacles({ ...allNo, [check]: fact("yes"), [`${check}Done`]: fact("Zij zijn gebeld.") })).toEqual(
    [],
  );
  expect(obstacles({ ...allNo, [check]: suspicion("no") })).toEqual([`unchecked.${check}`]);
});
