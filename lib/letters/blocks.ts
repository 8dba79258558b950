import { type LetterKind, readerOf } from "./letter-kind.ts";

/** The blocks a letter is made of, in the order in which they can stand. */
export const blockKeys = [
  "happened",
  "for-whom",
  "request",
  "confirmation",
  "data",
  "known",
  "consequences",
  "measures",
  "advice",
  "say",
  "questions",
  "press",
  "contact",
  "genuine",
  "authority",
  "complaint",
  "next",
] as const;
export type BlockKey = (typeof blockKeys)[number];

const toPeople = [
  "happened",
  "known",
  "consequences",
  "measures",
  "advice",
  "contact",
  "genuine",
  "authority",
  "complaint",
  "next",
] as const satisfies BlockKey[];

/** The blocks of a letter of this kind, in their fixed order. */
export function blocksOf(kind: LetterKind): readonly BlockKey[] {
  switch (readerOf(kind)) {
    case "people":
      return toPeople;
    case "public":
      return ["for-whom", ...toPeople];
    case "recipient":
      return ["happened", "request", "confirmation", "contact"];
    case "controller":
      return ["happened", "data", "known", "consequences", "measures", "contact", "next"];
    case "staff":
      return ["happened", "say", "questions", "press", "contact"];
  }
}

/** The blocks in which Art. 34(2) GDPR (and 33(3)(b), (c) and (d)) is answered: they may never be empty. */
export const obligatoryBlocks = [
  "happened",
  "consequences",
  "measures",
  "contact",
] as const satisfies BlockKey[];
