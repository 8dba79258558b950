"use server";

import { field, fields, submit } from "#app/_request/submit.ts";
import { openIncident } from "#db/incidents.ts";
import { contactForLetters, proposeLetter, saveLetter } from "#db/letters.ts";
import { type Done, refused } from "#db/outcome.ts";
import { blocksOf } from "#lib/letters/blocks.ts";
import { tickPoints } from "#lib/letters/check-points.ts";
import type { LetterSubject } from "#lib/letters/letter.ts";
import { addresses, letterKinds, proposedAddress, speaksToPeople } from "#lib/letters/letter-kind.ts";
import { letterAddress, subjectIn } from "./letter-address.ts";
import { readContact, readNextMessage } from "./read-settings.ts";

/** Makes a letter from the facts as they are. */
export async function startLetterAction(ref: string, data: FormData): Promise<void> {
  await submit<LetterSubject>(
    { page: `/incidents/${ref}/letters`, draft: `letter-start:${ref}` },
    data,
    async (actor, raw): Promise<Done<LetterSubject>> => {
      const kind = letterKinds.find((one) => one === field(raw, "kind"));
      if (!kind) return refused("kind", "letters.kindNeeded");
      const locale = (["nl", "en"] as const).find((one) => one === field(raw, "language"));
      if (!locale) return refused("language", "letters.languageNeeded");
      const groupId = field(raw, "group") || null;
      if (speaksToPeople(kind) && !groupId) return refused("group", "letters.groupNeeded");
      const subject = { groupId, kind, locale };
      const { record } = await openIncident(actor, ref);
      const group = record.facts.groups.find(({ id }) => id === groupId) ?? null;
      const settings = {
        address: proposedAddress(group),
        contact: await contactForLetters(actor, ref),
        nextMessageAt: null,
      };
      const request = { subject, settings, typed: null, seen: 0 };
      const done = await saveLetter(actor, ref, request, field(raw, "submission"));
      return done.ok ? { ok: true, value: subject } : done;
    },
    (subject) => `${letterAddress(ref, subject)}/edit`,
  );
}

/** Saves a letter as a new version. */
export async function saveLetterAction(ref: string, letter: string, data: FormData): Promise<void> {
  const subject = subjectIn(letter);
  await submit(
    { page: `${letterAddress(ref, subject)}/edit`, draft: `letter:${ref}/${letter}` },
    data,
    async (actor, raw) => {
      const next = readNextMessage(field(raw, "nextMessageAt"), actor.at);
      if (!next.ok) return next;
      const request = {
        subject,
        settings: {
          address: addresses.find((one) => one === field(raw, "address")) ?? "u",
          contact: readContact(raw),
          nextMessageAt: next.value,
        },
        typed: {
          subject: field(raw, "subject"),
          blocks: Object.fromEntries(blocksOf(subject.kind).map((key) => [key, field(raw, `block.${key}`)])),
          ticked: tickPoints.filter((point) => fields(raw, "ticked").includes(point)),
        },
        seen: Number(field(raw, "seen")) || 0,
      };
      return saveLetter(actor, ref, request, field(raw, "submission"));
    },
    () => `${letterAddress(ref, subject)}?saved=1`,
  );
}

/** Puts the text of a letter to management. */
export async function proposeLetterAction(ref: string, letter: string, data: FormData): Promise<void> {
  const subject = subjectIn(letter);
  await submit(
    { page: letterAddress(ref, subject), draft: `letter-propose:${ref}/${letter}` },
    data,
    (actor, raw) => {
      const asked = {
        subject,
        version: Number(field(raw, "version")) || 0,
        reason: field(raw, "reason"),
        summary: field(raw, "summary"),
      };
      return proposeLetter(actor, ref, asked, field(raw, "submission"));
    },
    () => `${letterAddress(ref, subject)}?proposed=1`,
  );
}
