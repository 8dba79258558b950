import { type Message, say } from "#lib/words/message.ts";
import type { IncidentRecord, Proposal } from "./happened.ts";

/**
 * Why this person may not decide on this proposal; null when they may. Looks at the natural person, whatever roles they
 * hold: whoever proposed it, judged the risk, or whose own act or department it was.
 */
export function mayDecide(
  person: { id: string },
  proposal: Pick<Proposal, "proposedBy">,
  record: Pick<IncidentRecord, "judges" | "ownAct">,
): Message | null {
  if (proposal.proposedBy === person.id) return say("workflow.fourEyes.proposer");
  if (record.judges.includes(person.id)) return say("workflow.fourEyes.judge");
  if (record.ownAct.includes(person.id)) return say("workflow.fourEyes.ownAct");
  return null;
}
