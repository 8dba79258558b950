import { expect, it } from "vitest";
import { fromBestToWorst, howMany, isOpen, settled } from "./bounds.ts";
import { fact, suspicion } from "./build.ts";
import { type Amount, unknownFact } from "./field.ts";

type Key = "safe" | "at-risk" | "exposed";
const key = fromBestToWorst<Key>("safe", "at-risk", "exposed");

it("takes a fact at its word", () => {
  expect([settled(fact<Key>("at-risk"), key, "best"), settled(fact<Key>("at-risk"), key, "worst")]).toEqual([
    "at-risk",
    "at-risk",
  ]);
});

it("lets an open fact be anything", () => {
  const open = unknownFact<Key>();
  expect([settled(open, key, "best"), settled(open, key, "worst")]).toEqual(["safe", "exposed"]);
  expect(isOpen(open, key)).toBe(true);
});

it("counts a suspicion when it is bad news and never when it is good news", () => {
  expect(settled(suspicion("at-risk" as Key), key, "best")).toBe("at-risk");
  expect(settled(suspicion("safe" as Key), key, "worst")).toBe("exposed");
  expect(isOpen(suspicion("safe" as Key), key)).toBe(true);
});

it("treats an answer that could not be given as no answer", () => {
  const backup = {
    ...fromBestToWorst("complete", "none"),
    openAnswer: (value: string) => value === "not-checked",
  };
  expect(settled(fact("not-checked"), backup as never, "worst")).toBe("none");
});

it("counts no people at best and everybody at worst", () => {
  expect(settled(unknownFact<Amount>(), howMany, "best").max).toBe(0);
  expect(settled(unknownFact<Amount>(), howMany, "worst").max).toBeGreaterThan(8_000_000_000);
});
