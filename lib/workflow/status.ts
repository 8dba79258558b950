import type { Decisions } from "#lib/decisions/decision.ts";
import { dutiesToDecide } from "./duties.ts";
import type { FilingTrack } from "./filing-track.ts";
import type { IncidentRecord } from "./happened.ts";
import type { PeopleTrack } from "./people-track.ts";
import { approvalIn, type StandingProposal } from "./proposal-state.ts";

/** The dossier's main line: who must act now. The tracks beside it say how far each duty is. */
export const statuses = [
  "triage",
  "assessment",
  "awaiting-approval",
  "carrying-out",
  "aftercare",
  "closed",
  "not-a-breach",
  "merged",
] as const;
export type Status = (typeof statuses)[number];

/** Whether what management decided on one group has been done. */
export function peopleCarriedOut(track: PeopleTrack): boolean {
  switch (track.state) {
    case "not-required":
    case "exempt":
    case "informed":
      return true;
    case "undetermined":
    case "public-notice":
    case "required":
    case "approved":
      return false;
  }
}

/** The status of a dossier: computed from what happened, so no action can forget to update it. */
export function status(
  record: IncidentRecord,
  decisions: Decisions,
  proposals: StandingProposal[],
  filing: FilingTrack,
  people: PeopleTrack[],
): Status {
  if (record.mergedInto) return "merged";
  if (approvalIn(proposals, "not-a-breach")) return "not-a-breach";
  if (record.closing) return "closed";
  if (record.facts.awareness.awareAt === null) return "triage";
  if (proposals.some(({ state }) => state === "proposed")) return "awaiting-approval";
  const decided = dutiesToDecide(decisions).every(({ kind, groupId }) =>
    approvalIn(proposals, kind, groupId),
  );
  if (!decided) return "assessment";
  return filing.done && people.every(peopleCarriedOut) ? "aftercare" : "carrying-out";
}
