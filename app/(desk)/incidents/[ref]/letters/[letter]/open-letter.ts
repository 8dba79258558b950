import { load } from "#app/_request/load.ts";
import { type Typed, typedIn } from "#app/_request/submit.ts";
import { missingView } from "#app/(desk)/_view/decision-view.ts";
import { subjectIn } from "#app/(desk)/incidents/[ref]/letters/letter-address.ts";
import { letterInput, openLetter, type SavedLetter } from "#db/letters.ts";
import { readOrganisation } from "#db/organisation.ts";
import { namesOf } from "#db/people.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import type { Dossier } from "#lib/dossier.ts";
import { changedFacts } from "#lib/letters/changed-facts.ts";
import {
  type CheckedPoint,
  checklist,
  foreignTexts,
  letterObstacles,
  needsApproval,
} from "#lib/letters/checklist.ts";
import { type ComposedLetter, composeLetter } from "#lib/letters/compose.ts";
import type { FrozenLetter, LetterSubject } from "#lib/letters/letter.ts";
import type { Message } from "#lib/words/message.ts";
import { type Words, words } from "#lib/words/words.ts";
import { approvedLetter, latestLetterProposal } from "#lib/workflow/approved-letters.ts";
import { mayPropose } from "#lib/workflow/may-propose.ts";
import type { StandingProposal } from "#lib/workflow/proposal-state.ts";

export type LetterPage = {
  dossier: Dossier;
  actor: Actor;
  t: Words;
  subject: LetterSubject;
  newest: SavedLetter;
  names: Map<string, string>;
  /** The letter as the facts give it now, in the settings of the newest version. */
  composed: ComposedLetter;
  /** The facts in the letter that are other now, in words. */
  changed: string[];
  points: CheckedPoint[];
  /** Why it cannot be put to management; empty when it can, or need not be. */
  obstacles: Message[];
  latest: StandingProposal | null;
  approved: FrozenLetter | null;
  /** Whether management must approve its text, and whether the reader writes it. */
  asksApproval: boolean;
  writes: boolean;
  typed: Typed | null;
  /** A path of a fact in the words of the form that asks it. */
  sayPath: (path: string) => string;
};

/** Reads one letter with what the facts make of it now, its checklist and how far management is with it. */
export function readLetter(
  ref: string,
  param: string,
  form: "letter" | "letter-propose",
): Promise<LetterPage> {
  return load(async (actor) => {
    const subject = subjectIn(param);
    const { dossier, newest, versions } = await openLetter(actor, ref, subject);
    const t = words(actor.locale);
    const writes = can(actor.person.roles, "save-facts") && !dossier.record.closing;
    const [organisation, typed, names] = await Promise.all([
      readOrganisation(),
      writes ? typedIn(actor, `${form}:${ref}/${param}`) : null,
      namesOf([
        ...versions.map(({ savedBy }) => savedBy),
        ...dossier.record.proposals.map(({ proposedBy }) => proposedBy),
        ...dossier.record.approvals.map(({ decidedBy }) => decidedBy),
      ]),
    ]);
    const { body } = newest;
    const { facts } = dossier.record;
    const group = facts.groups.find(({ id }) => id === subject.groupId) ?? null;
    const foreign = foreignTexts(facts, group, body);
    const sayPath = (path: string) => missingView(path, facts, ref, t).label;
    const refused = mayPropose(dossier, "letter-text");
    const asksApproval = needsApproval(body);
    return {
      dossier,
      actor,
      t,
      subject,
      newest,
      names,
      composed: composeLetter(facts, group, letterInput(dossier, organisation?.name ?? "", subject, body)),
      changed: changedFacts(body, facts).map(sayPath),
      points: checklist(body, foreign),
      obstacles: asksApproval ? [...(refused ? [refused] : []), ...letterObstacles(body, foreign)] : [],
      latest: latestLetterProposal(dossier.proposals, subject),
      approved: approvedLetter(dossier.proposals, subject),
      asksApproval,
      writes,
      typed,
      sayPath,
    };
  });
}
