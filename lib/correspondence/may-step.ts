import { type Message, say } from "#lib/words/message.ts";
import { type Correspondence, type CorrespondenceStepKind, standingOf } from "./correspondence.ts";

/** A step as somebody wants to record it. */
export type StepInput = {
  kind: CorrespondenceStepKind;
  at: Date;
  by: string | null;
  text: string | null;
  given: string[];
  dueAt: Date | null;
  owner: string | null;
};

/** A step with nothing filled in: the parts that its kind asks for are put over it. */
export function aStep(kind: CorrespondenceStepKind, at: Date, said: Partial<StepInput> = {}): StepInput {
  return { by: null, text: null, given: [], dueAt: null, owner: null, ...said, kind, at };
}

/** The longest text of a step, and the most and longest lines of what was given, in signs. */
export const longestStepText = 10_000;
export const mostGiven = 100;
export const longestGiven = 300;

type Refusal = { field: string; problem: Message };

function refuse(field: string, key: string, values?: Message["values"]): Refusal {
  return { field, problem: say(`correspondence.refusal.${key}`, values) };
}

/**
 * Why this step cannot be recorded, and at which question; null when it can. What is closed stays as it is, and what
 * may still be objected to is not closed before somebody said what is done with that.
 */
export function mayStep(item: Correspondence, step: StepInput, now: Date): Refusal | null {
  const standing = standingOf(item, now);
  if (standing.state === "closed") return refuse("", "closed");
  const at = "at.date";
  if (step.at.getTime() > now.getTime() + 60_000) return refuse(at, "inFuture");
  const tooEarly = step.at < item.receivedAt ? refuse(at, "beforeReceived") : null;
  switch (step.kind) {
    case "answered":
      if (tooEarly) return tooEarly;
      if (!step.by) return refuse("by", "byNeeded");
      return step.text || step.given.length > 0 ? null : refuse("text", "answerNeeded");
    case "deadline-moved":
      if (!step.dueAt) return refuse("dueAt.date", "dueNeeded");
      if (step.dueAt < item.receivedAt) return refuse("dueAt.date", "dueBeforeReceived");
      return step.text ? null : refuse("text", "reasonNeeded");
    case "handed-over":
      return step.owner ? null : refuse("owner", "ownerNeeded");
    case "objected":
      if (!standing.objectionOpen) return refuse("", "noObjection");
      return tooEarly ?? (step.by ? null : refuse("by", "byNeeded"));
    case "not-objected":
      if (!standing.objectionOpen) return refuse("", "noObjection");
      return step.text ? null : refuse("text", "reasonNeeded");
    case "closed":
      if (standing.objectionOpen && item.objectBefore && now <= item.objectBefore)
        return refuse("text", "objectionFirst");
      return step.text || standing.answeredAt ? null : refuse("text", "closedUnanswered");
  }
}

/** What was given, one document per line, without empty lines and marks of a list. */
export function readGiven(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[-•*]\s+/, "").trim())
    .filter((line) => line !== "");
}
