import { field, type Raw } from "#app/_request/submit.ts";
import type { Done } from "#db/outcome.ts";
import { readMoment } from "#lib/clock/read-moment.ts";
import type { LetterContact } from "#lib/letters/letter.ts";

const contactFields = ["phone", "email", "hours", "website", "fgName", "fgEmail"] as const;

/** The longest line somebody needs to say where people can turn. */
const longestLine = 200;

/** Whom people can ask, as typed. */
export function readContact(raw: Raw): LetterContact {
  const entries = contactFields.map((name) => [name, field(raw, name).trim().slice(0, longestLine)] as const);
  return Object.fromEntries(entries) as LetterContact;
}

/** The day on which people hear again, at the end of the working day; null when none is given yet. */
export function readNextMessage(text: string, now: Date): Done<string | null> {
  if (text.trim() === "") return { ok: true, value: null };
  const read = readMoment({ date: text, time: "17:00", now, doubled: "earlier", prefer: "future" });
  if (!read.ok) return { ok: false, problems: { nextMessageAt: read.problem } };
  return { ok: true, value: read.at.toISOString() };
}
