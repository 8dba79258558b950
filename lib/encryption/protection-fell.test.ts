import { describe, expect, it } from "vitest";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import { holdingProtection } from "./holding-protection.ts";
import { afterTheFall, fallRefused, falls, protectedGroups, riskKnownSince } from "./protection-fell.ts";
import { unreadable } from "./unreadable.ts";

const day = new Date("2026-11-22T12:00:00.000Z");
const { awareness } = someFacts({ awareness: { firstSignalAt: "2026-11-20T09:00:00.000Z" } });
const at = (iso: string) => new Date(iso);

it.each(falls)("takes the protection away when it fell: %s, and says from whom we know", (fall) => {
  const before = aGroup("g", holdingProtection);
  const facts = afterTheFall(before.facts, fall, "Bericht van de leverancier");
  expect(unreadable({ id: "g", facts }, day).answer).toBe("no");
  const changed = fall === "technique-broken" ? facts.soundness : facts.key;
  expect(changed).toMatchObject({ certainty: "fact", source: "Bericht van de leverancier" });
});

it("lets fall only what stands or may stand", () => {
  const groups = [
    aGroup("stands", holdingProtection),
    aGroup("may-stand", { measure: "encrypted" }),
    aGroup("fell", { ...holdingProtection, key: "exposed" }),
    aGroup("never", { measure: "none" }),
    aGroup("nobody-asked"),
  ];
  expect(protectedGroups(someFacts({ groups })).map(({ id }) => id)).toEqual(["stands", "may-stand"]);
});

describe("the moment since when it is known", () => {
  it("lies between the breach becoming known and now", () => {
    expect(fallRefused(awareness, at("2026-11-20T09:00:00.000Z"), day)).toBeNull();
    expect(fallRefused(awareness, at("2026-11-20T08:59:00.000Z"), day)?.key).toBe(
      "protectionFell.beforeKnown",
    );
    expect(fallRefused(awareness, at("2026-11-22T12:01:00.000Z"), day)?.key).toBe("refusals.inFuture");
  });

  it("stays the earliest until somebody decided, and then begins anew", () => {
    const first = { ...awareness, riskKnownAt: "2026-11-21T09:00:00.000Z" };
    const later = at("2026-11-22T09:00:00.000Z");
    expect(riskKnownSince(awareness, later, false)).toBe("2026-11-22T09:00:00.000Z");
    expect(riskKnownSince(first, later, false)).toBe("2026-11-21T09:00:00.000Z");
    expect(riskKnownSince(first, at("2026-11-20T10:00:00.000Z"), false)).toBe("2026-11-20T10:00:00.000Z");
    expect(riskKnownSince(first, later, true)).toBe("2026-11-22T09:00:00.000Z");
  });
});
