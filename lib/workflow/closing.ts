import { isSettled } from "#lib/law/regimes/regime-clock.ts";
import { type Message, say } from "#lib/words/message.ts";
import { openCorrespondence } from "./correspondence-tasks.ts";
import { approvalIn } from "./proposal-state.ts";
import type { Situation } from "./situation.ts";

function aboutTheNotification({ decisions, proposals, filing, filings }: Situation): Message[] {
  const { outcome } = decisions.notifyAuthority;
  const reasons: Message[] = [];
  if (outcome === "unknown") reasons.push(say("workflow.closing.notifyUnknown"));
  if (!approvalIn(proposals, "notify-authority")) reasons.push(say("workflow.closing.notifyUnapproved"));
  if (!filing.done && filing.live.length > 0) {
    reasons.push(say(filing.complete ? "workflow.closing.followUpDue" : "workflow.closing.onlyPreliminary"));
  } else if (!filing.done && outcome === "required") {
    reasons.push(say("workflow.closing.notNotified"));
  }
  if (filings.some(({ flags }) => flags.some(({ flag }) => flag === "lacks-late-reason"))) {
    reasons.push(say("workflow.closing.lateReason"));
  }
  return reasons;
}

function aboutThePeople({ people }: Situation): Message[] {
  return people.flatMap(({ groupId, name, outcome, approved, informed }) => {
    if (groupId === null && outcome === "unknown") return [say("workflow.closing.noGroups")];
    const reasons: Message[] = [];
    if (outcome === "unknown") reasons.push(say("workflow.closing.informUnknown", { group: name }));
    if (!approved) reasons.push(say("workflow.closing.informUnapproved", { group: name }));
    if (outcome === "required" && !informed)
      reasons.push(say("workflow.closing.notInformed", { group: name }));
    if (outcome === "public-notice" && !informed)
      reasons.push(say("workflow.closing.noNotice", { group: name }));
    return reasons;
  });
}

/** A clock of another law that still asks for something; after closing nobody would see it run. */
function aboutOtherLaws({ regimes }: Situation): Message[] {
  return regimes
    .filter((clock) => !isSettled(clock))
    .map(({ rules }) => say(`regimes.${rules.regime}.closing`));
}

/**
 * Why this dossier may not be closed; empty when it may. Refused while a duty is required and not done, unknown or
 * unapproved, and while a question to management is open.
 */
export function mayClose(situation: Situation): Message[] {
  if (situation.status === "closed") return [say("workflow.closing.alreadyClosed")];
  if (situation.status === "merged") return [say("workflow.closing.merged")];
  if (situation.status === "not-a-breach") return [say("workflow.closing.notABreach")];
  if (situation.status === "triage") return [say("workflow.closing.triage")];
  const open = situation.proposals.filter(({ state }) => state === "proposed").length;
  return [
    ...aboutTheNotification(situation),
    ...aboutThePeople(situation),
    ...aboutOtherLaws(situation),
    ...openCorrespondence(situation),
    ...(open > 0 ? [say("workflow.closing.openProposals", { count: open })] : []),
  ];
}
