import type { CaseFacts } from "./published-case.ts";

type Value = boolean | number | string;

/**
 * The particulars of a case that only some sources give, read by the words in their names, because every source names them
 * its own way. What no source says stays null.
 */
export type Particulars = {
  /** True or false where a particular with all these words in its name says so; null where none does. */
  says(...words: string[]): boolean | null;
  /** The number under a particular with all these words in its name. */
  count(...words: string[]): number | null;
  /** The text under a particular with all these words in its name. */
  text(...words: string[]): string | null;
};

const denials = ["no", "not", "without", "never"];

/** A name that denies is another particular than one that affirms: "no_copies" says nothing under "copies". */
function isNamed(name: string, words: string[]): boolean {
  const parts = name.toLowerCase().split(/[_\s-]+/);
  const denied = parts.some((part) => denials.includes(part));
  return (
    words.every((word) => parts.includes(word)) && denied === words.some((word) => denials.includes(word))
  );
}

/** Opens the particulars of a case for reading. */
export function particularsOf({ other }: Pick<CaseFacts, "other">): Particulars {
  const entries = Object.entries(other ?? {});
  const find = (kind: string, words: string[]): Value | null => {
    const found = entries.find(([name, value]) => typeof value === kind && isNamed(name, words));
    return found?.[1] ?? null;
  };
  return {
    says: (...words) => find("boolean", words) as boolean | null,
    count: (...words) => find("number", words) as number | null,
    text: (...words) => find("string", words) as string | null,
  };
}

/** Whether any of these readings says yes. */
export function anyTrue(...readings: (boolean | null)[]): boolean {
  return readings.includes(true);
}
