import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import type { EventName } from "#lib/audit/event.ts";
import { mayDecide } from "#lib/workflow/four-eyes.ts";
import type { Proposal, Verdict } from "#lib/workflow/happened.ts";
import type { Happening } from "./audit.ts";
import { changeIncident, type Held } from "./change.ts";
import { database } from "./client.ts";
import { writeAwareness } from "./facts.ts";
import { type Done, NotFound, refused, requireId } from "./outcome.ts";
import { currentRevision } from "./revisions.ts";
import { approval, incident, proposal } from "./schema.ts";

export type DecisionInput = {
  /** The hash of what was on the approver's screen. */
  hash: string;
  verdict: Verdict;
  reason: string;
  /** "I have read the text" and "I decide on behalf of the controller". */
  hasRead: boolean;
  decidesForController: boolean;
};

const eventOf: Record<Verdict, EventName> = {
  approved: "proposal-approved",
  "sent-back": "proposal-sent-back",
  rejected: "proposal-rejected",
};

/**
 * Decides on one proposal. Refused when the text on screen is not the text that is stored, when a newer version came, or
 * when the approver's own hand is in it; one proposal gets one verdict, also when two decide at the same moment.
 */
export async function decideProposal(
  actor: Actor,
  id: string,
  input: DecisionInput,
): Promise<Done<{ ref: string }>> {
  requireId(id);
  const [found] = await database()
    .select({ ref: incident.ref })
    .from(proposal)
    .innerJoin(incident, eq(incident.id, proposal.incidentId))
    .where(eq(proposal.id, id));
  if (!found) throw new NotFound(id);
  return changeIncident(actor, "decide-proposal", found.ref, async (held) => {
    const one = held.record.proposals.find((each) => each.id === id);
    if (!one) throw new NotFound(id);
    const obstacle = refusal(actor, held, one, input);
    if (obstacle) return obstacle;
    await held.tx.insert(approval).values({
      id: randomUUID(),
      proposalId: id,
      hash: one.hash,
      verdict: input.verdict,
      reason: input.reason.trim() || null,
      decidedBy: actor.person.id,
      decidedAt: actor.at,
    });
    const happened: Happening[] = [
      { event: eventOf[input.verdict], details: { proposal: id, hash: one.hash, kind: one.kind } },
    ];
    if (input.verdict === "approved" && one.kind === "redate-awareness") {
      happened.push(await carryOutRedate(held, actor, one));
    }
    return { ok: true, value: { ref: found.ref }, happened };
  });
}

function refusal(actor: Actor, held: Held, one: Proposal, input: DecisionInput) {
  if (held.row.closedAt) return refused("", "refusals.dossierClosed");
  if (one.withdrawnAt) return refused("", "refusals.proposalWithdrawn");
  if (held.record.approvals.some((each) => each.proposalId === one.id))
    return refused("", "refusals.alreadyDecided");
  const newer = held.record.proposals.some(
    (each) =>
      each.kind === one.kind &&
      each.groupId === one.groupId &&
      each.version > one.version &&
      !each.withdrawnAt,
  );
  if (newer || input.hash !== one.hash) return refused("", "refusals.newerVersion");
  const why = mayDecide(actor.person, one, held.record);
  if (why) return { ok: false as const, problems: { "": why } };
  if (!input.hasRead) return refused("hasRead", "refusals.readStatementNeeded");
  if (!input.decidesForController) return refused("decidesForController", "refusals.decideStatementNeeded");
  const reasonNeeded = input.verdict !== "approved" || deviatesFromAdvice(held, one);
  if (reasonNeeded && input.reason.trim() === "") return refused("reason", "refusals.verdictReasonNeeded");
  return null;
}

/** Approving something else than the FG last advised, or without any advice, asks for the approver's reason. */
function deviatesFromAdvice(held: Held, one: Proposal): boolean {
  if (one.kind !== "notify-authority" && one.kind !== "inform-people") return false;
  const advice = held.record.advices.at(-1);
  if (!advice) return true;
  const said = one.kind === "notify-authority" ? advice.notify : advice.inform;
  if (said === "no-view") return false;
  const outcome = one.body.decision?.outcome;
  return (outcome === "not-required") === (said === "yes");
}

async function carryOutRedate(held: Held, actor: Actor, one: Proposal): Promise<Happening> {
  const to = one.body.redate?.to;
  if (!to) throw new Error("A change of awareness without a moment");
  const now = await currentRevision(held.tx, held.row.id, "awareness", "");
  await writeAwareness(held, actor, (now?.number ?? 0) + 1, {
    awareAt: new Date(to),
    reason: one.body.reason,
  });
  return { event: "awareness-corrected", details: { from: one.body.redate?.from, to, proposal: one.id } };
}
