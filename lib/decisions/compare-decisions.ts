import type { Finding } from "#lib/law/finding.ts";
import { rank } from "#lib/risk/level.ts";
import { type Message, say } from "#lib/words/message.ts";
import type { Decision, Outcome } from "./decision.ts";

/** What management said yes to: no duty, a duty, or a duty met in public. In doubt is a yes. */
function side(outcome: Outcome): "no" | "yes" | "in-public" {
  switch (outcome) {
    case "not-required":
      return "no";
    case "required":
    case "unknown":
      return "yes";
    case "public-notice":
      return "in-public";
  }
}

/** The rules on which protection rests: the AP's three conditions, and data that nobody can read. */
const protectionRules = ["33-1-encryption", "34-3a"];

/** Rules that lighten when they answer yes; every other rule lightens when it answers no. */
const lighteningRules = [
  ...protectionRules,
  "33-1-trusted-recipient",
  "33-2",
  "34-3b",
  "34-3c",
  "uavg-41",
  "uavg-42",
];

/** How bad an answer is for who approved a no: the answer that carries it, not knowing, the answer against it. */
function badness({ rule, answer }: Finding): number {
  if (answer === "unknown") return 1;
  const good = lighteningRules.includes(rule) ? "yes" : "no";
  return answer === good ? 0 : 2;
}

function sameRule(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.group === b.group;
}

function protectionFailed(approved: Decision, now: Decision): boolean {
  return approved.findings
    .filter(({ rule, answer }) => protectionRules.includes(rule) && answer === "yes")
    .some((before) => now.findings.find((after) => sameRule(after, before))?.answer !== "yes");
}

function riskRose(approved: Decision, now: Decision): boolean {
  if (approved.risk === "unknown") return false;
  return now.risk === "unknown" || rank(now.risk) > rank(approved.risk);
}

/** A rule that is asked anew (a group that was added) has nothing to be worse than; the general rule already speaks for it. */
function findingWorsened(approved: Decision, now: Decision): boolean {
  return now.findings.some((after) => {
    const before = approved.findings.find((finding) => sameRule(finding, after));
    return before !== undefined && badness(after) > badness(before);
  });
}

/**
 * Why an approved decision no longer holds against what the facts say now; null as long as it holds. It lapses when the
 * outcome flips or lightens, when protection fails, and when an approved "no" gets worse facts. Other changes keep it.
 * Both are about one duty, and for the people about one group.
 */
export function lapses(approved: Decision, now: Decision): Message | null {
  if (side(approved.outcome) !== side(now.outcome)) {
    return say(`decisions.lapse.outcome.${now.outcome}`);
  }
  if (protectionFailed(approved, now)) return say("decisions.lapse.protection");
  if (approved.outcome !== "not-required") return null;
  if (riskRose(approved, now)) return say("decisions.lapse.risk", { before: approved.risk, after: now.risk });
  return findingWorsened(approved, now) ? say("decisions.lapse.facts") : null;
}
