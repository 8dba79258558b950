import type { Decision, Decisions } from "#lib/decisions/decision.ts";
import type { IncidentRecord, ProposalKind } from "./happened.ts";

/** A duty on which management decides: notifying the authority, and informing each group of people. */
export type DutyToDecide = {
  kind: Extract<ProposalKind, "notify-authority" | "inform-people">;
  groupId: string | null;
  decision: Decision;
};

/** The duties of this incident that need four eyes. Keeping the register needs none: it has no outcome but yes. */
export function dutiesToDecide(decisions: Decisions): DutyToDecide[] {
  return [
    { kind: "notify-authority", groupId: null, decision: decisions.notifyAuthority },
    ...decisions.informPeople.map((decision) => ({
      kind: "inform-people" as const,
      groupId: decision.group,
      decision,
    })),
  ];
}

/** Whether this outcome lays something to do on us. In doubt counts as yes: "bij twijfel melden". */
export function meansAct(decision: Decision): boolean {
  switch (decision.outcome) {
    case "required":
    case "public-notice":
      return true;
    case "unknown":
      return decision.inDoubt;
    case "not-required":
      return false;
  }
}

/** Whether the facts say that this is no personal data breach at all (Art. 4(12)). */
export function noBreach({ notifyAuthority }: Decisions): boolean {
  return notifyAuthority.findings.some(({ rule, answer }) => rule === "4-12" && answer === "no");
}

/** How a group is named in a sentence: by its name, else by its place in the list. */
export function groupName(record: Pick<IncidentRecord, "facts">, groupId: string | null): string {
  const index = record.facts.groups.findIndex(({ id }) => id === groupId);
  const group = record.facts.groups[index];
  return group?.facts.name.value ?? String(index < 0 ? record.facts.groups.length + 1 : index + 1);
}
