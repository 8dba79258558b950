import { describe, expect, it } from "vitest";
import { aGroup, type Said, suspicion } from "#lib/facts/build.ts";
import type { GroupFacts } from "#lib/facts/group.ts";
import { unreadable } from "./unreadable.ts";

const holding = {
  measure: "encrypted",
  appliedBefore: "yes",
  coverage: "whole",
  soundness: "sound",
  key: "safe",
  device: "off",
} as const;

function protectedBy(said: Said<GroupFacts> = {}) {
  return unreadable(aGroup("g", { ...holding, ...said }));
}

describe("data are unreadable", () => {
  it("when every condition is met, and says by which measure", () => {
    expect(protectedBy()).toMatchObject({
      answer: "yes",
      because: [{ key: "law.unreadable.yes.encrypted" }],
    });
    expect(protectedBy({ measure: "hashed" }).answer).toBe("yes");
    expect(protectedBy({ measure: "otherwise-unintelligible", device: "no-device" }).answer).toBe("yes");
    expect(protectedBy({ device: "locked" }).answer).toBe("yes");
  });
});

describe("data are readable", () => {
  it.each([
    ["measure", { measure: "none" }, "law.unreadable.measure.none"],
    ["attacker's encryption, or ours afterwards", { appliedBefore: "no" }, "law.unreadable.appliedBefore.no"],
    ["a part", { coverage: "part" }, "law.unreadable.coverage.part"],
    ["a weak algorithm", { soundness: "weak" }, "law.unreadable.soundness.weak"],
    ["a broken algorithm", { soundness: "broken" }, "law.unreadable.soundness.broken"],
    ["a key at risk", { key: "at-risk" }, "law.unreadable.key.at-risk"],
    ["an exposed key", { key: "exposed" }, "law.unreadable.key.exposed"],
    ["an open device", { device: "on-or-unlocked" }, "law.unreadable.device.on-or-unlocked"],
  ] as const)("for %s", (_what, said, key) => {
    expect(protectedBy(said)).toEqual({ answer: "no", because: [{ key }], missing: [] });
  });

  it("even when only suspected", () => {
    expect(protectedBy({ key: suspicion("exposed") }).answer).toBe("no");
  });

  it("for one failing condition, whatever else is open", () => {
    expect(unreadable(aGroup("g", { key: "exposed" })).answer).toBe("no");
  });
});

describe("nobody knows yet", () => {
  it("while a condition is open, and says which", () => {
    const { key: _key, device: _device, ...rest } = holding;
    expect(unreadable(aGroup("g", rest))).toMatchObject({
      answer: "unknown",
      missing: ["group/g/key", "group/g/device"],
    });
  });

  it("while protection is only suspected", () => {
    expect(protectedBy({ key: suspicion("safe") })).toMatchObject({
      answer: "unknown",
      missing: ["group/g/key"],
    });
  });
});
