import { eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import {
  afterTheFall,
  type Fall,
  fallRefused,
  longestFallSource,
  protectedGroups,
  riskKnownSince,
} from "#lib/encryption/protection-fell.ts";
import type { Group } from "#lib/facts/group.ts";
import { approvalIn } from "#lib/workflow/proposal-state.ts";
import type { Happening } from "./audit.ts";
import { changeIncident, type Held } from "./change.ts";
import { type Done, type Problems, refused } from "./outcome.ts";
import { currentRevision, insertRevision } from "./revisions.ts";
import { incident } from "./schema.ts";

export type ProtectionFell = {
  /** Ids of the groups whose protection it was. */
  groups: readonly string[];
  fall: Fall;
  /** Since when we know. */
  since: Date;
  /** From whom or what we know. */
  source: string;
};

/**
 * Records that a key or a technique fell after all: the facts of the groups, the moment since when the risk is known, and
 * a closed dossier opens again, in one go. Approved decisions that rested on it lapse by comparison, and who approved
 * hears of it. Refused for groups that do not count as protected, for a dossier that
 * went into another, and for one that is no breach.
 */
export async function recordProtectionFell(
  actor: Actor,
  ref: string,
  input: ProtectionFell,
  submission?: string,
): Promise<Done<null>> {
  return changeIncident(
    actor,
    "record-protection-fell",
    ref,
    async (held) => {
      if (held.row.mergedInto) return refused("", "protectionFell.merged");
      if (held.dossier.status === "not-a-breach") return refused("", "protectionFell.notABreach");
      const source = input.source.trim();
      const standing = protectedGroups(held.record.facts);
      const groups = standing.filter(({ id }) => input.groups.includes(id));
      const problems = problemsOf(held, actor, { ...input, source }, groups.length);
      if (Object.keys(problems).length > 0) return { ok: false, problems };
      const happened: Happening[] = [];
      for (const group of groups) happened.push(await saveGroup(held, actor, group, input.fall, source));
      const commitment = await saveSince(held, actor, input.since);
      const details = { fall: input.fall, since: input.since.toISOString(), commitment };
      happened.push({ event: "protection-fell", details });
      if (held.row.closedAt) happened.push(await openAgain(held, source));
      return { ok: true, value: null, happened };
    },
    submission,
  );
}

/** Everything that is wrong at once, by field of the form. */
function problemsOf(held: Held, actor: Actor, input: ProtectionFell, found: number): Problems {
  const problems: Problems = {};
  const chosen = new Set(input.groups).size;
  if (chosen === 0) problems.groups = { key: "protectionFell.groupNeeded" };
  else if (found !== chosen) problems.groups = { key: "protectionFell.groupGone" };
  const early = fallRefused(held.record.facts.awareness, input.since, actor.at);
  if (early) problems["since.date"] = early;
  const actual = input.source.length;
  if (actual === 0) problems.source = { key: "protectionFell.sourceNeeded" };
  if (actual > longestFallSource) {
    problems.source = { key: "errors.tooLong", values: { most: longestFallSource, actual } };
  }
  return problems;
}

async function saveGroup(
  held: Held,
  actor: Actor,
  group: Group,
  fall: Fall,
  source: string,
): Promise<Happening> {
  const facts = afterTheFall(group.facts, fall, source);
  const now = await currentRevision(held.tx, held.row.id, "group", group.id);
  const place = { section: "group", item: group.id, number: (now?.number ?? 0) + 1 };
  const commitment = await insertRevision(held.tx, { incidentId: held.row.id, ...place, facts, actor });
  return { event: "facts-saved", details: { ...place, commitment } };
}

/** The moment since when the risk is known, beside the moment of awareness, which stays as it was judged. */
async function saveSince(held: Held, actor: Actor, since: Date): Promise<string> {
  const { awareness } = held.record.facts;
  const decided = approvalIn(held.dossier.proposals, "notify-authority") !== null;
  const facts = { ...awareness, riskKnownAt: riskKnownSince(awareness, since, decided) };
  const now = await currentRevision(held.tx, held.row.id, "awareness", "");
  const number = (now?.number ?? 0) + 1;
  const place = { incidentId: held.row.id, section: "awareness", item: "", number };
  return insertRevision(held.tx, { ...place, facts, actor });
}

async function openAgain({ tx, row }: Held, reason: string): Promise<Happening> {
  await tx
    .update(incident)
    .set({ closedAt: null, closedBy: null, reopenReason: reason })
    .where(eq(incident.id, row.id));
  return { event: "incident-reopened" };
}
