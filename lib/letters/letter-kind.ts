import type { Group } from "#lib/facts/group.ts";
import type { IncidentKind } from "#lib/facts/nature.ts";

/** The four letters to people by what happened, and their companions. */
export const letterKinds = [
  "misdelivered",
  "cyberattack",
  "lost",
  "exposed",
  "follow-up",
  "all-clear",
  "public-notice",
  "recipient-request",
  "controller-notice",
  "internal-notice",
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** How the reader is spoken to in Dutch: u, or je for minors and students. English has one form. */
export const addresses = ["u", "je"] as const;
export type Address = (typeof addresses)[number];

/** Whom a letter is for: the people themselves, everybody, whoever got the data, the controller, our own people. */
export type Reader = "people" | "public" | "recipient" | "controller" | "staff";

export function readerOf(kind: LetterKind): Reader {
  switch (kind) {
    case "misdelivered":
    case "cyberattack":
    case "lost":
    case "exposed":
    case "follow-up":
    case "all-clear":
      return "people";
    case "public-notice":
      return "public";
    case "recipient-request":
      return "recipient";
    case "controller-notice":
      return "controller";
    case "internal-notice":
      return "staff";
  }
}

/** Whether it speaks to the people concerned (Art. 34): then it is about one group, and management approves its text. */
export function speaksToPeople(kind: LetterKind): boolean {
  const reader = readerOf(kind);
  return reader === "people" || reader === "public";
}

/** Whether it goes to each person by name; a public notice is made public once. */
export function goesToEachPerson(kind: LetterKind): boolean {
  return readerOf(kind) === "people";
}

/** Which of the four letters fits what happened; a person may choose another. */
export function proposedLetterKind(incidentKind: IncidentKind | null): LetterKind {
  switch (incidentKind) {
    case "email-wrong-recipient":
    case "email-cc-instead-of-bcc":
    case "post-wrong-recipient":
    case "post-returned-opened":
    case "wrong-dossier":
      return "misdelivered";
    case "hacking-malware-phishing":
      return "cyberattack";
    case "device-or-paper-lost":
    case "post-lost":
      return "lost";
    case "authorisation-wrong":
    case "folder-too-open":
    case "published-by-accident":
    case "other":
    case null:
      return "exposed";
  }
}

/** Je for a group of minors or students only, else u. */
export function proposedAddress(group: Group | null): Address {
  const kinds = group?.facts.peopleKinds.value ?? [];
  const young = kinds.length > 0 && kinds.every((kind) => kind === "minors" || kind === "pupils-or-students");
  return young ? "je" : "u";
}
