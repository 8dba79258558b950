import { decide } from "#lib/decisions/decide.ts";
import type { Decision, Decisions } from "#lib/decisions/decision.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { ApInput } from "#lib/reports/ap/input.ts";
import type { QuestionId } from "#lib/reports/ap/questions.ts";
import { apSheet } from "#lib/reports/ap/sheet.ts";
import { type Answer, entriesOf, type Piece, type Report, type ReportEntry } from "#lib/reports/report.ts";
import { someFacts, someOrganisation } from "./some-facts.ts";

export const filing: ApInput["filing"] = { kind: "preliminary", previousNumber: null, late: false };

/** The sheet of these facts as a preliminary notification, with the decisions that the articles propose. */
export function sheet(facts: Facts, more: Partial<ApInput> = {}): Report {
  return apSheet({ facts, organisation: someOrganisation, decisions: decide(facts), filing, ...more });
}

export function entry(report: Report, id: QuestionId): ReportEntry {
  const found = entriesOf(report).find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** The answer to a question that must be asked. */
export function answer(report: Report, id: QuestionId): Answer {
  const found = entry(report, id);
  if (found.kind !== "asked") throw new Error(`${id} was left out: ${found.reason.key}`);
  return found.answer;
}

export const leftOut = (report: Report, id: QuestionId) => entry(report, id).kind === "left-out";
export const remarks = (answer: Answer) => answer.remarks.map((remark) => remark.key);
export const amount = (n: number): Piece => ({ kind: "amount", amount: { min: n, max: n } });
export const options = (answer: Answer) =>
  answer.says.flatMap((piece) => (piece.kind === "choices" ? piece.options : []));

/** Decisions with these outcomes for the groups of people, without a finding. */
export function decisions(...outcomes: Decision["outcome"][]): Decisions {
  const nothing = decide(someFacts());
  const [first] = nothing.informPeople;
  if (!first) throw new Error("no decision");
  return {
    ...nothing,
    informPeople: outcomes.map((outcome, at) => ({ ...first, group: `g${at + 1}`, outcome, findings: [] })),
    strictestInform: outcomes[0] ?? "unknown",
  };
}
