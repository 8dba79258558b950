import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { lostUsbStick } from "#lib/demo/cast/lost-usb-stick.ts";
import type { CastMember } from "#lib/demo/cast-member.ts";
import type { Dossier } from "#lib/dossier.ts";
import { database } from "./client.ts";
import { enterCast } from "./enter-cast.ts";
import { listHistory } from "./history.ts";
import { openIncident } from "./incidents.ts";
import { NotFound } from "./outcome.ts";
import { type ProtectionFell, recordProtectionFell } from "./protection-fell.ts";
import { incident, outbox } from "./schema.ts";
import { logged, testHouse } from "./test-house.ts";

const house = testHouse();
const refs: Record<"open" | "closed" | "untouched", string> = { open: "", closed: "", untouched: "" };

/** A lost stick that nobody could read: "do not notify" was approved, and the dossier stands open or is closed on it. */
async function aStick(state: CastMember["state"], title: string): Promise<string> {
  const actors = new Map((["officer", "fg", "approver"] as const).map((key) => [key, house.as(key)]));
  await enterCast([{ ...lostUsbStick, state, title: { nl: title, en: title } }], actors, house.at(0));
  const [row] = await database().select().from(incident).where(eq(incident.title, title));
  return row?.ref ?? "";
}

beforeAll(async () => {
  refs.open = await aStick("aftercare", "Open stick");
  refs.closed = await aStick("closed", "Gesloten stick");
  refs.untouched = await aStick("aftercare", "Stick waarmee niets gebeurt");
});

const look = (ref: string, hours: number): Promise<Dossier> => openIncident(house.as("officer", hours), ref);

async function fell(ref: string, hours: number, said: Partial<ProtectionFell> = {}, submission?: string) {
  const { record } = await look(ref, hours);
  const input: ProtectionFell = {
    groups: record.facts.groups.map(({ id }) => id),
    fall: "key-exposed",
    since: house.at(hours - 1),
    source: "Bericht van de leverancier van de stick",
    ...said,
  };
  return recordProtectionFell(house.as("officer", hours), ref, input, submission);
}

const stateOf = ({ proposals }: Dossier) => proposals.map(({ state }) => state);

async function noticesOf(ref: string): Promise<string[]> {
  const { record } = await look(ref, 2000);
  const rows = await database()
    .select()
    .from(outbox)
    .where(and(eq(outbox.incidentId, record.id), eq(outbox.kind, "protection-fell")));
  return rows.map(({ personId }) => personId ?? "");
}

describe("protection that fell after all", () => {
  it("is refused with everything that is wrong at once, and then changes nothing", async () => {
    const before = await look(refs.untouched, 5);
    const wrong = await fell(refs.untouched, 5, { groups: [], since: house.at(6), source: "  " });
    expect(wrong).toEqual({
      ok: false,
      problems: {
        groups: { key: "protectionFell.groupNeeded" },
        "since.date": { key: "refusals.inFuture" },
        source: { key: "protectionFell.sourceNeeded" },
      },
    });
    const early = await fell(refs.untouched, 5, { since: house.at(-47) });
    expect(early).toMatchObject({ problems: { "since.date": { key: "protectionFell.beforeKnown" } } });
    const strange = await fell(refs.untouched, 5, { groups: ["00000000-0000-4000-8000-000000000000"] });
    expect(strange).toMatchObject({ problems: { groups: { key: "protectionFell.groupGone" } } });
    const long = await fell(refs.untouched, 5, { source: "x".repeat(301) });
    expect(long).toMatchObject({ problems: { source: { key: "errors.tooLong" } } });
    expect((await look(refs.untouched, 5)).record).toEqual(before.record);
    expect(await noticesOf(refs.untouched)).toEqual([]);
  });

  it("makes the approved decisions lapse, runs the clock from then and tells who approved", async () => {
    const before = await look(refs.open, 100);
    expect(new Set(stateOf(before))).toEqual(new Set(["approved"]));
    expect(before.clock.state).toBe("not-applicable");
    expect(await fell(refs.open, 100)).toEqual({ ok: true, value: null });
    const after = await look(refs.open, 100);
    expect(new Set(stateOf(after))).toEqual(new Set(["lapsed"]));
    expect(after.clock).toMatchObject({ state: "running", anchor: "risk-known", anchorAt: house.at(99) });
    expect(after.clock.earlier?.anchorAt).toEqual(house.at(-46));
    expect(after.record.facts.groups[0]?.facts.key).toEqual({
      value: "exposed",
      certainty: "fact",
      source: "Bericht van de leverancier van de stick",
    });
    expect(after.record.facts.awareness.awareAt).toBe(before.record.facts.awareness.awareAt);
    expect(await noticesOf(refs.open)).toEqual([house.as("approver").person.id]);
    const events = (await listHistory(house.as("officer", 101), refs.open)).map(({ event }) => event);
    expect(events.slice(0, 2).sort()).toEqual(["facts-saved", "protection-fell"]);
  });

  it("cannot fall twice where nothing stands any more", async () => {
    expect(await fell(refs.open, 110)).toMatchObject({
      problems: { groups: { key: "protectionFell.groupGone" } },
    });
  });

  it("opens a closed dossier again, with the reason, and is recorded once when sent twice", async () => {
    expect((await look(refs.closed, 1000)).status).toBe("closed");
    const submission = "00000000-0000-4000-8000-00000000feed";
    const groups = (await look(refs.closed, 1000)).record.facts.groups.map(({ id }) => id);
    const said = { groups, fall: "technique-broken" as const, since: house.at(999) };
    expect(await fell(refs.closed, 1000, said, submission)).toMatchObject({ ok: true });
    expect(await fell(refs.closed, 1001, said, submission)).toMatchObject({ ok: true });
    const after = await look(refs.closed, 1001);
    expect(after.record.closing).toBeNull();
    expect(after.status).not.toBe("closed");
    expect(after.clock).toMatchObject({ state: "running", anchorAt: house.at(999) });
    const [row] = await database().select().from(incident).where(eq(incident.ref, refs.closed));
    expect(row?.reopenReason).toBe("Bericht van de leverancier van de stick");
    const events = await listHistory(house.as("officer", 1002), refs.closed);
    expect(events.filter(({ event }) => event === "protection-fell")).toHaveLength(1);
    expect(events.filter(({ event }) => event === "incident-reopened")).toHaveLength(1);
    expect(await noticesOf(refs.closed)).toHaveLength(1);
  });

  it("is refused where nothing was protected, and shut to who may not record it", async () => {
    const bare = await logged(house.as("officer", 1));
    expect(await fell(bare, 2, { since: house.at(1) })).toMatchObject({
      problems: { groups: { key: "protectionFell.groupNeeded" } },
    });
    const input = { groups: [], fall: "key-exposed" as const, since: house.at(1), source: "s" };
    await expect(recordProtectionFell(house.as("fg", 2), bare, input)).rejects.toThrow(NotFound);
  });
});
