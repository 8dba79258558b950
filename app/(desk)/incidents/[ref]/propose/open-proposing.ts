import { load } from "#app/_request/load.ts";
import { type Typed, typedIn } from "#app/_request/submit.ts";
import { peopleIn } from "#app/(desk)/_deciding/standing-view.ts";
import { openIncident } from "#db/incidents.ts";
import { NotFound } from "#db/outcome.ts";
import { type ListedPerson, listPeople, namesOf } from "#db/people.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import type { Decision } from "#lib/decisions/decision.ts";
import type { Dossier } from "#lib/dossier.ts";
import type { Message } from "#lib/words/message.ts";
import { type Words, words } from "#lib/words/words.ts";
import { mayDecide } from "#lib/workflow/four-eyes.ts";
import type { ProposalKind } from "#lib/workflow/happened.ts";
import { mayPropose } from "#lib/workflow/may-propose.ts";
import { decisionNow, latestOf, type StandingProposal } from "#lib/workflow/proposal-state.ts";

// Another moment of awareness is put to management where that moment is judged.
const kinds = ["notify-authority", "inform-people", "not-a-breach"] as const satisfies ProposalKind[];
export type ProposableKind = (typeof kinds)[number];

export type ProposingPage = {
  dossier: Dossier;
  actor: Actor;
  t: Words;
  kind: ProposableKind;
  groupId: string | null;
  decision: Decision;
  /** What was put to management before about the same. */
  latest: StandingProposal | null;
  names: Map<string, string>;
  /** Who decides, and everybody whose own act it may have been. */
  approvers: ListedPerson[];
  mayBeOwnAct: ListedPerson[];
  /** Why it cannot be put to management now. */
  obstacle: Message | null;
  typed: Typed | null;
};

/** Reads what is needed to put one decision to management. What cannot be proposed at all does not exist. */
export function openProposing(
  ref: string,
  kindAsked: string | null,
  groupId: string | null,
): Promise<ProposingPage> {
  return load(async (actor) => {
    const kind = kinds.find((one) => one === kindAsked);
    if (!kind || !can(actor.person.roles, "propose-decision")) throw new NotFound(ref);
    const dossier = await openIncident(actor, ref);
    const decision = decisionNow(dossier.decisions, kind, groupId);
    if (!decision || (kind !== "inform-people" && groupId)) throw new NotFound(ref);
    const [people, names, typed] = await Promise.all([
      listPeople(actor),
      namesOf(peopleIn(dossier)),
      typedIn(actor, `propose:${ref}/${kind}/${groupId ?? ""}`),
    ]);
    const { ownAct } = dossier.record;
    const asking = { proposedBy: actor.person.id };
    const active = people.filter((person) => person.active);
    return {
      dossier,
      actor,
      t: words(actor.locale),
      kind,
      groupId,
      decision,
      latest: latestOf(dossier.proposals, kind, groupId),
      names,
      approvers: active.filter(
        ({ id, roles }) => roles.includes("approver") && mayDecide({ id }, asking, dossier.record) === null,
      ),
      mayBeOwnAct: people.filter(
        ({ id, active, roles }) =>
          ownAct.includes(id) || (active && (roles.includes("approver") || roles.includes("officer"))),
      ),
      obstacle: mayPropose(dossier, kind, groupId),
      typed,
    };
  });
}
