import { randomUUID } from "node:crypto";
import { and, arrayContains, asc, count, eq, inArray, isNull, ne, not, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import { canonical } from "#lib/audit/canonical.ts";
import type { Dossier } from "#lib/dossier.ts";
import { apAnswers } from "#lib/reports/ap/frozen-sheet.ts";
import { mayDecide } from "#lib/workflow/four-eyes.ts";
import { mayPropose } from "#lib/workflow/may-propose.ts";
import { type ProposalRequest, proposalBody } from "#lib/workflow/proposal-body.ts";
import type { Happening } from "./audit.ts";
import { changeIncident, type Held } from "./change.ts";
import { database, type Tx } from "./client.ts";
import { openIncident } from "./incidents.ts";
import { readOrganisation } from "./organisation.ts";
import { type Done, NotFound, refused, requireId } from "./outcome.ts";
import { incident, person, proposal, proposalView } from "./schema.ts";
import { digest } from "./seal.ts";

/** What is put to management, and whose own act or department it was; without that list the marks stay as they are. */
export type PutRequest = ProposalRequest & { ownAct?: readonly string[] };

/**
 * Freezes what management is asked to decide, marks whose own act it was, and puts it to those who may approve, all in
 * one step; refused where four eyes leave nobody. The hash of the frozen row is what the approver sees and what the
 * approval stores.
 */
export async function proposeDecision(
  actor: Actor,
  ref: string,
  request: PutRequest,
  submission?: string,
): Promise<Done<{ id: string }>> {
  const organisation = await readOrganisation();
  return changeIncident(
    actor,
    "propose-decision",
    ref,
    async (held) => {
      if (held.row.closedAt) return refused("", "refusals.dossierClosed");
      const obstacle = mayPropose(held.dossier, request.kind, request.groupId);
      if (obstacle) return { ok: false, problems: { "": obstacle } };
      const made = proposalBody(held.dossier, request, apAnswers(held.dossier, organisation));
      if (!made.ok) return { ok: false, problems: made.problems };
      const ownAct = request.ownAct ? [...new Set(request.ownAct)] : held.record.ownAct;
      const askedOf = await mayStillDecide(held, actor, ownAct);
      if (askedOf.length === 0) return refused("", "refusals.nobodyToApprove");
      const marked = await markIfOther(held, ownAct);
      const { id, happened } = await insertProposal(held, actor, request, made.body, askedOf);
      return { ok: true, value: { id }, happened: [...marked, happened] };
    },
    submission,
  );
}

async function insertProposal(
  held: Held,
  actor: Actor,
  request: PutRequest,
  body: (typeof proposal.$inferInsert)["body"],
  askedOf: string[],
): Promise<{ id: string; happened: Happening }> {
  const groupId = request.groupId ?? "";
  const earlier = held.record.proposals.filter(
    (one) => one.kind === request.kind && (one.groupId ?? "") === groupId,
  );
  const id = randomUUID();
  const hash = digest(canonical(body));
  const version = earlier.length + 1;
  await held.tx.insert(proposal).values({
    id,
    incidentId: held.row.id,
    kind: request.kind,
    groupId,
    version,
    body,
    hash,
    askedOf,
    proposedBy: actor.person.id,
    proposedAt: actor.at,
  });
  const details = { proposal: id, kind: request.kind, group: groupId, version, hash };
  return { id, happened: { event: "decision-proposed", details } };
}

/** Writes down whose own act it was, where that is other than what is known: history tells of no change that was none. */
async function markIfOther({ tx, row, record }: Held, ownAct: string[]): Promise<Happening[]> {
  const same = ownAct.length === record.ownAct.length && ownAct.every((id) => record.ownAct.includes(id));
  if (same) return [];
  ownAct.forEach(requireId);
  await tx.update(incident).set({ ownAct }).where(eq(incident.id, row.id));
  return [{ event: "own-act-marked", details: { people: ownAct } }];
}

/** The approvers with no hand in it: not who proposes now, not a judge of the risk, not one whose own act it was. */
async function mayStillDecide({ tx, record }: Held, actor: Actor, ownAct: string[]): Promise<string[]> {
  const asked = { proposedBy: actor.person.id };
  const all = await approvers(tx);
  return all.filter((id) => mayDecide({ id }, asked, { judges: record.judges, ownAct }) === null);
}

async function approvers(tx: Tx): Promise<string[]> {
  const rows = await tx.select({ id: person.id }).from(person).where(isApprover());
  return rows.map((row) => row.id);
}

function isApprover(): SQL | undefined {
  return and(arrayContains(person.roles, ["approver"]), isNull(person.deactivatedAt));
}

/** Takes back a proposal on which nobody decided yet. */
export async function withdrawProposal(actor: Actor, ref: string, id: string): Promise<Done<null>> {
  return changeIncident(actor, "withdraw-proposal", ref, async ({ tx, record }) => {
    const found = record.proposals.find((one) => one.id === id);
    if (!found) throw new NotFound(id);
    if (record.approvals.some((one) => one.proposalId === id)) return refused("", "refusals.alreadyDecided");
    await tx.update(proposal).set({ withdrawnAt: actor.at }).where(eq(proposal.id, id));
    return { ok: true, value: null, happened: [{ event: "proposal-withdrawn", details: { proposal: id } }] };
  });
}

/**
 * The names of those who can decide on each proposal of a dossier, by its id: whom it was put to, who still approves, and
 * who has no hand in it. Whoever may see the dossier may know this.
 */
export async function listDeciders(actor: Actor, ref: string): Promise<Map<string, string[]>> {
  const { record } = await openIncident(actor, ref);
  const rows = await database()
    .select({ proposal: proposal.id, proposedBy: proposal.proposedBy, id: person.id, name: person.name })
    .from(proposal)
    .innerJoin(person, sql`${person.id} = any(${proposal.askedOf})`)
    .where(and(eq(proposal.incidentId, record.id), isApprover()))
    .orderBy(asc(person.name));
  const deciders = new Map(record.proposals.map(({ id }) => [id, [] as string[]]));
  for (const row of rows) {
    if (mayDecide(row, row, record) === null) deciders.get(row.proposal)?.push(row.name);
  }
  return deciders;
}

/** The dossiers in which something waits for this approver's decision, or was put to them. */
export async function listPutToMe(actor: Actor): Promise<Dossier[]> {
  if (!can(actor.person.roles, "see-approvals")) throw new NotFound("approvals");
  const rows = await database()
    .selectDistinct({ ref: incident.ref })
    .from(proposal)
    .innerJoin(incident, eq(incident.id, proposal.incidentId))
    .where(waitsFor(actor));
  return Promise.all(rows.map((row) => openIncident(actor, row.ref)));
}

/**
 * How many proposals wait for this approver: those that were put to them, that nobody decided or replaced, and about
 * which they may decide themselves (the same three reasons as `mayDecide`).
 */
export async function countPutToMe(actor: Actor): Promise<number> {
  if (!can(actor.person.roles, "see-approvals")) throw new NotFound("approvals");
  const me = actor.person.id;
  const [row] = await database()
    .select({ waiting: count() })
    .from(proposal)
    .innerJoin(incident, eq(incident.id, proposal.incidentId))
    .where(
      and(
        waitsFor(actor),
        ne(proposal.proposedBy, me),
        not(arrayContains(incident.ownAct, [me])),
        sql`not exists (select 1 from fact_revision f where f.incident_id = ${incident.id}
          and f.section = 'judgement' and f.saved_by = ${me})`,
      ),
    );
  return row?.waiting ?? 0;
}

/** Put to this person, not taken back, not decided, and not replaced by a newer version. */
function waitsFor(actor: Actor): SQL | undefined {
  return and(
    arrayContains(proposal.askedOf, [actor.person.id]),
    isNull(proposal.withdrawnAt),
    sql`not exists (select 1 from approval a where a.proposal_id = ${proposal.id})`,
    sql`not exists (select 1 from proposal newer where newer.incident_id = ${proposal.incidentId}
      and newer.kind = ${proposal.kind} and newer.group_id = ${proposal.groupId}
      and newer.version > ${proposal.version} and newer.withdrawn_at is null)`,
  );
}

export type OpenedProposal = { dossier: Dossier; proposalId: string; lastSeenId: string | null };

/**
 * One proposal in its dossier, with the latest earlier version that this person has had on screen, so that the page can
 * show what changed since. Opening it is itself remembered.
 */
export async function openProposal(actor: Actor, id: string): Promise<OpenedProposal> {
  if (!can(actor.person.roles, "see-incidents")) throw new NotFound(id);
  requireId(id);
  const [found] = await database()
    .select({ ref: incident.ref })
    .from(proposal)
    .innerJoin(incident, eq(incident.id, proposal.incidentId))
    .where(eq(proposal.id, id));
  if (!found) throw new NotFound(id);
  const dossier = await openIncident(actor, found.ref);
  const lastSeenId = await lastSeen(actor, dossier, id);
  if (can(actor.person.roles, "decide-proposal")) {
    await database()
      .insert(proposalView)
      .values({ proposalId: id, personId: actor.person.id, seenAt: actor.at })
      .onConflictDoNothing();
  }
  return { dossier, proposalId: id, lastSeenId };
}

async function lastSeen(actor: Actor, dossier: Dossier, id: string): Promise<string | null> {
  const current = dossier.record.proposals.find((one) => one.id === id);
  if (!current) throw new NotFound(id);
  const earlier = dossier.record.proposals.filter(
    (one) => one.kind === current.kind && one.groupId === current.groupId && one.version < current.version,
  );
  if (earlier.length === 0) return null;
  const seen = await database()
    .select({ id: proposalView.proposalId })
    .from(proposalView)
    .where(
      and(
        eq(proposalView.personId, actor.person.id),
        inArray(
          proposalView.proposalId,
          earlier.map((one) => one.id),
        ),
      ),
    );
  const ids = new Set(seen.map((row) => row.id));
  return earlier.filter((one) => ids.has(one.id)).at(-1)?.id ?? null;
}
