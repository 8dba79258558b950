import type { Facts } from "#lib/facts/facts.ts";
import type { Group } from "#lib/facts/group.ts";
import type { FactPath } from "#lib/law/finding.ts";
import { type BlockKey, blocksOf } from "./blocks.ts";
import { adviceFor } from "./compose-advice.ts";
import * as around from "./compose-around.ts";
import { consequencesFor } from "./compose-consequences.ts";
import * as controller from "./compose-controller.ts";
import { happenedTo } from "./compose-happened.ts";
import { whatIsKnown } from "./compose-known.ts";
import { measuresFor } from "./compose-measures.ts";
import * as recipient from "./compose-recipient.ts";
import * as staff from "./compose-staff.ts";
import { type Composing, composing, type LetterInput, letterWords } from "./composing.ts";
import { type Reader, readerOf } from "./letter-kind.ts";

/** A block as it comes out of the facts. */
export type ComposedBlock = {
  key: BlockKey;
  heading: string;
  /** Paragraphs; one whose lines begin with "- " or "1. " is a list. */
  paragraphs: string[];
  /** The facts that went in. */
  from: FactPath[];
  /** The facts it would say more with, which are not known or only suspected. */
  unknown: FactPath[];
  /** Free texts of the dossier that stand in another language than the letter. */
  foreign: FactPath[];
};

export type ComposedLetter = {
  subject: string;
  greeting: string;
  blocks: ComposedBlock[];
  closing: string;
};

/**
 * A letter as the facts give it. Only what is known for certain is said; what is suspected counts as not known yet, and
 * is promised. The parts are those of Art. 34(2) GDPR, in a fixed order.
 */
export function composeLetter(facts: Facts, group: Group | null, input: LetterInput): ComposedLetter {
  const say = letterWords(input);
  const reader = readerOf(input.kind);
  const { organisation } = input;
  return {
    subject: say(`letterText.subject.${input.kind}`, { organisation }),
    greeting: reader === "public" ? "" : say(`letterText.greeting.${reader}`),
    blocks: blocksOf(input.kind).map((key) => {
      const c = composing(facts, group, input);
      const paragraphs = composers[reader](key, c).filter((text) => text !== "");
      const { from, unknown, foreign } = c.gathered;
      return {
        key,
        heading: say(`letterText.headings.${key}`),
        paragraphs,
        from: [...from],
        unknown: [...unknown],
        foreign: [...foreign],
      };
    }),
    closing: say(`letterText.closing.${reader}`, { organisation }),
  };
}

/** The text of a block: paragraphs with an empty line between them. */
export function blockText({ paragraphs }: Pick<ComposedBlock, "paragraphs">): string {
  return paragraphs.join("\n\n");
}

type Composer = (key: BlockKey, c: Composing) => string[];

const composers: Record<Reader, Composer> = {
  people: toPeople,
  public: toPeople,
  recipient: (key, c) => {
    if (key === "happened") return recipient.happened(c);
    if (key === "request") return recipient.request(c);
    if (key === "confirmation") return recipient.confirmation(c);
    return key === "contact" ? around.contact(c) : [];
  },
  controller: (key, c) => {
    if (key === "happened") return controller.happened(c);
    if (key === "data") return controller.data(c);
    if (key === "known") return whatIsKnown(c);
    if (key === "consequences") return controller.consequences(c);
    if (key === "measures") return measuresFor(c);
    if (key === "next") return controller.next(c);
    return key === "contact" ? around.contact(c) : [];
  },
  staff: (key, c) => {
    if (key === "happened") return staff.happened(c);
    if (key === "say") return staff.say(c);
    if (key === "questions") return staff.questions(c);
    if (key === "press") return staff.press(c);
    return key === "contact" ? around.contact(c) : [];
  },
};

function toPeople(key: BlockKey, c: Composing): string[] {
  switch (key) {
    case "for-whom":
      return around.forWhom(c);
    case "happened":
      return happenedTo(c);
    case "known":
      return whatIsKnown(c);
    case "consequences":
      return consequencesFor(c);
    case "measures":
      return measuresFor(c);
    case "advice":
      return adviceFor(c);
    case "contact":
      return around.contact(c);
    case "genuine":
      return around.genuine(c);
    case "authority":
      return around.authority(c);
    case "complaint":
      return around.complaint(c);
    case "next":
      return around.next(c);
    case "request":
    case "confirmation":
    case "data":
    case "say":
    case "questions":
    case "press":
      return [];
  }
}
