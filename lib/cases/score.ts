import { type Assessment, assessCase } from "./assess.ts";
import type { CaseVerdict } from "./published-case.ts";
import type { ReadCase } from "./read-cases.ts";

/** Yes and no are counted apart: an engine that always says "notify" is right nine times in ten and worth nothing. */
export const scoreGroups = ["notify-yes", "notify-no", "inform-yes", "inform-no"] as const;
export type ScoreGroup = (typeof scoreGroups)[number];

/** A firm verdict that was not met. The worst: no duty was proposed where the authority said there was one. */
export type Miss = { id: string; group: ScoreGroup; proposed: string; missing: string[]; worst: boolean };
type Count = { right: number; total: number };
export type Score = { all: Record<ScoreGroup, Count>; verified: Record<ScoreGroup, Count>; misses: Miss[] };

type Duty = "notify" | "inform";

/** Which group a verdict belongs to; null for one that depends or that the authority did not give. */
function groupOf(duty: Duty, verdict: CaseVerdict): ScoreGroup | null {
  const said = duty === "notify" ? verdict.notify_sa : verdict.inform_subjects;
  const basis = duty === "notify" ? verdict.notify_sa_basis : verdict.inform_subjects_basis;
  if (said === "depends" || (basis !== "decided" && basis !== "accepted")) return null;
  return `${duty}-${said ? "yes" : "no"}`;
}

/** A duty is met by proposing it, and to notify in doubt is to notify; "no" is met only by "no". */
function isRight(group: ScoreGroup, { notifyAuthority, informPeople, inDoubt }: Assessment): boolean {
  switch (group) {
    case "notify-yes":
      return notifyAuthority === "required" || (notifyAuthority === "unknown" && inDoubt);
    case "inform-yes":
      return informPeople === "required" || informPeople === "public-notice";
    case "notify-no":
      return notifyAuthority === "not-required";
    case "inform-no":
      return informPeople === "not-required";
  }
}

function nothingCounted(): Record<ScoreGroup, Count> {
  const none = () => ({ right: 0, total: 0 });
  return { "notify-yes": none(), "notify-no": none(), "inform-yes": none(), "inform-no": none() };
}

function missOf(group: ScoreGroup, assessment: Assessment): Miss {
  const proposed = group.startsWith("notify") ? assessment.notifyAuthority : assessment.informPeople;
  const worst = group.endsWith("yes") && proposed === "not-required";
  return { id: assessment.id, group, proposed, missing: assessment.missing, worst };
}

/** Counts per duty and verdict how often the proposal is what the authority said, and lists what was missed. */
export function scoreCases(cases: readonly ReadCase[]): Score {
  const score: Score = { all: nothingCounted(), verified: nothingCounted(), misses: [] };
  for (const { id, facts, verdict, verified } of cases) {
    if (!verdict) continue;
    const assessment = assessCase(id, facts, "nl");
    for (const duty of ["notify", "inform"] as const) {
      const group = groupOf(duty, verdict);
      if (!group) continue;
      const right = isRight(group, assessment);
      for (const counts of verified ? [score.all, score.verified] : [score.all]) {
        counts[group].total += 1;
        counts[group].right += right ? 1 : 0;
      }
      if (!right) score.misses.push(missOf(group, assessment));
    }
  }
  return score;
}

/** The score as a table of text: per group how many are right, then every miss with the facts it would have needed. */
export function sayScore({ all, verified, misses }: Score): string {
  const rows = scoreGroups.map((group) => {
    const of = ({ right, total }: Count) => `${right}/${total}`.padStart(7);
    return `${group.padEnd(12)}${of(all[group])}   verified${of(verified[group])}`;
  });
  const missed = misses.map(({ id, group, proposed, missing, worst }) => {
    const open = missing.length > 0 ? `, open: ${missing.join(", ")}` : "";
    return `${worst ? "WORST" : "miss "} ${id} ${group}: proposed ${proposed}${open}`;
  });
  return [...rows, ...missed].join("\n");
}
