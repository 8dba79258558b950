import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { canonical } from "#lib/audit/canonical.ts";
import { asRead, type FrozenLetter, type LetterBody, subjectKey } from "#lib/letters/letter.ts";
import { noPeople } from "#lib/recipients/build.ts";
import type { Recipient } from "#lib/recipients/recipient.ts";
import { database } from "./client.ts";
import { makeRun, moveRun, type RunRequest } from "./letter-runs.ts";
import { keepList } from "./recipients.ts";
import { approval, incident, letter, proposal } from "./schema.ts";
import { digest } from "./seal.ts";
import type { TestHouse } from "./test-house.ts";

const said: LetterBody = {
  kind: "cyberattack",
  locale: "nl",
  address: "u",
  contact: { phone: "038 000 00 00", email: "", hours: "", website: "", fgName: "", fgEmail: "" },
  nextMessageAt: null,
  group: null,
  organisation: "Testhuis",
  subject: "Uw gegevens zijn ingezien",
  composedSubject: "",
  greeting: "Geachte heer, mevrouw,",
  blocks: [{ key: "happened", heading: "Wat is er gebeurd?", text: "Iemand zag uw gegevens.", composed: "" }],
  closing: "Met vriendelijke groet,\nTesthuis",
  facts: {},
  ticked: [],
};

/** The subject under which the letter of these tests is known. */
export const letterKey = subjectKey({ groupId: null, kind: "cyberattack", locale: "nl" });

/** Saves a text of the letter as its next version, past the checklist; what is tested here begins behind that. */
export async function aLetter(house: TestHouse, ref: string, version = 1, text = ""): Promise<FrozenLetter> {
  const [row] = await database().select({ id: incident.id }).from(incident).where(eq(incident.ref, ref));
  const body = text ? { ...said, subject: text } : said;
  const hash = digest(canonical(asRead(body)));
  const id = randomUUID();
  const saved = { id, incidentId: row?.id ?? "", kind: body.kind, locale: body.locale, version, body, hash };
  const { person, at } = house.as("officer");
  await database()
    .insert(letter)
    .values({ ...saved, savedBy: person.id, savedAt: at });
  return { ...body, id, version, hash };
}

/** Puts a letter to management, and lets it be approved unless told otherwise. */
export async function putLetter(house: TestHouse, ref: string, frozen: FrozenLetter, approved = true) {
  const [row] = await database().select({ id: incident.id }).from(incident).where(eq(incident.ref, ref));
  const id = randomUUID();
  const body = {
    kind: "letter-text" as const,
    group: null,
    decision: null,
    answers: null,
    redate: null,
    letter: frozen,
    reason: "r",
    summary: "s",
    rulesVersion: "1",
    revisions: {},
    adviceSeen: [],
  };
  const hash = digest(canonical(body));
  const [officer, approver] = [house.as("officer"), house.as("approver")];
  await database()
    .insert(proposal)
    .values({
      id,
      incidentId: row?.id ?? "",
      kind: body.kind,
      groupId: letterKey,
      version: frozen.version,
      body,
      hash,
      askedOf: [approver.person.id],
      proposedBy: officer.person.id,
      proposedAt: officer.at,
    });
  if (!approved) return;
  const verdict = { proposalId: id, hash, verdict: "approved" as const, decidedBy: approver.person.id };
  await database()
    .insert(approval)
    .values({ id: randomUUID(), ...verdict, decidedAt: approver.at });
}

/** So many people, each with an address of their own. */
export function people(count: number): Recipient[] {
  return Array.from({ length: count }, (_, at) => ({
    ...noPeople,
    name: `Persoon ${at + 1}`,
    email: `p${at + 1}@ontvangers.example`,
    street: `Dorpsstraat ${at + 1}`,
    postalCode: "8011 AA",
    city: "Zwolle",
  }));
}

/** A sending that stands ready: its id. */
export async function aRun(house: TestHouse, ref: string, given: Partial<RunRequest> = {}): Promise<string> {
  const officer = house.as("officer");
  const list = await keepList(officer, ref, letterKey, Buffer.from("naam;e-mail\n"));
  if (!list.ok) throw new Error(JSON.stringify(list.problems));
  const done = await makeRun(officer, ref, {
    letter: letterKey,
    list: list.value.id,
    channel: "e-mail",
    recipients: people(3),
    leftOut: 0,
    perMinute: 6_000,
    keepUntil: null,
    mailDomain: "testhuis.example",
    ...given,
  });
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return done.value.id;
}

/** The same, begun. */
export async function aStartedRun(house: TestHouse, ref: string, given: Partial<RunRequest> = {}) {
  const id = await aRun(house, ref, given);
  const done = await moveRun(house.as("officer"), ref, id, letterKey, "start");
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  return id;
}
