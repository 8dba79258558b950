import type { Decision } from "#lib/decisions/decision.ts";
import type { Answer, Line } from "#lib/reports/report.ts";
import { say } from "#lib/words/message.ts";
import {
  type Answerer,
  amountFrom,
  choicesFrom,
  chosen,
  derived,
  fromSetting,
  momentFrom,
  notYetKnown,
  recorded,
  suspicion,
  text,
  textFrom,
} from "./answer.ts";
import type { followUpQuestions } from "./follow-up-questions.ts";
import type { ApInput } from "./input.ts";
import type { notInformedReasons } from "./options.ts";

type Informed = "yes" | "not-yet" | "no" | "not-known";
type Reason = keyof typeof notInformedReasons;

/** How chapter 10 and the end are answered. */
export const followUpAnswers = {
  subjectsInformed,
  subjectsInformedAt: (input) =>
    informed(input) === "yes"
      ? momentFrom("communication/informedAt", input.facts.communication.informedAt)
      : null,
  subjectsInformedCount: (input) =>
    informed(input) === "yes"
      ? amountFrom("communication/informedCount", input.facts.communication.informedCount)
      : null,
  subjectsWillInformAt: (input) =>
    informed(input) === "not-yet"
      ? momentFrom("communication/willInformAt", input.facts.communication.willInformAt)
      : null,
  subjectsNotInformedReason: (input) => (informed(input) === "no" ? notInformedReason(input) : null),
  subjectsNotInformedNote: (input) =>
    informed(input) === "no"
      ? textFrom("communication/notInformedNote", input.facts.communication.notInformedNote)
      : null,
  subjectsPublicCommunication: (input) =>
    publicNotice(input)
      ? textFrom("communication/publicNotice", input.facts.communication.publicNotice)
      : null,
  subjectsMessageContent: (input) =>
    toldOrWillBe(input) ? textFrom("communication/content", input.facts.communication.content) : null,
  subjectsChannel: (input) => {
    const { channels, channelsNote } = input.facts.communication;
    const note = { path: "communication/channelsNote", fact: channelsNote };
    return toldOrWillBe(input) ? choicesFrom("channels", "communication/channels", channels, note) : null;
  },
  measures,
  isComplete,
  apNotificationNumber: ({ filing }) =>
    filing.number?.trim() ? fromSetting("filing/number", filing.number) : null,
} satisfies Record<keyof typeof followUpQuestions, Answerer>;

/** What was recorded about telling the people; else what follows from the decisions, which the letters must still make true. */
function informed({ facts: { communication }, decisions }: ApInput): Informed {
  if (communication.informed.value !== null) return communication.informed.value;
  switch (decisions.strictestInform) {
    case "required":
    case "public-notice":
      return "not-yet";
    case "not-required":
      return "no";
    case "unknown":
      return "not-known";
  }
}

/** A withdrawal takes back: whether it is complete is not asked of it. */
function isComplete({ filing }: ApInput): Answer | null {
  const answer = (yes: boolean) => [chosen("completeness", yes ? "complete" : "follows-later")];
  switch (filing.kind) {
    case "complete":
    case "preliminary":
      return recorded(["filing/kind"], answer(filing.kind === "complete"));
    case "follow-up":
      if (filing.complete != null) return recorded(["filing/complete"], answer(filing.complete));
      return filing.completeProposed === undefined
        ? notYetKnown(["filing/complete"])
        : derived([], answer(filing.completeProposed), say("ap.remarks.completeFromAnswers"));
    case "withdrawal":
      return null;
  }
}

function toldOrWillBe(input: ApInput): boolean {
  const answer = informed(input);
  return answer === "yes" || answer === "not-yet";
}

function publicNotice({ decisions }: ApInput): boolean {
  return decisions.informPeople.some((decision) => decision.outcome === "public-notice");
}

function subjectsInformed(input: ApInput): Answer {
  const { facts, decisions } = input;
  const fact = facts.communication.informed;
  const answer = chosen("informed", informed(input));
  const split = new Set(decisions.informPeople.map((decision) => decision.outcome)).size > 1;
  const remarks = split ? [say("ap.remarks.groupsDiffer")] : [];
  if (fact.value === null) {
    const path = "communication/informed";
    return derived(decisionPaths(input), [answer], say(`ap.remarks.informed.${decisions.strictestInform}`), {
      missing: [path],
      remarks,
    });
  }
  // A recorded "no" beside a decision that asks to inform is never smoothed over.
  const contradicts = fact.value === "no" && decisions.strictestInform !== "not-required";
  return recorded(["communication/informed"], [answer], {
    remarks: [
      ...suspicion(fact),
      ...remarks,
      ...(contradicts ? [say("ap.remarks.informedContradicts")] : []),
    ],
  });
}

function decisionPaths({ decisions }: ApInput): string[] {
  return decisions.informPeople.map((decision) => `decision/inform-people/${decision.group}`);
}

/** On which ground of the law a group is not told, read from the findings of its decision. */
function reasonOf(decision: Decision): Reason | null {
  const holds = (law: string, article: string) =>
    decision.findings.some(
      ({ cite, answer }) => answer === "yes" && cite.law === law && cite.article.startsWith(article),
    );
  const noBreach = decision.findings.some(({ cite, answer }) => cite.article === "4(12)" && answer === "no");
  if (decision.outcome !== "not-required" || noBreach) return null;
  if (holds("gdpr", "34(3)(a)")) return "unreadable-data";
  if (holds("gdpr", "34(3)(b)")) return "risk-removed";
  if (holds("gdpr", "34(3)(c)")) return "disproportionate";
  if (holds("uavg", "42")) return "financial-firm";
  if (holds("uavg", "41")) return "public-interests";
  return "no-high-risk";
}

function notInformedReason(input: ApInput): Answer {
  const reasons = new Set(input.decisions.informPeople.flatMap((decision) => reasonOf(decision) ?? []));
  if (reasons.size === 0) return notYetKnown(["communication/notInformedNote"]);
  const more = reasons.size > 1 ? { remarks: [say("ap.remarks.severalReasons")] } : {};
  const says = [chosen("notInformedReasons", ...reasons)];
  return derived(decisionPaths(input), says, say("ap.remarks.reasonFromDecision"), more);
}

function measures({ facts: { recovery } }: ApInput): Answer {
  const { measuresTaken, measuresPlanned } = recovery;
  const lines: Line[] = [];
  if (measuresTaken.value !== null) lines.push(measuresTaken.value);
  if (measuresPlanned.value !== null) lines.push(say("ap.lines.planned", { text: measuresPlanned.value }));
  const absent = (["measuresTaken", "measuresPlanned"] as const).filter(
    (name) => recovery[name].value === null,
  );
  if (lines.length === 0) return notYetKnown(["recovery/measuresTaken"]);
  const from = (["measuresTaken", "measuresPlanned"] as const).filter((name) => !absent.includes(name));
  return recorded(
    from.map((name) => `recovery/${name}`),
    [text(...lines)],
    {
      missing: measuresTaken.value === null ? ["recovery/measuresTaken"] : [],
      remarks: suspicion(measuresTaken, measuresPlanned),
    },
  );
}
