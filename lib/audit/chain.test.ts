import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Break, firstBreak, genesis, type LinkedEvent, link } from "./chain.ts";
import { type AuditEvent, events } from "./event.ts";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");
const macOf = (key: string) => (text: string) => createHmac("sha256", key).update(text).digest("hex");
const ourMac = macOf("ours");
const chain = "incident:DL-2026-014";

type Said = Omit<AuditEvent, "chain" | "seq">;

function chained(said: Said[], named = chain, mac = ourMac): LinkedEvent[] {
  const linked: LinkedEvent[] = [];
  for (const [index, one] of said.entries()) {
    const previous = linked.at(-1)?.hash ?? genesis(named);
    linked.push(link({ ...one, chain: named, seq: index + 1 }, previous, digest, mac));
  }
  return linked;
}

const verify = (linked: LinkedEvent[]): Break | null => firstBreak(chain, linked, digest, ourMac);

/** The same events with the numbers a forger would give them. */
const renumbered = (linked: LinkedEvent[]) => linked.map((event, index) => ({ ...event, seq: index + 1 }));

const person = fc.option(fc.uuid());
const anEvent: fc.Arbitrary<Said> = fc.record({
  at: fc.date({ min: new Date(0), noInvalidDate: true }).map((at) => at.toISOString()),
  personId: person,
  sessionId: person,
  event: fc.constantFrom(...events),
  details: fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3 }) as fc.Arbitrary<
    Record<string, unknown>
  >,
});

/** A chain of a few events, and the place of one of them. */
const aPlace = fc
  .array(anEvent, { minLength: 2, maxLength: 8 })
  .chain((said) => fc.record({ said: fc.constant(said), place: fc.nat(said.length - 1) }));

const anEventOf = (linked: LinkedEvent[], place: number): LinkedEvent => {
  const event = linked[place];
  if (!event) throw new Error(`there is no event at ${place}`);
  return event;
};

describe("a chain that nobody touched", () => {
  test("holds", () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 8 }), (said) => {
        expect(verify(chained(said))).toBe(null);
      }),
    );
  });

  test("holds when it comes back from a record with its members in another order", () => {
    fc.assert(
      fc.property(aPlace, ({ said }) => {
        const stored = chained(said).map(
          (event) => Object.fromEntries(Object.entries(event).reverse()) as LinkedEvent,
        );
        expect(verify(stored)).toBe(null);
      }),
    );
  });

  test("begins in its own place: another dossier's events are no beginning of this one", () => {
    fc.assert(
      fc.property(aPlace, ({ said }) => {
        expect(verify(chained(said, "incident:DL-2026-015"))).toEqual({ chain, seq: 1, why: "previous" });
      }),
    );
  });

  test("two events that say the same have different hashes, because they stand in different places", () => {
    const at = "2026-11-24T13:05:00.000Z";
    const same: Said = { at, personId: null, sessionId: null, event: "signed-in", details: {} };
    expect(new Set(chained([same, same, same]).map(({ hash }) => hash)).size).toBe(3);
  });
});

describe("what was changed is found where it was changed", () => {
  const changes: [what: string, change: (event: LinkedEvent) => LinkedEvent, why: Break["why"]][] = [
    ["the details", (event) => ({ ...event, details: { ...event.details, tampered: true } }), "hash"],
    ["the moment", (event) => ({ ...event, at: `${event.at}x` }), "hash"],
    ["the person", (event) => ({ ...event, personId: `${event.personId}x` }), "hash"],
    ["the session", (event) => ({ ...event, sessionId: `${event.sessionId}x` }), "hash"],
    ["the event", (event) => ({ ...event, event: `${event.event}x` as LinkedEvent["event"] }), "hash"],
    ["the chain it names", (event) => ({ ...event, chain: "incident:DL-2026-015" }), "hash"],
    ["the hash", (event) => ({ ...event, hash: digest(event.hash) }), "hash"],
    ["the previous hash", (event) => ({ ...event, previousHash: digest(event.previousHash) }), "previous"],
    ["the seal", (event) => ({ ...event, mac: digest(event.mac) }), "mac"],
  ];

  test.each(changes)("%s", (_, change, why) => {
    fc.assert(
      fc.property(aPlace, ({ said, place }) => {
        const linked = chained(said);
        linked[place] = change(anEventOf(linked, place));
        expect(verify(linked)).toEqual({ chain, seq: place + 1, why });
      }),
    );
  });
});

describe("what was taken out, put in or moved is found where it happened", () => {
  test("an event taken out, and the gap left or closed up", () => {
    fc.assert(
      fc.property(aPlace, ({ said, place }) => {
        const without = chained(said).toSpliced(place, 1);
        // The last one leaves no trace in the chain itself; what was promised elsewhere about its end does.
        const last = place === said.length - 1;
        expect(verify(without)).toEqual(last ? null : { chain, seq: place + 1, why: "gap" });
        expect(verify(renumbered(without))).toEqual(last ? null : { chain, seq: place + 1, why: "previous" });
      }),
    );
  });

  test("an event put in twice", () => {
    fc.assert(
      fc.property(aPlace, ({ said, place }) => {
        const linked = chained(said);
        const doubled = linked.toSpliced(place, 0, anEventOf(linked, place));
        expect(verify(doubled)).toEqual({ chain, seq: place + 2, why: "gap" });
        expect(verify(renumbered(doubled))).toEqual({ chain, seq: place + 2, why: "previous" });
      }),
    );
  });

  test("a new event put in by somebody who knows how to link but has no key", () => {
    fc.assert(
      fc.property(aPlace, anEvent, ({ said, place }, forged) => {
        const before = chained(said).slice(0, place);
        const forgery = link(
          { ...forged, chain, seq: place + 1 },
          before.at(-1)?.hash ?? genesis(chain),
          digest,
          macOf("theirs"),
        );
        expect(verify([...before, forgery])).toEqual({ chain, seq: place + 1, why: "mac" });
      }),
    );
  });

  test("two events that changed places", () => {
    fc.assert(
      fc.property(aPlace, fc.nat(7), ({ said, place }, far) => {
        const other = far % said.length;
        fc.pre(other !== place);
        const linked = chained(said);
        const moved = linked.with(place, anEventOf(linked, other)).with(other, anEventOf(linked, place));
        const first = Math.min(place, other) + 1;
        expect(verify(moved)).toEqual({ chain, seq: first, why: "gap" });
        expect(verify(renumbered(moved))).toEqual({ chain, seq: first, why: "previous" });
      }),
    );
  });

  test("everything from one place on rewritten and linked again without the key", () => {
    fc.assert(
      fc.property(aPlace, ({ said, place }) => {
        const forged = said.map((one, index) =>
          index < place ? one : { ...one, personId: "somebody else" },
        );
        const kept = chained(said).slice(0, place);
        const theirs = chained(forged, chain, macOf("theirs")).slice(place);
        expect(verify([...kept, ...theirs])).toEqual({ chain, seq: place + 1, why: "mac" });
      }),
    );
  });
});
