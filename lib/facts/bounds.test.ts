import { expect, it } from "vitest";
import { fromBestToWorst, howMany, isOpen, settled } from "./bounds.ts";
import { fact, suspicion } from "./build.ts";
import { unknownFact } from "./field.ts";

const key = fromBestToWorst("safe", "at-risk", "exposed");

it("takes a fact at its word", () => {
  expect([settled(fact("at-risk"), key, "best"), settled(fact("at-risk"), key, "worst")]).toEqual([
    "at-risk",
    "at-risk",
  ]);
});

it("lets an open fact be anything", () => {
  const open = unknownFact<"safe" | "at-risk" | "exposed">();
  expect([settled(open, key, "best"), settled(open, key, "worst")]).toEqual(["safe", "exposed"]);
  expect(isOpen(open, key)).toBe(true);
});

it("counts a suspicion when it is bad news and never when it is good news", () => {
  expect(settled(suspicion("at-risk" as const), key, "best")).toBe("at-risk");
  expect(settled(suspicion("safe" as const), key, "worst")).toBe("exposed");
  expect(isOpen(suspicion("safe" as const), key)).toBe(true);
});

it("treats an answer that could not be given as no answer", () => {
  const backup = {
    ...fromBestToWorst("complete", "none"),
    openAnswer: (value: string) => value === "not-checked",
  };
  expect(settled(fact("not-checked"), backup as never, "worst")).toBe("none");
});

it("counts no people at best and everybody at worst", () => {
  expect(settled(unknownFact(), howMany, "best").max).toBe(0);
  expect(settled(unknownFact(), howMany, "worst").max).toBeGreaterThan(8_000_000_000);
});
