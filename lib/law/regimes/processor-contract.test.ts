import { expect, test } from "vitest";
import { due, facts, line, now, only, processor } from "./a-regime-clock.ts";
import { regimeClocks } from "./regime-clock.ts";

test("as many hours as the contract said on that day, to the controller", () => {
  const lines = [...processor, line("regime-processor-contract", 24, "2026-11-01")];
  const on = (at: string) => only(lines, { processorConcerned: "yes", processorFoundAt: at });
  expect(due(on("2026-10-20T09:00:00.000Z"))).toEqual({ tell: "2026-10-22T09:00:00.000Z" });
  expect(due(on("2026-11-20T09:00:00.000Z"))).toEqual({ tell: "2026-11-21T09:00:00.000Z" });
  expect(on("2026-11-20T09:00:00.000Z").steps[0]?.step.channel).toBe("controller");
});

test("a part of the data that we process for another says that we are a processor", () => {
  const base = facts({ processorFoundAt: "2026-11-23T09:00:00.000Z" });
  const part = { value: "processor" as const, certainty: "fact" as const, source: null };
  const [clock] = regimeClocks(
    { ...base, parts: [{ id: "p", facts: { ourRole: part } as never }] },
    processor,
    { now, over: false },
  );
  expect(clock?.applies).toBe("yes");
});
