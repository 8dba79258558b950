import { proposalName } from "#app/(desk)/_deciding/proposal-words.ts";
import { type TaskView, taskView } from "#app/(desk)/_view/task-view.ts";
import { namesOf } from "#db/people.ts";
import { listPutToMe } from "#db/proposals.ts";
import type { Actor } from "#lib/access/actor.ts";
import { words } from "#lib/words/words.ts";
import { mayDecide } from "#lib/workflow/four-eyes.ts";

/** A proposal that waits for a decision. */
export type Waiting = {
  id: string;
  href: string;
  ref: string;
  title: string;
  name: string;
  askedBy: string;
  askedAt: Date;
  /** Before when; null where nothing presses. */
  task: TaskView | null;
  legal: boolean;
  mine: boolean;
};

/** What waits for this approver, soonest first; apart what was put to them and somebody else must decide. */
export async function listWaiting(actor: Actor): Promise<{ mine: Waiting[]; others: Waiting[] }> {
  const dossiers = await listPutToMe(actor);
  const open = dossiers.flatMap((dossier) =>
    dossier.proposals
      .filter(({ state }) => state === "proposed")
      .map(({ proposal }) => ({ dossier, proposal })),
  );
  const names = await namesOf(open.map(({ proposal }) => proposal.proposedBy));
  const t = words(actor.locale);
  const waiting = open.map(({ dossier, proposal }): Waiting => {
    const { ref, title } = dossier.record;
    const task = dossier.tasks.find(({ key }) => key === `decide/${proposal.id}`);
    return {
      id: proposal.id,
      href: `/approvals/${proposal.id}`,
      ref,
      title,
      name: proposalName(proposal, t),
      askedBy: names.get(proposal.proposedBy) ?? "",
      askedAt: proposal.proposedAt,
      task: task ? taskView(task, ref, actor, names, t) : null,
      legal: task?.legal ?? false,
      mine: mayDecide(actor.person, proposal, dossier.record) === null,
    };
  });
  const due = ({ task }: Waiting) => (task?.dueAt ? Date.parse(task.dueAt) : Number.POSITIVE_INFINITY);
  waiting.sort((a, b) => due(a) - due(b) || a.askedAt.getTime() - b.askedAt.getTime());
  return { mine: waiting.filter(({ mine }) => mine), others: waiting.filter(({ mine }) => !mine) };
}
