import { describe, expect, it } from "vitest";
import { aGroup } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { castFacts } from "./a-cast.ts";
import { whatWouldChange } from "./what-would-change.ts";

/** Generous, because test machines are busy and their caches cold; a quiet one takes a fraction of this. */
const ceilingMs = 250;

const runs = 8;

/** The time on the processor per run, once warm: waiting for other work on the machine does not count. */
function timeOf(work: () => unknown): number {
  work();
  const before = process.threadCpuUsage();
  for (let run = 0; run < runs; run++) work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 / runs;
}

describe("is found while the page is made", () => {
  const [, ransomware] = castFacts[3] as readonly [string, Facts];
  const many = [...Array(6).keys()].map((at) => ({
    id: `g${at}`,
    facts: ransomware.groups[0]?.facts as never,
  }));
  const open = [...Array(6).keys()].map((at) => aGroup(`g${at}`));
  it.each([
    ...castFacts,
    ["six groups", { ...ransomware, groups: many }] as const,
    ["six groups of which nothing is known", { ...ransomware, groups: open }] as const,
  ])("%s", (name, facts) => {
    const ms = timeOf(() => whatWouldChange(facts));
    if (process.env.SHOW_TIMES) console.info(`${name}: ${ms.toFixed(1)} ms`);
    expect(ms).toBeLessThan(ceilingMs);
  });
});
