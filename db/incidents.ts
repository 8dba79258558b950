import { randomUUID } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { can, maySee } from "#lib/access/can.ts";
import { amsterdamYear } from "#lib/clock/amsterdam-time.ts";
import { assemble, type Dossier } from "#lib/dossier.ts";
import { contact } from "#lib/facts/contact.ts";
import { discovery } from "#lib/facts/discovery.ts";
import type { Fact } from "#lib/facts/field.ts";
import { nature } from "#lib/facts/nature.ts";
import { parties } from "#lib/facts/parties.ts";
import type { QuickLog } from "#lib/facts/quick-log.ts";
import { recovery } from "#lib/facts/recovery.ts";
import { emptySection } from "#lib/facts/section.ts";
import { settingsOn } from "#lib/law/legal-settings.ts";
import { dayOf } from "#lib/law/regimes/in-force.ts";
import { standingFacts, standingSource } from "#lib/law/standing-facts.ts";
import { words } from "#lib/words/words.ts";
import { mayClose } from "#lib/workflow/closing.ts";
import { changeIncident, changeNewIncident } from "./change.ts";
import { database, type Tx } from "./client.ts";
import { readLegalLines } from "./legal-lines.ts";
import { type Done, NotFound, refused, requireId } from "./outcome.ts";
import { readRecord } from "./record.ts";
import { insertRevision } from "./revisions.ts";
import { incident, person, proposal } from "./schema.ts";

function known<T>(value: T | null): Fact<T> {
  return { value, certainty: "fact", source: null };
}

/**
 * Logs an incident in one go: number, first facts, first signal and, when it is a breach, the moment of awareness with
 * which the clock runs.
 */
export async function logIncident(
  actor: Actor,
  log: QuickLog,
  submission?: string,
): Promise<Done<{ id: string; ref: string }>> {
  return changeNewIncident(
    actor,
    "log-incident",
    async (tx) => {
      const id = randomUUID();
      const { ref, year, number } = await nextNumber(tx, actor.at);
      const isOfficer = actor.person.roles.includes("officer");
      await tx.insert(incident).values({
        id,
        year,
        number,
        ref,
        title: log.title,
        loggedAt: actor.at,
        loggedBy: actor.person.id,
        owner: isOfficer ? actor.person.id : null,
      });
      await insertFirstFacts(tx, actor, id, log);
      await insertStandingFacts(tx, actor, id, log.knownAt);
      const details = { breach: log.breach, knownAt: log.knownAt.toISOString() };
      return { ok: true, value: { id, ref }, happened: [{ event: "incident-logged", details }] };
    },
    submission,
  );
}

/** The next reference of the Amsterdam year, without gaps: two who log at once wait for each other. */
async function nextNumber(tx: Tx, at: Date): Promise<{ ref: string; year: number; number: number }> {
  const year = amsterdamYear(at);
  await tx.execute(sql`select pg_advisory_xact_lock(727270, ${year})`);
  const [row] = await tx
    .select({ last: sql<number>`coalesce(max(${incident.number}), 0)` })
    .from(incident)
    .where(eq(incident.year, year));
  const number = Number(row?.last ?? 0) + 1;
  return { ref: `DL-${year}-${String(number).padStart(3, "0")}`, year, number };
}

async function insertFirstFacts(tx: Tx, actor: Actor, id: string, log: QuickLog): Promise<void> {
  const first = { incidentId: id, item: "", number: 1, actor };
  const at = log.knownAt.toISOString();
  const awareness = {
    firstSignalAt: at,
    awareAt: log.breach ? at : null,
    awareReason: null,
    riskKnownAt: null,
  };
  await insertRevision(tx, { ...first, section: "awareness", facts: awareness });
  await insertRevision(tx, {
    ...first,
    section: "nature",
    facts: { ...emptySection(nature), description: known(log.text) },
  });
  await insertRevision(tx, {
    ...first,
    section: "discovery",
    facts: { ...emptySection(discovery), discoveredAt: known({ at, precision: "exact" as const }) },
  });
  await insertRevision(tx, {
    ...first,
    section: "recovery",
    facts: { ...emptySection(recovery), stopped: known(log.stopped) },
  });
  if (actor.person.roles.includes("officer")) {
    await insertRevision(tx, {
      ...first,
      section: "contact",
      facts: {
        ...emptySection(contact),
        reporterName: known(actor.person.name),
        reporterFunction: known(actor.person.function),
        reporterPhone: known(actor.person.phone),
        reporterEmail: known(actor.person.email),
      },
    });
  }
}

/** What the organisation answered once for all its incidents becomes the first answers on parties, with that as their source. */
async function insertStandingFacts(tx: Tx, actor: Actor, id: string, knownAt: Date): Promise<void> {
  const held = settingsOn(await readLegalLines(tx), dayOf(knownAt));
  const standing = standingFacts(held, words("nl")(standingSource.key));
  if (Object.keys(standing).length === 0) return;
  const facts = { ...emptySection(parties), ...standing };
  await insertRevision(tx, { incidentId: id, item: "", number: 1, actor, section: "parties", facts });
}

/** One dossier, assembled as of the actor's moment. NotFound when it does not exist or is not theirs to see. */
export async function openIncident(actor: Actor, ref: string): Promise<Dossier> {
  if (!can(actor.person.roles, "see-incidents")) throw new NotFound(ref);
  const [row] = await database().select().from(incident).where(eq(incident.ref, ref));
  if (!row) throw new NotFound(ref);
  const record = await readRecord(database(), row);
  if (!maySee(actor.person, record)) throw new NotFound(ref);
  return assemble(record, actor.at);
}

/** Closes a dossier with its lessons. Refused, with the reasons, while a duty is open, unknown or unapproved. */
export async function closeIncident(
  actor: Actor,
  ref: string,
  input: { reason: string; lessons: string | null },
): Promise<Done<null>> {
  return changeIncident(actor, "close-incident", ref, async ({ tx, row, dossier }) => {
    if (input.reason.trim() === "") return refused("reason", "refusals.closeReasonNeeded");
    if (row.closedAt) return refused("", "refusals.alreadyClosed");
    const [obstacle] = mayClose(dossier);
    if (obstacle) return { ok: false, problems: { "": obstacle } };
    await tx
      .update(incident)
      .set({
        closedAt: actor.at,
        closedBy: actor.person.id,
        closeReason: input.reason,
        lessons: input.lessons,
      })
      .where(eq(incident.id, row.id));
    return { ok: true, value: null, happened: [{ event: "incident-closed" }] };
  });
}

/**
 * Opens a closed dossier again, or one that left as "no breach" or into another one. Who closed it, when and why stays in its history, and so
 * does the reason for opening it.
 */
export async function reopenIncident(actor: Actor, ref: string, reason: string): Promise<Done<null>> {
  return changeIncident(actor, "reopen-incident", ref, async ({ tx, row, dossier }) => {
    const exited = dossier.status === "not-a-breach";
    if (!row.closedAt && !exited) return refused("", "refusals.notClosed");
    if (reason.trim() === "") return refused("reason", "refusals.reopenReasonNeeded");
    await tx
      .update(incident)
      .set({ closedAt: null, closedBy: null, mergedInto: null, reopenReason: reason.trim() })
      .where(eq(incident.id, row.id));
    if (exited) {
      const exit = and(eq(proposal.incidentId, row.id), eq(proposal.kind, "not-a-breach"));
      await tx
        .update(proposal)
        .set({ withdrawnAt: actor.at })
        .where(and(exit, isNull(proposal.withdrawnAt)));
    }
    return { ok: true, value: null, happened: [{ event: "incident-reopened" }] };
  });
}

/** Restricts a dossier to named people, or opens it again. The one who restricts is always among them. */
export async function restrictIncident(
  actor: Actor,
  ref: string,
  people: string[] | null,
): Promise<Done<null>> {
  return changeIncident(actor, "restrict-incident", ref, async ({ tx, row }) => {
    people?.forEach(requireId);
    const named = people ? [...new Set([...people, actor.person.id])] : null;
    await tx.update(incident).set({ restrictedTo: named }).where(eq(incident.id, row.id));
    return { ok: true, value: null, happened: [{ event: "incident-restricted", details: { to: named } }] };
  });
}

/** Marks whose own act or department this was: they may not decide about it. */
export async function markOwnAct(actor: Actor, ref: string, people: string[]): Promise<Done<null>> {
  return changeIncident(actor, "propose-decision", ref, async ({ tx, row }) => {
    people.forEach(requireId);
    await tx.update(incident).set({ ownAct: people }).where(eq(incident.id, row.id));
    return { ok: true, value: null, happened: [{ event: "own-act-marked", details: { people } }] };
  });
}

/** Makes somebody the owner of a dossier. */
export async function setOwner(actor: Actor, ref: string, personId: string): Promise<Done<null>> {
  return changeIncident(actor, "save-facts", ref, async ({ tx, row }) => {
    requireId(personId);
    const [found] = await tx.select({ roles: person.roles }).from(person).where(eq(person.id, personId));
    if (!found?.roles.includes("officer")) return refused("owner", "refusals.ownerMustBeOfficer");
    await tx.update(incident).set({ owner: personId }).where(eq(incident.id, row.id));
    return { ok: true, value: null, happened: [{ event: "owner-set", details: { owner: personId } }] };
  });
}
