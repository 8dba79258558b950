import { cast } from "#lib/demo/cast.ts";
import { organisation } from "#lib/demo/organisation.ts";
import { placedAt } from "#lib/demo/placed-at.ts";
import { aGroup, someFacts, suspicion } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { LetterInput } from "#lib/letters/composing.ts";
import {
  type LetterKind,
  letterKinds,
  proposedAddress,
  proposedLetterKind,
} from "#lib/letters/letter-kind.ts";
import type { Locale } from "#lib/words/words.ts";

/** The moment at which the cast is placed, as for the golden sheets. */
const at = new Date("2026-11-24T07:23:00.000Z");

/** How the example organisation can be reached. */
export const someContact = {
  phone: "030 555 01 00",
  email: "datalek@delinde.example",
  hours: "maandag tot en met vrijdag, 9.00 tot 17.00 uur",
  website: "www.delinde.example/datalek",
  fgName: organisation.fgName,
  fgEmail: organisation.fgEmail,
};

export function someInput(kind: LetterKind, locale: Locale, said: Partial<LetterInput> = {}): LetterInput {
  return {
    kind,
    locale,
    address: "u",
    contact: {
      ...someContact,
      hours: locale === "nl" ? someContact.hours : "Monday to Friday, 9:00 to 17:00",
    },
    nextMessageAt: "2026-12-08T11:00:00.000Z",
    organisation: organisation.name,
    filed: "2026-11-23T15:00:00.000Z",
    ...said,
  };
}

export type LetterCase = { name: string; facts: Facts; groupId: string; kind: LetterKind };

const ofTheCast = cast.flatMap(({ key, facts }): LetterCase[] => {
  const known = facts(placedAt(at));
  const kind = proposedLetterKind(known.nature.incidentKind.value);
  return known.groups.map(({ id }) => ({ name: `${key}-${id}`, facts: known, groupId: id, kind }));
});

/** Hardly anything is known, and what is said is only suspected. */
const firstHours: LetterCase = {
  name: "first-hours",
  groupId: "young",
  kind: "exposed",
  facts: someFacts({
    nature: { incidentKind: suspicion("authorisation-wrong") },
    recipient: { holder: suspicion("colleague") },
    groups: [aGroup("young", { peopleKinds: ["minors"], dataCategories: suspicion(["name"]) })],
  }),
};

const ransomware = ofTheCast.find(({ name }) => name === "ransomware-patients") ?? firstHours;
const byMail = ofTheCast.find(({ name }) => name.startsWith("patient-list-by-email")) ?? firstHours;

/** Every kind once more, about the same breach: the requests to a recipient about a mail that went wrong. */
const ofEveryKind = letterKinds.map((kind): LetterCase => {
  const about = kind === "recipient-request" ? byMail : ransomware;
  return { ...about, name: `kind-${kind}`, kind };
});

export const letterCases: LetterCase[] = [firstHours, ...ofTheCast, ...ofEveryKind];

export function addressOf({ facts, groupId }: LetterCase) {
  return proposedAddress(facts.groups.find(({ id }) => id === groupId) ?? null);
}
