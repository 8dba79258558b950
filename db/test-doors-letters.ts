import type { Actor } from "#lib/access/actor.ts";
import type { Act } from "#lib/access/can.ts";
import { contactForLetters, listLetters, openLetter, proposeLetter, saveLetter } from "./letters.ts";

const subject = { groupId: null, kind: "internal-notice" as const, locale: "nl" as const };
const settings = {
  address: "u" as const,
  contact: { phone: "", email: "", hours: "", website: "", fgName: "", fgEmail: "" },
  nextMessageAt: null,
};

/** The ways in to letters, for the walk of every role past every door (access.test.ts). */
export const letterDoors: [name: string, act: Act, (actor: Actor, ref: string) => Promise<unknown>][] = [
  ["listLetters", "see-incidents", (actor, ref) => listLetters(actor, ref)],
  ["contactForLetters", "see-incidents", (actor, ref) => contactForLetters(actor, ref)],
  ["openLetter", "see-incidents", (actor, ref) => openLetter(actor, ref, subject)],
  [
    "saveLetter",
    "save-facts",
    (actor, ref) => saveLetter(actor, ref, { subject, settings, typed: null, seen: 0 }),
  ],
  [
    "proposeLetter",
    "propose-decision",
    (actor, ref) => proposeLetter(actor, ref, { subject, version: 1, reason: "", summary: "" }),
  ],
];
