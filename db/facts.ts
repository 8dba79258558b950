import { randomUUID } from "node:crypto";
import type { Actor } from "#lib/access/actor.ts";
import { canonical } from "#lib/audit/canonical.ts";
import { type Awareness, gdprSince, longestAwareReason } from "#lib/facts/awareness.ts";
import { type SectionName, sections, sectionsAboutGroups } from "#lib/facts/facts.ts";
import { sectionSchema } from "#lib/facts/section.ts";
import { changeIncident, type Held } from "./change.ts";
import { type Done, NotFound, refused } from "./outcome.ts";
import { currentRevision, insertRevision } from "./revisions.ts";

export type SaveFacts = {
  section: SectionName;
  /** "" for a section that stands once, the item's id for one that repeats, "new" to begin an item. */
  item: string;
  /** The revision the person had before them when they began to type; 0 when there was none. */
  seen: number;
  facts: unknown;
};

/**
 * Saves one section as a new revision. When somebody else saved first, nothing is overwritten: what they saved comes
 * back, and the caller keeps what was typed. Saving never asks for completeness.
 */
export async function saveFacts(
  actor: Actor,
  ref: string,
  input: SaveFacts,
  submission?: string,
): Promise<Done<{ item: string; number: number }>> {
  return changeIncident(
    actor,
    "save-facts",
    ref,
    async (held) => {
      if (held.row.closedAt) return refused("", "refusals.dossierClosed");
      const section = sections[input.section];
      const facts = sectionSchema(section).parse(input.facts);
      const item = itemOf(held, input);
      const now = await currentRevision(held.tx, held.row.id, section.name, item);
      if ((now?.number ?? 0) !== input.seen) {
        if (now && canonical(now.facts) === canonical(facts)) {
          return { ok: true, value: { item, number: now.number }, happened: [] };
        }
        const problems = { "": { key: "refusals.somebodyWasFirst" } };
        return now ? { ok: false, problems, theirs: now } : { ok: false, problems };
      }
      if (now && canonical(now.facts) === canonical(facts)) {
        return { ok: true, value: { item, number: now.number }, happened: [] };
      }
      const number = (now?.number ?? 0) + 1;
      const revision = { incidentId: held.row.id, section: section.name, item, number, facts, actor };
      const commitment = await insertRevision(held.tx, revision);
      const details = { section: section.name, item, number, commitment };
      return { ok: true, value: { item, number }, happened: [{ event: "facts-saved", details }] };
    },
    submission,
  );
}

function itemOf(held: Held, input: SaveFacts): string {
  if (!sections[input.section].repeats) return "";
  if (sectionsAboutGroups.includes(input.section)) {
    // What is about a group has the group's own id as its item.
    if (!held.record.facts.groups.some((group) => group.id === input.item)) throw new NotFound(input.item);
    return input.item;
  }
  if (input.item === "new") return randomUUID();
  const key = `${input.section}/${input.item}`;
  if (!(key in held.record.revisions)) throw new NotFound(key);
  return input.item;
}

/** Takes an item out of the dossier, such as a group that turned out not to exist. Its revisions stay. */
export async function withdrawItem(
  actor: Actor,
  ref: string,
  input: { section: SectionName; item: string; seen: number },
): Promise<Done<null>> {
  return changeIncident(actor, "save-facts", ref, async (held) => {
    if (held.row.closedAt) return refused("", "refusals.dossierClosed");
    if (!sections[input.section].repeats) throw new NotFound(input.section);
    const now = await currentRevision(held.tx, held.row.id, input.section, input.item);
    if (!now) throw new NotFound(input.item);
    if (now.number !== input.seen)
      return { ok: false, problems: { "": { key: "refusals.somebodyWasFirst" } }, theirs: now };
    const number = now.number + 1;
    await insertRevision(held.tx, {
      incidentId: held.row.id,
      section: input.section,
      item: input.item,
      number,
      facts: now.facts,
      withdrawn: true,
      actor,
    });
    const details = { section: input.section, item: input.item, number };
    return { ok: true, value: null, happened: [{ event: "item-withdrawn", details }] };
  });
}

const slip = 15 * 60_000;

/**
 * Judges since when the organisation knew. The first judgement, an earlier moment, and a typing slip put right within a
 * quarter of an hour are one person's to make; a later moment needs a second person and is proposed instead.
 */
export async function judgeAwareness(
  actor: Actor,
  ref: string,
  input: { awareAt: Date; reason: string; seen: number },
): Promise<Done<null>> {
  return changeIncident(actor, "judge-awareness", ref, async (held) => {
    if (held.row.closedAt) return refused("", "refusals.dossierClosed");
    const before = held.record.facts.awareness;
    const now = await currentRevision(held.tx, held.row.id, "awareness", "");
    if (now?.number !== input.seen) return refused("", "refusals.somebodyWasFirst");
    if (input.reason.trim() === "") return refused("reason", "refusals.awareReasonNeeded");
    const { length } = input.reason.trim();
    if (length > longestAwareReason)
      return refused("reason", "errors.tooLong", { most: longestAwareReason, actual: length });
    if (input.awareAt > actor.at) return refused("awareAt.date", "refusals.inFuture");
    if (input.awareAt < gdprSince) return refused("awareAt.date", "refusals.beforeGdpr");
    const later = before.awareAt !== null && input.awareAt.getTime() > Date.parse(before.awareAt);
    const justTyped = now.savedBy === actor.person.id && actor.at.getTime() - now.savedAt.getTime() <= slip;
    if (later && !justTyped) return refused("awareAt.date", "refusals.laterNeedsSecondPerson");
    await writeAwareness(held, actor, now.number + 1, input);
    const details = { from: before.awareAt, to: input.awareAt.toISOString(), slip: later && justTyped };
    const event = before.awareAt === null ? ("awareness-judged" as const) : ("awareness-corrected" as const);
    return { ok: true, value: null, happened: [{ event, details }] };
  });
}

/** Writes a new moment of awareness; the old one stays as the revision before it. */
export async function writeAwareness(
  held: Held,
  actor: Actor,
  number: number,
  input: { awareAt: Date; reason: string },
): Promise<void> {
  const before = held.record.facts.awareness;
  const at = input.awareAt.toISOString();
  // Instants in UTC sort as texts.
  const [firstSignalAt = at] = [at, before.firstSignalAt].sort();
  const facts: Awareness = {
    ...before,
    firstSignalAt,
    awareAt: at,
    awareReason: input.reason.trim(),
  };
  await insertRevision(held.tx, {
    incidentId: held.row.id,
    section: "awareness",
    item: "",
    number,
    facts,
    actor,
  });
}
