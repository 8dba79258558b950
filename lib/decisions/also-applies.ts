import type { Facts } from "#lib/facts/facts.ts";
import type { Finding } from "#lib/law/finding.ts";
import { everyAuthorityConcerned } from "#lib/law/gdpr/article-3-2-outside-eea.ts";
import { jointArrangement } from "#lib/law/gdpr/article-26-joint.ts";
import { notificationContent } from "#lib/law/gdpr/article-33-3-content.ts";
import { followUpNeeded } from "#lib/law/gdpr/article-33-4-phases.ts";
import { letterContent } from "#lib/law/gdpr/article-34-2-letter.ts";
import { dutchAuthorityLeads } from "#lib/law/gdpr/article-56-lead-authority.ts";
import { secondLine } from "#lib/law/reg-1182-71/article-3.ts";
import { expressionOnly } from "#lib/law/uavg/article-43-2-expression.ts";
import { policeData } from "#lib/law/wpg/article-33a-police-data.ts";
import type { Decisions } from "./decision.ts";

/** How to notify, once there is or may be a duty: which authority, until when, with what, and what follows later. */
function aboutNotifying(facts: Facts): Finding[] {
  return [
    dutchAuthorityLeads(facts),
    ...(facts.parties.controllerOutsideEea.value === "yes" ? [everyAuthorityConcerned(facts)] : []),
    secondLine(facts),
    notificationContent(facts),
    followUpNeeded(facts),
  ];
}

/** What the message must contain, for every group that is or may be informed. */
function aboutInforming(facts: Facts, { informPeople }: Decisions): Finding[] {
  const informed = informPeople.filter(({ outcome }) => outcome !== "not-required");
  return facts.groups
    .filter(({ id }) => informed.some((decision) => decision.group === id))
    .map((group) => letterContent(facts, group));
}

/**
 * What applies beside the decisions: findings that inform whoever carries them out and change no outcome, so they are no
 * part of what is approved. Only those that have something to say of this incident.
 */
export function alsoApplies(facts: Facts, decisions: Decisions): Finding[] {
  const { parties, parts } = facts;
  return [
    ...(decisions.notifyAuthority.outcome === "not-required" ? [] : aboutNotifying(facts)),
    ...(parts.some((part) => part.facts.ourRole.value === "joint") ? [jointArrangement(facts)] : []),
    ...aboutInforming(facts, decisions),
    ...(parties.legalBasis.value?.includes("wpg") ? [policeData(facts)] : []),
    ...(parties.expressionOnly.value === "yes" ? [expressionOnly(facts)] : []),
  ];
}
