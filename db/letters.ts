import { randomUUID } from "node:crypto";
import { and, asc, desc, eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { canonical } from "#lib/audit/canonical.ts";
import type { Dossier } from "#lib/dossier.ts";
import { foreignTexts, letterObstacles, needsApproval } from "#lib/letters/checklist.ts";
import type { LetterInput } from "#lib/letters/composing.ts";
import { draftLetter, type Typed } from "#lib/letters/draft-letter.ts";
import {
  asRead,
  type FrozenLetter,
  type LetterBody,
  type LetterContact,
  type LetterSettings,
  type LetterSubject,
  subjectKey,
} from "#lib/letters/letter.ts";
import { speaksToPeople } from "#lib/letters/letter-kind.ts";
import { changeIncident } from "./change.ts";
import { database, type Reader } from "./client.ts";
import { openIncident } from "./incidents.ts";
import { readOrganisation } from "./organisation.ts";
import { type Done, NotFound, refused } from "./outcome.ts";
import { proposeDecision } from "./proposals.ts";
import { letter } from "./schema.ts";
import { digest } from "./seal.ts";

/** One version of a letter as it was saved. */
export type SavedLetter = LetterSubject & {
  id: string;
  version: number;
  body: LetterBody;
  hash: string;
  savedBy: string;
  savedAt: Date;
};

type Row = typeof letter.$inferSelect;

function saved(row: Row): SavedLetter {
  const { id, version, body, hash, savedBy, savedAt } = row;
  return {
    id,
    version,
    body,
    hash,
    savedBy,
    savedAt,
    groupId: row.groupId || null,
    kind: body.kind,
    locale: body.locale,
  };
}

/** Every version of one letter of an incident, the oldest first. */
async function versionsOf(reader: Reader, incidentId: string, subject: LetterSubject): Promise<Row[]> {
  return reader
    .select()
    .from(letter)
    .where(
      and(
        eq(letter.incidentId, incidentId),
        eq(letter.groupId, subject.groupId ?? ""),
        eq(letter.kind, subject.kind),
        eq(letter.locale, subject.locale),
      ),
    )
    .orderBy(asc(letter.version));
}

/** The letters of a dossier, of each the newest version. */
export async function listLetters(actor: Actor, ref: string): Promise<SavedLetter[]> {
  const { record } = await openIncident(actor, ref);
  const rows = await database()
    .selectDistinctOn([letter.groupId, letter.kind, letter.locale])
    .from(letter)
    .where(eq(letter.incidentId, record.id))
    .orderBy(letter.groupId, letter.kind, letter.locale, desc(letter.version));
  return rows.map(saved).sort((a, b) => a.savedAt.getTime() - b.savedAt.getTime());
}

/** One letter in its dossier with all its versions, the newest last. */
export async function openLetter(
  actor: Actor,
  ref: string,
  subject: LetterSubject,
): Promise<{ dossier: Dossier; versions: SavedLetter[]; newest: SavedLetter }> {
  const dossier = await openIncident(actor, ref);
  const versions = (await versionsOf(database(), dossier.record.id, subject)).map(saved);
  const newest = versions.at(-1);
  if (!newest) throw new NotFound(subjectKey(subject));
  return { dossier, versions, newest };
}

/** What is saved: whose letter it is, how it is made, and what a person wrote; null asks for the composed text alone. */
export type LetterRequest = {
  subject: LetterSubject;
  settings: Pick<LetterSettings, "address" | "contact" | "nextMessageAt">;
  typed: Typed | null;
  /** The version that was on screen; 0 for a new letter. */
  seen: number;
};

/** With what a letter of this dossier is composed: the organisation, and when the authority was first notified. */
export function letterInput(
  dossier: Dossier,
  organisation: string,
  { kind, locale }: LetterSubject,
  settings: LetterRequest["settings"],
): LetterInput {
  const first = dossier.filing.live[0]?.filedAt.toISOString() ?? null;
  return { kind, locale, ...settings, organisation, filed: first };
}

/**
 * Saves a letter as a new version: composed from the facts as they are, with what a person wrote in its place. Refused
 * when somebody else saved a newer one; what reads and is ticked as the last version makes none.
 */
export async function saveLetter(
  actor: Actor,
  ref: string,
  request: LetterRequest,
  submission?: string,
): Promise<Done<{ version: number }>> {
  const organisation = await readOrganisation();
  return changeIncident(
    actor,
    "save-facts",
    ref,
    async ({ tx, row, dossier }) => {
      const { subject, settings, typed, seen } = request;
      if (row.closedAt) return refused("", "refusals.dossierClosed");
      const group = dossier.record.facts.groups.find(({ id }) => id === subject.groupId) ?? null;
      if (subject.groupId && !group) throw new NotFound(subject.groupId);
      if (!group && speaksToPeople(subject.kind)) return refused("group", "letters.groupNeeded");
      const earlier = await versionsOf(tx, row.id, subject);
      const last = earlier.at(-1);
      if ((last?.version ?? 0) !== seen) return refused("", "letters.newerVersion");
      const input = letterInput(dossier, organisation?.name ?? "", subject, settings);
      const body = draftLetter(dossier.record.facts, group, input, last?.body ?? null, typed);
      if (last && canonical(last.body) === canonical(body)) {
        return { ok: true, value: { version: last.version }, happened: [] };
      }
      const version = seen + 1;
      const hash = digest(canonical(asRead(body)));
      await tx.insert(letter).values({
        id: randomUUID(),
        incidentId: row.id,
        groupId: subject.groupId ?? "",
        kind: subject.kind,
        locale: subject.locale,
        version,
        body,
        hash,
        savedBy: actor.person.id,
        savedAt: actor.at,
      });
      const details = { letter: subjectKey(subject), version, hash };
      return { ok: true, value: { version }, happened: [{ event: "letter-saved", details }] };
    },
    submission,
  );
}

/**
 * Puts the newest text of a letter to management, whole and bound to its hash. Refused while the checklist is not right,
 * when it is not the newest version, and for a letter that speaks to nobody concerned.
 */
export async function proposeLetter(
  actor: Actor,
  ref: string,
  asked: { subject: LetterSubject; version: number; reason: string; summary: string },
  submission?: string,
): Promise<Done<{ id: string }>> {
  const { dossier, newest } = await openLetter(actor, ref, asked.subject);
  if (!needsApproval(newest.body)) return refused("", "letters.noApproval");
  if (newest.version !== asked.version) return refused("", "letters.newerVersion");
  const { facts } = dossier.record;
  const group = facts.groups.find(({ id }) => id === asked.subject.groupId) ?? null;
  const [obstacle] = letterObstacles(newest.body, foreignTexts(facts, group, newest.body));
  if (obstacle) return { ok: false, problems: { "": obstacle } };
  const frozen: FrozenLetter = {
    ...newest.body,
    id: newest.id,
    version: newest.version,
    hash: newest.hash,
  };
  const request = {
    kind: "letter-text" as const,
    groupId: subjectKey(asked.subject),
    reason: asked.reason,
    summary: asked.summary,
    redateTo: null,
    letter: frozen,
  };
  return proposeDecision(actor, ref, request, submission);
}

/** Where people could turn according to the last letter of this dossier, else the FG of the organisation. */
export async function contactForLetters(actor: Actor, ref: string): Promise<LetterContact> {
  const [letters, organisation] = [await listLetters(actor, ref), await readOrganisation()];
  const last = letters.at(-1)?.body.contact;
  if (last) return last;
  return {
    phone: organisation?.fgPhone ?? "",
    email: organisation?.fgEmail ?? "",
    hours: "",
    website: "",
    fgName: organisation?.fgName ?? "",
    fgEmail: organisation?.fgEmail ?? "",
  };
}
