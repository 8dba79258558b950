import { canonical } from "#lib/audit/canonical.ts";
import type { ProposalBody } from "./happened.ts";

/** One thing that is other in the newer version. Before or after is null where it was not there. */
export type Difference =
  | { kind: "outcome"; before: string | null; after: string | null }
  | { kind: "summary" | "reason"; before: string; after: string }
  /** A question of the authority's form, by its id; the answers as keys and values. */
  | { kind: "answer"; question: string; before: unknown; after: unknown }
  /** A finding by its rule: the answer of an article changed. */
  | { kind: "finding"; rule: string; before: string | null; after: string | null };

/** What is other in the newer of two versions, in the order in which an approver reads it. */
export function proposalDifference(before: ProposalBody, after: ProposalBody): Difference[] {
  const all: Difference[] = [];
  const [was, is] = [before.decision?.outcome ?? null, after.decision?.outcome ?? null];
  if (was !== is) all.push({ kind: "outcome", before: was, after: is });
  for (const kind of ["summary", "reason"] as const) {
    if (before[kind] !== after[kind]) all.push({ kind, before: before[kind], after: after[kind] });
  }
  return [...all, ...findingDifferences(before, after), ...answerDifferences(before, after)];
}

function findingDifferences(before: ProposalBody, after: ProposalBody): Difference[] {
  const answers = (body: ProposalBody) =>
    new Map((body.decision?.findings ?? []).map((finding) => [finding.rule, finding.answer]));
  const [old, now] = [answers(before), answers(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((rule) => old.get(rule) !== now.get(rule))
    .map((rule) => ({ kind: "finding", rule, before: old.get(rule) ?? null, after: now.get(rule) ?? null }));
}

function answerDifferences(before: ProposalBody, after: ProposalBody): Difference[] {
  const [old, now] = [before.answers ?? {}, after.answers ?? {}];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((question) => canonical(old[question] ?? null) !== canonical(now[question] ?? null))
    .map((question) => ({
      kind: "answer",
      question,
      before: old[question] ?? null,
      after: now[question] ?? null,
    }));
}
