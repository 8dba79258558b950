import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scale } from "#lib/facts/bounds.ts";
import { aGroup, fact, type Said, suspicion } from "#lib/facts/build.ts";
import { type Fact, unknownFact } from "#lib/facts/field.ts";
import type { GroupFacts } from "#lib/facts/group.ts";
import { locales, words } from "#lib/words/words.ts";
import { holdingProtection } from "./holding-protection.ts";
import { type Condition, conditions, protectionScales } from "./protection.ts";
import { unreadable } from "./unreadable.ts";

const day = new Date("2026-11-22T12:00:00.000Z");

function protectedBy(said: Said<GroupFacts> = {}) {
  return unreadable(aGroup("g", { ...holdingProtection, ...said }), day);
}

describe("data are unreadable", () => {
  it("when every condition is met, and says by which measure and technique", () => {
    expect(protectedBy()).toEqual({
      answer: "yes",
      because: [{ key: "law.unreadable.yes.encrypted" }, { key: "law.unreadable.method.aes-256" }],
      missing: [],
    });
  });

  it.each([
    ["a salted, slow hash without a key", { measure: "hashed", method: "argon2id", keyWhere: "no-key" }],
    ["tokens", { measure: "otherwise-unintelligible", method: "tokenised", device: "no-device" }],
    ["a locked laptop with a PIN", { method: "bitlocker-pin", keyWhere: "in-chip", device: "locked" }],
    ["a technique that a person vouches for", { method: "other" }],
    ["a key with the supplier", { keyWhere: "with-supplier", passwordStrength: "not-used" }],
  ] as const)("by %s", (_what, said) => {
    expect(protectedBy(said).answer).toBe("yes");
  });
});

describe("data are readable", () => {
  it.each([
    ["no measure", { measure: "none" }, "measure.none"],
    ["attacker's encryption, or ours afterwards", { appliedBefore: "no" }, "appliedBefore.no"],
    ["a part", { coverage: "part" }, "coverage.part"],
    ["a weak technique", { soundness: "weak" }, "soundness.weak"],
    ["a broken technique", { soundness: "broken" }, "soundness.broken"],
    ["a key at risk", { key: "at-risk" }, "key.at-risk"],
    ["an exposed key", { key: "exposed" }, "key.exposed"],
    ["an open device", { device: "on-or-unlocked" }, "device.on-or-unlocked"],
  ] as const)("for %s", (_what, said, key) => {
    const because = [{ key: `law.unreadable.${key}` }];
    expect(protectedBy(said)).toEqual({ answer: "no", because, missing: [] });
  });

  it.each([
    ["md5", "sound"],
    ["tls", "sound"],
    ["pseudonymised", "sound"],
    ["bitlocker-tpm", "sound"],
  ] as const)("by %s, whatever somebody says of its soundness, and says so", (method, soundness) => {
    expect(protectedBy({ method, soundness }).because).toEqual([
      { key: `law.unreadable.method.${method}` },
      { key: "law.unreadable.contradiction.soundness" },
    ]);
  });

  it.each([
    ["lay beside the data", { keyWhere: "beside-data" }, "keyWhere.beside-data"],
    ["was known outside", { whoKnew: "some-outside" }, "whoKnew.some-outside"],
    ["could be known to the finder", { whoKnew: "finder-could" }, "whoKnew.finder-could"],
    ["has a weak password", { passwordStrength: "weak" }, "passwordStrength.weak"],
    ["has none", { passwordStrength: "none" }, "passwordStrength.none"],
  ] as const)("with a key that %s, although it is called safe", (_what, said, key) => {
    expect(protectedBy(said).because).toEqual([
      { key: `law.unreadable.${key}` },
      { key: "law.unreadable.contradiction.key" },
    ]);
    const atRisk = protectedBy({ ...said, key: "at-risk" }).because;
    expect(atRisk).not.toContainEqual({ key: "law.unreadable.contradiction.key" });
  });

  it("even when only suspected, and for one failing condition whatever else is open", () => {
    expect(protectedBy({ key: suspicion("exposed") }).answer).toBe("no");
    expect(unreadable(aGroup("g", { key: "exposed" }), day).answer).toBe("no");
  });

  it("by a technique that fell before the day that counts, and not by one that fell after it", () => {
    const rsa = aGroup("g", { ...holdingProtection, method: "rsa-2048" });
    expect(unreadable(rsa, new Date("2025-12-31T12:00:00.000Z")).answer).toBe("yes");
    expect(unreadable(rsa, day).answer).toBe("no");
  });
});

describe("nobody knows yet", () => {
  it.each(conditions)("while %s is open, and asks for it", (condition) => {
    const { [condition]: _open, ...rest } = holdingProtection;
    expect(unreadable(aGroup("g", rest), day)).toMatchObject({
      answer: "unknown",
      missing: [`group/g/${condition}`],
    });
  });

  it("while protection is only suspected", () => {
    const said = protectedBy({ key: suspicion("safe") });
    expect(said).toMatchObject({ answer: "unknown", missing: ["group/g/key"] });
  });
});

describe("a wipe from afar", () => {
  it.each(["confirmed", "sent"] as const)("that was %s changes no answer, and says why not", (remoteWipe) => {
    const readable: Said<GroupFacts>[] = [
      { key: "exposed" },
      { measure: "none" },
      { key: suspicion<"safe">("safe") },
    ];
    for (const said of readable) {
      expect(protectedBy({ ...said, remoteWipe }).answer).toBe(protectedBy(said).answer);
      const because = { key: `law.unreadable.remoteWipe.${remoteWipe}` };
      expect(protectedBy({ ...said, remoteWipe }).because).toContainEqual(because);
    }
  });
});

type Told = Record<Condition, Fact<unknown>>;

const anyTold: fc.Arbitrary<Told> = fc.record(
  Object.fromEntries(
    conditions.map((condition) => {
      const { order = [] } = protectionScales[condition] as Scale<unknown>;
      const holding = fc.constant(fact<unknown>(holdingProtection[condition]));
      const any = fc.constantFrom(...order).chain((value) => fc.constantFrom(fact(value), suspicion(value)));
      const open = fc.constant(unknownFact<unknown>());
      return [
        condition,
        fc.oneof(
          { weight: 12, arbitrary: holding },
          { weight: 4, arbitrary: any },
          { weight: 1, arbitrary: open },
        ),
      ];
    }),
  ) as { [K in Condition]: fc.Arbitrary<Fact<unknown>> },
);
const rank = { yes: 0, unknown: 1, no: 2 };
const anyDay = fc.constantFrom(new Date("2023-06-01T00:00:00Z"), new Date("2025-06-01T00:00:00Z"), day);
const asked = (told: Told, on: Date) => unreadable(aGroup("g", told as Said<GroupFacts>), on);

describe("over all that can be told of a protection", () => {
  it("a worse answer never makes data less readable", () => {
    const place = fc.tuple(anyTold, fc.constantFrom(...conditions), fc.nat(), anyDay);
    fc.assert(
      fc.property(place, ([told, condition, steps, on]) => {
        const { order = [], worst } = protectionScales[condition] as Scale<unknown>;
        const { value } = told[condition];
        const below = order.slice(Math.max(0, order.indexOf(value)));
        const worse = value === null ? worst : below[steps % below.length];
        const after = { ...told, [condition]: { ...told[condition], value: worse } };
        expect(rank[asked(after, on).answer]).toBeGreaterThanOrEqual(rank[asked(told, on).answer]);
      }),
      { numRuns: 3000 },
    );
  });

  it("an open answer never gives a yes, and asks for itself where it decides", () => {
    fc.assert(
      fc.property(anyTold, fc.constantFrom(...conditions), anyDay, (told, condition, on) => {
        const open = asked({ ...told, [condition]: unknownFact() }, on);
        expect(open.answer).not.toBe("yes");
        if (open.answer === "unknown") expect(open.missing).toContain(`group/g/${condition}`);
      }),
      { numRuns: 3000 },
    );
  });

  it("has words in both languages for whatever it says, and meets every answer", () => {
    const said = fc.sample(anyTold, 1500).map((told) => asked(told, day));
    expect(new Set(said.map(({ answer }) => answer)).size).toBe(3);
    for (const t of locales.map(words)) {
      for (const { key, values } of said.flatMap(({ because }) => because))
        expect(t(key, values)).not.toBe("");
    }
  });
});
