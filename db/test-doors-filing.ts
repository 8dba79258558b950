import type { Actor } from "#lib/access/actor.ts";
import type { Act } from "#lib/access/can.ts";
import { confirmAnswer, listConfirmed, listCopied, tickAnswer } from "./copied-answers.ts";
import { addReceipt, downloadEvidence, listEvidence } from "./evidence-files.ts";
import { openFiledDocument, openFiledSheet, recordFiling, recordFilingNumber } from "./filings.ts";
import { keepPromise, makePromise, noteOutage } from "./promises.ts";

const nowhere = "00000000-0000-4000-8000-000000000000";
const seenAnswer = { question: "summary", kind: "preliminary" as const, seen: "" };

/** A function of the record that asks for an actor, the act it stands for, and the least it can be called with. */
export type Door = [name: string, act: Act, (actor: Actor, ref: string) => Promise<unknown>];

/** The doors of the filing desk, for the test that walks every role past every door. */
export const filingDoors: Door[] = [
  [
    "recordFiling",
    "record-filing",
    (a, ref) =>
      recordFiling(a, ref, {
        kind: "follow-up",
        filedAt: a.at,
        number: null,
        lateReason: null,
        withoutApproval: null,
      }),
  ],
  ["recordFilingNumber", "record-filing", (a, ref) => recordFilingNumber(a, ref, nowhere, "1")],
  ["openFiledSheet", "see-incidents", (a, ref) => openFiledSheet(a, ref, nowhere)],
  ["openFiledDocument", "see-incidents", (a, ref) => openFiledDocument(a, ref, nowhere)],
  ["confirmAnswer", "save-facts", (a, ref) => confirmAnswer(a, ref, seenAnswer)],
  ["tickAnswer", "record-filing", (a, ref) => tickAnswer(a, ref, seenAnswer, true)],
  ["listCopied", "see-incidents", (a, ref) => listCopied(a, ref)],
  ["listConfirmed", "see-incidents", (a, ref) => listConfirmed(a, ref)],
  [
    "makePromise",
    "record-filing",
    (a, ref) => makePromise(a, ref, { filingId: nowhere, what: "", dueAt: a.at }),
  ],
  ["keepPromise", "record-filing", (a, ref) => keepPromise(a, ref, nowhere, { keptAt: a.at, how: null })],
  ["noteOutage", "record-filing", (a, ref) => noteOutage(a, ref, { from: a.at, until: null, how: "" })],
  [
    "addReceipt",
    "record-filing",
    (a, ref) => addReceipt(a, ref, nowhere, { name: "", mediaType: "", bytes: new Uint8Array() }),
  ],
  ["listEvidence", "see-incidents", (a, ref) => listEvidence(a, ref)],
  ["downloadEvidence", "see-report", (a, ref) => downloadEvidence(a, ref, nowhere)],
];

/** Those of them that look for something which this test does not make. */
export const absentOfFiling = [
  "recordFilingNumber",
  "openFiledSheet",
  "openFiledDocument",
  "makePromise",
  "keepPromise",
  "addReceipt",
  "downloadEvidence",
];
