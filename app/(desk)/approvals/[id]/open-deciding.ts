import { load } from "#app/_request/load.ts";
import { type Typed, typedIn } from "#app/_request/submit.ts";
import { peopleIn } from "#app/(desk)/_deciding/standing-view.ts";
import { readOrganisation } from "#db/organisation.ts";
import { NotFound } from "#db/outcome.ts";
import { namesOf } from "#db/people.ts";
import { openProposal } from "#db/proposals.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import type { Dossier } from "#lib/dossier.ts";
import type { Message } from "#lib/words/message.ts";
import { type Words, words } from "#lib/words/words.ts";
import { mayDecide } from "#lib/workflow/four-eyes.ts";
import type { Proposal } from "#lib/workflow/happened.ts";
import type { StandingProposal } from "#lib/workflow/proposal-state.ts";
import { type SinceFrozen, sinceFrozen } from "./since-frozen.ts";

export type DecidingPage = {
  dossier: Dossier;
  actor: Actor;
  t: Words;
  names: Map<string, string>;
  standing: StandingProposal;
  /** The version this person last had on screen before this one. */
  lastSeen: Proposal | null;
  /** The version that replaced this one. */
  newer: Proposal | null;
  since: SinceFrozen;
  /** Whether the reader decides on it: it is open, and they are of those who may. */
  decides: boolean;
  /** Why this approver may not, although their role does. */
  mayNot: Message | null;
  typed: Typed | null;
  /** What they wrote when they were told that this newer version had come. */
  writtenEarlier: Typed | null;
};

/** Reads one proposal with all that somebody needs to decide on it, or to see what was decided. */
export function openDeciding(id: string): Promise<DecidingPage> {
  return load(async (actor) => {
    const { dossier, lastSeenId } = await openProposal(actor, id);
    const standing = dossier.proposals.find(({ proposal }) => proposal.id === id);
    if (!standing) throw new NotFound(id);
    const { proposal, state } = standing;
    const versions = dossier.record.proposals.filter(
      ({ kind, groupId }) => kind === proposal.kind && groupId === proposal.groupId,
    );
    const before = versions.find(({ version }) => version === proposal.version - 1);
    const decider = can(actor.person.roles, "decide-proposal");
    const open = state === "proposed" && !dossier.record.closing;
    const mayNot = decider && open ? mayDecide(actor.person, proposal, dossier.record) : null;
    const [names, organisation, typed, earlier] = await Promise.all([
      namesOf(peopleIn(dossier)),
      readOrganisation(),
      decider ? typedIn(actor, `decide:${id}`) : null,
      decider && before ? typedIn(actor, `decide:${before.id}`) : null,
    ]);
    return {
      dossier,
      actor,
      t: words(actor.locale),
      names,
      standing,
      lastSeen: versions.find((one) => one.id === lastSeenId) ?? null,
      newer: versions.filter((one) => one.version > proposal.version && !one.withdrawnAt).at(-1) ?? null,
      since: sinceFrozen(dossier, proposal, organisation),
      decides: decider && open && !mayNot,
      mayNot,
      typed,
      writtenEarlier: earlier?.problems[""]?.key === "refusals.newerVersion" ? earlier : null,
    };
  });
}
