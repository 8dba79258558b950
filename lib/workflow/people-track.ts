import type { Decision, Outcome } from "#lib/decisions/decision.ts";
import { groupName } from "./duties.ts";
import type { IncidentRecord } from "./happened.ts";
import { approvalIn, type StandingProposal } from "./proposal-state.ts";

/** How far informing one group of people is (Art. 34). A no counts only once management approved it. */
export const peopleTrackStates = [
  "undetermined",
  "not-required",
  "exempt",
  "public-notice",
  "required",
  "approved",
  "informed",
] as const;
export type PeopleTrackState = (typeof peopleTrackStates)[number];

export type PeopleTrack = {
  groupId: string | null;
  name: string;
  state: PeopleTrackState;
  /** What the articles say today, approved or not. */
  outcome: Outcome;
  approved: boolean;
  approvedAt: Date | null;
  /** The exemptions that apply, as lawyers write them: "34(3)(a)". Grounds may cumulate. */
  grounds: string[];
  informed: boolean;
  /** When they were informed; null when not, or when the moment is not known. */
  informedAt: Date | null;
  /** Informed before management approved. */
  lacksApproval: boolean;
};

/** The exemptions that were found to apply: Art. 34(3), or the UAVG. */
function groundsOf(decision: Decision): string[] {
  return decision.findings
    .filter(
      ({ cite, answer }) => answer === "yes" && (cite.article.startsWith("34(3)") || cite.law === "uavg"),
    )
    .map(({ cite }) => cite.article);
}

function stateOf(
  decision: Decision,
  approved: boolean,
  informed: boolean,
  exempt: boolean,
): PeopleTrackState {
  switch (decision.outcome) {
    case "unknown":
      return "undetermined";
    case "not-required":
      if (!approved) return "undetermined";
      return exempt ? "exempt" : "not-required";
    case "public-notice":
      return informed ? "informed" : "public-notice";
    case "required":
      if (informed) return "informed";
      return approved ? "approved" : "required";
  }
}

/** How far informing each group of people is, in the order of the decisions. */
export function peopleTracks(
  record: IncidentRecord,
  informPeople: Decision[],
  proposals: StandingProposal[],
): PeopleTrack[] {
  const { communication } = record.facts;
  const informed = communication.informed.value === "yes";
  const informedAt = communication.informedAt.value?.at;
  return informPeople.map((decision) => {
    const valid = approvalIn(proposals, "inform-people", decision.group);
    const grounds = groundsOf(decision);
    return {
      groupId: decision.group,
      name: groupName(record, decision.group),
      state: stateOf(decision, valid !== null, informed, grounds.length > 0),
      outcome: decision.outcome,
      approved: valid !== null,
      approvedAt: valid?.approval.decidedAt ?? null,
      grounds,
      informed,
      informedAt: informed && informedAt ? new Date(informedAt) : null,
      lacksApproval: informed && !valid && decision.outcome !== "not-required",
    };
  });
}
