import { expect, it } from "vitest";
import { say } from "#lib/words/message.ts";
import { between } from "./part.ts";

const [same, lighter, heavier] = ["revealed", "nominal", "safety"].map((key) => say(`enisa.context.${key}`));
const all = { same, lighter, heavier } as Record<"same" | "lighter" | "heavier", ReturnType<typeof say>>;

it("a part lies between its lightest and its heaviest reading, and says which reasons hold at which end", () => {
  const best = { low: 1, high: 2, because: [all.same, all.lighter] };
  const worst = { low: 3, high: 4, because: [all.same, all.heavier] };
  expect(between(best, worst)).toEqual({
    low: 1,
    high: 4,
    because: [all.same],
    atLowest: [all.lighter],
    atHighest: [all.heavier],
  });
});

it("a part that does not move has the reasons of the heaviest reading", () => {
  const part = between(
    { low: 4, high: 4, because: [all.lighter] },
    { low: 4, high: 4, because: [all.heavier] },
  );
  expect(part).toEqual({ low: 4, high: 4, because: [all.heavier], atLowest: [], atHighest: [] });
});
