import { type FrozenLetter, type LetterSubject, subjectKey } from "#lib/letters/letter.ts";
import { approvalIn, latestOf, type StandingProposal } from "./proposal-state.ts";

/** The text of a letter that management approved and that may go out now; null when there is none. */
export function approvedLetter(proposals: StandingProposal[], subject: LetterSubject): FrozenLetter | null {
  return approvalIn(proposals, "letter-text", subjectKey(subject))?.proposal.body.letter ?? null;
}

/** The newest proposal about the text of this letter, whatever became of it. */
export function latestLetterProposal(
  proposals: StandingProposal[],
  subject: LetterSubject,
): StandingProposal | null {
  return latestOf(proposals, "letter-text", subjectKey(subject));
}

/** Every letter in a dossier of which the text may go out now. */
export function approvedLetters(proposals: StandingProposal[]): FrozenLetter[] {
  return proposals
    .filter(({ state, proposal }) => state === "approved" && proposal.kind === "letter-text")
    .flatMap(({ proposal }) => proposal.body.letter ?? []);
}
