import type { ChapterId } from "./chapters.ts";
import type { OptionListName } from "./options.ts";

/** In what shape the form wants the answer; "not-found" where no source shows it. */
export type QuestionType =
  | "one-choice"
  | "choices"
  | "yes-no"
  | "yes-no-and-choices"
  | "yes-no-and-text"
  | "yes-no-and-organisations"
  | "text"
  | "long-text"
  | "phone"
  | "email"
  | "person"
  | "whole-number"
  | "day"
  | "moment"
  | "files"
  | "not-found";

/**
 * Whether the form insists on an answer, as far as that was found. Only the flags for the reporter are the authority's
 * own words; "by-law" follows from Art. 33(3); "inferred" is our reading; "when-asked" is obligatory once it is asked.
 */
export type Mandatory =
  | "by-form"
  | "by-law"
  | "inferred"
  | "when-asked"
  | "after-filing"
  | "no"
  | "not-found";

/** When a question is asked. Every name has a sentence in the words `ap.conditions`, which is the reason for leaving it out. */
export type Condition =
  | "always"
  | "follow-up"
  | "withdrawal"
  | "not-withdrawn"
  | "cross-border"
  | "fg-registered"
  | "other-contact"
  | "late"
  | "records-unclear"
  | "exact-number"
  | "no-exact-number"
  | "protected-beforehand"
  | "informed"
  | "not-yet-informed"
  | "not-informed"
  | "informed-or-will-be"
  | "public-notice"
  | "after-filing"
  | "not-found";

/**
 * What shows that the form asks this. "public-register": a Dutch open-source register that mirrors the form by number;
 * "authority": pages of the AP itself; "old-form": copies of the form of 2018 to 2021; "edpb-template": the EDPB's
 * draft template; "inferred": follows from gaps in the numbering or from another question; "not-found": nothing does.
 */
export type Provenance =
  | "public-register"
  | "authority"
  | "old-form"
  | "edpb-template"
  | "inferred"
  | "not-found";

export type Question = {
  chapter: ChapterId;
  /** As the form prints it, with an x where the last figure is not known; null where it prints none. */
  number: string | null;
  /** False where the number is our guess or has an unknown part. */
  numberFound: boolean;
  type: QuestionType;
  options: OptionListName | null;
  mandatory: Mandatory;
  condition: Condition;
  /** Articles of the GDPR unless another law is named. */
  basis: string;
  provenance: readonly [Provenance, ...Provenance[]];
  /** The most signs that the field takes, where a source says so; none is invented. */
  most?: number;
  /** Whether an approval binds the answer: question 4.5 and what is about the filing itself are not bound. */
  bound: boolean;
};

type Told = Pick<Question, "number" | "type" | "basis"> & Partial<Question>;

/**
 * Makes the questions of one chapter. Unless told otherwise a question is always asked, found in the public register,
 * without a known mandatory flag, and bound by an approval.
 */
export function questionsOf<const Ids extends string>(
  chapter: ChapterId,
  told: Record<Ids, Told>,
): Record<Ids, Question> {
  const entries = Object.entries<Told>(told).map(([id, question]): [string, Question] => [
    id,
    {
      chapter,
      numberFound: true,
      options: null,
      mandatory: "not-found",
      condition: "always",
      provenance: ["public-register"],
      bound: true,
      ...question,
    },
  ]);
  return Object.fromEntries(entries) as Record<Ids, Question>;
}

/** Whether the wording of the question comes from the form itself or a copy of it by number. */
export function wordingFound(question: Question): boolean {
  return question.provenance.some((code) => code === "public-register" || code === "authority");
}

/** Whether an answer must be there before a complete notification, as far as that is known. */
export function isObligatory(question: Question): boolean {
  switch (question.mandatory) {
    case "by-form":
    case "by-law":
    case "inferred":
    case "when-asked":
      return true;
    case "after-filing":
    case "no":
    case "not-found":
      return false;
  }
}
