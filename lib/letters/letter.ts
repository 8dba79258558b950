import type { FactPath } from "#lib/law/finding.ts";
import type { Locale } from "#lib/words/words.ts";
import type { BlockKey } from "./blocks.ts";
import type { TickPoint } from "./check-points.ts";
import { type Address, type LetterKind, letterKinds } from "./letter-kind.ts";

/** Whom people can ask, and who the FG is. What is empty is not said, and the checklist asks for it. */
export type LetterContact = {
  phone: string;
  email: string;
  hours: string;
  website: string;
  fgName: string;
  fgEmail: string;
};

/** What a letter is made with beside the facts. */
export type LetterSettings = {
  kind: LetterKind;
  locale: Locale;
  address: Address;
  contact: LetterContact;
  /** The last day on which people hear again, as an instant; null while nothing is promised. */
  nextMessageAt: string | null;
};

/** A block as it goes out, with what was composed from the facts beside it. */
export type LetterBlock = {
  key: BlockKey;
  heading: string;
  text: string;
  composed: string;
};

/**
 * One version of a letter, as it is stored and never rewritten. Text is plain: paragraphs with an empty line between
 * them, lines that begin with "- " or "1. " are a list.
 */
export type LetterBody = LetterSettings & {
  group: { id: string; name: string } | null;
  organisation: string;
  subject: string;
  composedSubject: string;
  greeting: string;
  blocks: LetterBlock[];
  closing: string;
  /** The facts that went into the text, with the value they had. */
  facts: Record<FactPath, unknown>;
  /** What a person ticked on the checklist. */
  ticked: TickPoint[];
};

/** A version of a letter as it is put to management: bound to its stored row by id, and to its text by hash. */
export type FrozenLetter = LetterBody & { id: string; version: number; hash: string };

/** What its reader gets, and nothing else: the hash of a letter is made of this. */
export type LetterAsRead = Pick<
  LetterBody,
  "kind" | "locale" | "address" | "subject" | "greeting" | "closing"
> & { group: string | null; blocks: { key: BlockKey; heading: string; text: string }[] };

/** A letter reduced to what is read. Two versions that read the same have the same hash. */
export function asRead(body: LetterBody): LetterAsRead {
  const { kind, locale, address, subject, greeting, closing } = body;
  const blocks = body.blocks.map(({ key, heading, text }) => ({ key, heading, text }));
  return { kind, group: body.group?.id ?? null, locale, address, subject, greeting, blocks, closing };
}

/** The letter as plain text, as it goes into an e-mail. Another greeting can stand in it, with a name. */
export function plainText(letter: Omit<LetterAsRead, "group">, greeting: string = letter.greeting): string {
  const blocks = letter.blocks.filter(({ text }) => text !== "");
  return [greeting, ...blocks.map(({ heading, text }) => `${heading}\n\n${text}`), letter.closing]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** A piece of a block: a paragraph, or a list. */
export type TextPart = { kind: "paragraph"; text: string } | { kind: "list" | "steps"; items: string[] };

/** The paragraphs and lists of a block's text. */
export function textParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  for (const paragraph of text.split(/\n\s*\n/)) {
    for (const line of paragraph.split("\n")) addLine(parts, line.trim());
    parts.push({ kind: "paragraph", text: "" });
  }
  return parts.filter((part) => part.kind !== "paragraph" || part.text !== "");
}

function addLine(parts: TextPart[], line: string): void {
  const item = /^(-|\d+\.) +(.+)$/.exec(line);
  const last = parts.at(-1);
  if (item?.[1] && item[2]) {
    const kind = item[1] === "-" ? "list" : "steps";
    if (last?.kind === kind) last.items.push(item[2]);
    else parts.push({ kind, items: [item[2]] });
  } else if (last?.kind === "paragraph" && last.text !== "") last.text += `\n${line}`;
  else if (line !== "") parts.push({ kind: "paragraph", text: line });
}

/** What one letter in a dossier is, whatever its version: its group, kind and language. Proposals about it carry this. */
export type LetterSubject = { groupId: string | null; kind: LetterKind; locale: Locale };

const between = ".";
const noGroup = "-";

/** The subject as one text: "patients.cyberattack.nl". It also stands in addresses. */
export function subjectKey({ groupId, kind, locale }: LetterSubject): string {
  return [groupId ?? noGroup, kind, locale].join(between);
}

/** Reads what {@link subjectKey} wrote; null for anything else. */
export function readSubject(key: string): LetterSubject | null {
  const [groupId, kind, locale] = key.split(between);
  const known = letterKinds.find((one) => one === kind);
  if (groupId === undefined || !known || (locale !== "nl" && locale !== "en")) return null;
  return { groupId: groupId === noGroup ? null : groupId, kind: known, locale };
}
