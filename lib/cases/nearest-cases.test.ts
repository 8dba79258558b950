import { describe, expect, it } from "vitest";
import { cast } from "#lib/demo/cast.ts";
import { someFacts } from "#lib/facts/build.ts";
import { factsOfCase } from "./case-facts.ts";
import { caseLibrary } from "./library.ts";
import { nearestCases } from "./nearest-cases.ts";

const at = (hoursAgo: number) => new Date(Date.UTC(2026, 10, 24, 12) - hoursAgo * 3600_000).toISOString();

/** Reviewed by hand: for each of the cast the three that a lawyer would want to read first. */
const reviewed: Record<string, string[]> = {
  "patient-list-by-email": ["IE-DPC-4", "HU-02", "UK-ICO-G3"],
  "stolen-laptop": ["EDPB-10", "WP250-M-1", "WP250-B-i"],
  "letter-to-neighbour": ["PL-11", "EDPB-16", "IT-06"],
  ransomware: ["EDPB-03", "FI-01", "EDPB-04"],
  "lost-usb-stick": ["NL-AP-R1", "WP250-M-1", "EDPB-10"],
  // Only that a folder may have stood too open is known: the first that say little more themselves.
  "open-folder": ["DE-R1", "GR-06", "IT-01"],
};

describe("the cases nearest to an incident", () => {
  it.each(cast.map((member) => [member.key, member] as const))("are reviewed for %s", (key, { facts }) => {
    expect(nearestCases(facts(at)).map(({ one }) => one.id)).toEqual(reviewed[key]);
  });

  it.each(caseLibrary.map((one) => [one.id, one] as const))("%s is its own nearest", (id, one) => {
    const found = nearestCases(factsOfCase(one.facts), caseLibrary.length);
    const own = found.find((each) => each.one.id === id);
    const nearer = found.filter(({ nearness }) => nearness > (own?.nearness ?? 0));
    expect(nearer.map((each) => each.one.id)).toEqual([]);
    expect(own?.different).toEqual([]);
  });

  it("are none while nothing is known", () => {
    expect(nearestCases(someFacts())).toEqual([]);
  });

  it("are the same every time", () => {
    for (const { facts } of cast) expect(nearestCases(facts(at), 82)).toEqual(nearestCases(facts(at), 82));
  });
});
