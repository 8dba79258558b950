import { canonical } from "#lib/audit/canonical.ts";
import type { ProposalBody } from "./happened.ts";

/** One thing that is other in the newer version. Before or after is null where it was not there. */
export type Difference =
  | { kind: "outcome"; before: string | null; after: string | null }
  | { kind: "summary" | "reason"; before: string; after: string }
  /** A question of the authority's form, by its id. */
  | { kind: "answer"; question: string; before: Answered; after: Answered }
  /** A part of a letter: its subject, or a block under its heading; null where the letter has no such part. */
  | { kind: "letter"; part: string; heading: string; before: string | null; after: string | null }
  /** A finding by its rule: the answer of an article changed. */
  | { kind: "finding"; rule: string; before: string | null; after: string | null };

/** How one version answers a question: as keys and values, null while that is not known; or it does not ask it. */
export type Answered = { asked: true; answer: unknown } | { asked: false };

/** What is other in the newer of two versions, in the order in which an approver reads it. */
export function proposalDifference(before: ProposalBody, after: ProposalBody): Difference[] {
  const all: Difference[] = [];
  const [was, is] = [before.decision?.outcome ?? null, after.decision?.outcome ?? null];
  if (was !== is) all.push({ kind: "outcome", before: was, after: is });
  for (const kind of ["summary", "reason"] as const) {
    if (before[kind] !== after[kind]) all.push({ kind, before: before[kind], after: after[kind] });
  }
  return [
    ...all,
    ...letterDifferences(before, after),
    ...findingDifferences(before, after),
    ...answerDifferences(before, after),
  ];
}

function letterDifferences({ letter: old }: ProposalBody, { letter: now }: ProposalBody): Difference[] {
  if (!old && !now) return [];
  const parts = (letter: typeof old) =>
    new Map(letter?.blocks.map(({ key, heading, text }) => [key as string, { heading, text }]) ?? []);
  const [before, after] = [parts(old), parts(now)];
  const subject = { heading: "", before: old?.subject ?? null, after: now?.subject ?? null };
  const blocks = [...new Set([...before.keys(), ...after.keys()])].map((part) => ({
    part,
    heading: (after.get(part) ?? before.get(part))?.heading ?? "",
    before: before.get(part)?.text ?? null,
    after: after.get(part)?.text ?? null,
  }));
  return [{ part: "subject", ...subject }, ...blocks]
    .filter((one) => one.before !== one.after)
    .map((one) => ({ kind: "letter", ...one }));
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
    .map((question) => ({ question, before: answered(old, question), after: answered(now, question) }))
    .filter((one) => canonical(one.before) !== canonical(one.after))
    .map((one) => ({ kind: "answer", ...one }));
}

function answered(answers: Record<string, unknown>, question: string): Answered {
  if (!Object.hasOwn(answers, question)) return { asked: false };
  return { asked: true, answer: answers[question] ?? null };
}
