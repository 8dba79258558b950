import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/access/actor.ts";
import { type Act, can } from "#lib/access/can.ts";
import { roles } from "#lib/access/role.ts";
import { someFacts } from "#lib/facts/build.ts";
import { giveAdvice, keepNote, listOwnNotes } from "./advices.ts";
import { confirmAnswer, listConfirmed, listCopied, tickAnswer } from "./copied-answers.ts";
import { listAwareness, listSavedBy, openRevision } from "./earlier-facts.ts";
import { addReceipt, downloadEvidence, listEvidence } from "./evidence-files.ts";
import { judgeAwareness, saveFacts, withdrawItem } from "./facts.ts";
import { openFiledDocument, openFiledSheet, recordFiling, recordFilingNumber } from "./filings.ts";
import { listHistory } from "./history.ts";
import {
  closeIncident,
  logIncident,
  markOwnAct,
  openIncident,
  reopenIncident,
  restrictIncident,
  setOwner,
} from "./incidents.ts";
import { listLegalSettings, setLegalSetting } from "./legal-settings.ts";
import { listMerged, mergeIncident } from "./merge.ts";
import { changeOrganisation, setMandate } from "./organisation.ts";
import { NotFound } from "./outcome.ts";
import { listOwnNotices, putAwayNotices } from "./own-notices.ts";
import {
  addPerson,
  changePerson,
  deactivatePerson,
  invitePerson,
  listPeople,
  readmitPerson,
} from "./people.ts";
import { keepPromise, makePromise, noteOutage } from "./promises.ts";
import { countPutToMe, listDeciders, listPutToMe, proposeDecision, withdrawProposal } from "./proposals.ts";
import { recordProtectionFell } from "./protection-fell.ts";
import { exportRegister, listRegister, listRegisterYears, type RegisterFilter } from "./register.ts";
import { listSimilar } from "./similar-incidents.ts";
import { aLog, logged, testHouse } from "./test-house.ts";

const house = testHouse();
const nowhere = "00000000-0000-4000-8000-000000000000";
const seenAnswer = { question: "summary", kind: "preliminary" as const, seen: "" };
const filter: RegisterFilter = {
  year: null,
  state: "all",
  notified: "all",
  words: "",
  sort: "known",
  direction: "down",
};
const somebody = {
  name: "Nieuw",
  function: "f",
  email: "nieuw@test.example",
  phone: null,
  roles: ["reporter" as const],
};
const noDetails = { kvk: null, address: null, postalCode: null, city: null, sector: null };
const aHouse = {
  name: "Huis",
  ...noDetails,
  fgName: null,
  fgRegistration: null,
  fgEmail: null,
  fgPhone: null,
};

/** Every exported function that asks for an actor, with the act it stands for and the least it can be called with. */
const doors: [name: string, act: Act, (actor: Actor, ref: string) => Promise<unknown>][] = [
  ["logIncident", "log-incident", (a) => logIncident(a, aLog(a.at))],
  ["openIncident", "see-incidents", (a, ref) => openIncident(a, ref)],
  ["closeIncident", "close-incident", (a, ref) => closeIncident(a, ref, { reason: "r", lessons: null })],
  ["reopenIncident", "reopen-incident", (a, ref) => reopenIncident(a, ref, "r")],
  ["mergeIncident", "merge-incident", (a, ref) => mergeIncident(a, ref, { into: ref, reason: "r" })],
  ["listMerged", "see-incidents", (a, ref) => listMerged(a, ref)],
  ["restrictIncident", "restrict-incident", (a, ref) => restrictIncident(a, ref, null)],
  ["markOwnAct", "propose-decision", (a, ref) => markOwnAct(a, ref, [])],
  ["setOwner", "save-facts", (a, ref) => setOwner(a, ref, a.person.id)],
  ["listSavedBy", "see-incidents", (a, ref) => listSavedBy(a, ref)],
  [
    "openRevision",
    "see-incidents",
    (a, ref) => openRevision(a, ref, { section: "nature", item: "", number: 1 }),
  ],
  ["listAwareness", "see-incidents", (a, ref) => listAwareness(a, ref)],
  [
    "saveFacts",
    "save-facts",
    (a, ref) => saveFacts(a, ref, { section: "lateness", item: "", seen: 0, facts: {} }),
  ],
  [
    "withdrawItem",
    "save-facts",
    (a, ref) => withdrawItem(a, ref, { section: "lateness", item: "", seen: 0 }),
  ],
  [
    "judgeAwareness",
    "judge-awareness",
    (a, ref) => judgeAwareness(a, ref, { awareAt: a.at, reason: "", seen: 1 }),
  ],
  [
    "recordProtectionFell",
    "record-protection-fell",
    (a, ref) => recordProtectionFell(a, ref, { groups: [], fall: "key-exposed", since: a.at, source: "" }),
  ],
  [
    "proposeDecision",
    "propose-decision",
    (a, ref) =>
      proposeDecision(a, ref, {
        kind: "not-a-breach",
        groupId: null,
        reason: "",
        summary: "",
        redateTo: null,
      }),
  ],
  ["withdrawProposal", "withdraw-proposal", (a, ref) => withdrawProposal(a, ref, nowhere)],
  ["giveAdvice", "give-advice", (a, ref) => giveAdvice(a, ref, { notify: "yes", inform: "yes", text: "" })],
  ["keepNote", "give-advice", (a, ref) => keepNote(a, ref, "")],
  ["listOwnNotes", "see-incidents", (a, ref) => listOwnNotes(a, ref)],
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
  ["recordFilingNumber", "record-filing", (a, ref) => recordFilingNumber(a, ref, nowhere, "1")],
  ["openFiledSheet", "see-incidents", (a, ref) => openFiledSheet(a, ref, nowhere)],
  ["listHistory", "see-history", (a, ref) => listHistory(a, ref)],
  ["listSimilar", "see-incidents", (a) => listSimilar(a, someFacts(), nowhere)],
  ["listRegister", "see-register", (a) => listRegister(a, filter, null)],
  ["listRegisterYears", "see-register", (a) => listRegisterYears(a)],
  ["exportRegister", "export-register", (a) => exportRegister(a, filter)],
  ["listPutToMe", "see-approvals", (a) => listPutToMe(a)],
  ["countPutToMe", "see-approvals", (a) => countPutToMe(a)],
  ["listDeciders", "see-incidents", (a, ref) => listDeciders(a, ref)],
  ["listOwnNotices", "see-incidents", (a) => listOwnNotices(a)],
  ["putAwayNotices", "see-incidents", (a) => putAwayNotices(a, [])],
  ["listPeople", "see-people", (a) => listPeople(a)],
  ["addPerson", "manage-people", (a) => addPerson(a, { ...somebody, name: "" })],
  ["changePerson", "manage-people", (a) => changePerson(a, nowhere, { ...somebody, name: "" })],
  ["deactivatePerson", "manage-people", (a) => deactivatePerson(a, nowhere)],
  ["readmitPerson", "manage-people", (a) => readmitPerson(a, nowhere)],
  ["invitePerson", "manage-people", (a) => invitePerson(a, nowhere)],
  ["changeOrganisation", "manage-organisation", (a) => changeOrganisation(a, { ...aHouse, name: "" })],
  ["setMandate", "give-mandate", (a) => setMandate(a, true)],
  ["listLegalSettings", "manage-organisation", (a) => listLegalSettings(a)],
  [
    "setLegalSetting",
    "manage-organisation",
    (a) => setLegalSetting(a, { name: "public-body", value: "", from: "2026-11-01" }),
  ],
];

/** What is looked for in a dossier and is not there: told apart from what may not be seen by nobody but this test. */
const absent = new Set([
  "withdrawItem",
  "withdrawProposal",
  "recordFilingNumber",
  "openFiledSheet",
  "openFiledDocument",
  "makePromise",
  "keepPromise",
  "addReceipt",
  "downloadEvidence",
  "changePerson",
  "deactivatePerson",
  "readmitPerson",
  "invitePerson",
]);

async function isShut(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return false;
  } catch (error) {
    if (error instanceof NotFound) return true;
    throw error;
  }
}

describe("every role at every door", () => {
  for (const [name, act, call] of doors) {
    for (const role of roles) {
      it(`${role}: ${name}`, async () => {
        // Approvers see only what was put to them: this dossier has been.
        const officer = house.as("officer", 1);
        const ref = await logged(officer);
        const asked = {
          kind: "not-a-breach" as const,
          groupId: null,
          reason: "r",
          summary: "s",
          redateTo: null,
        };
        expect(await proposeDecision(officer, ref, asked)).toMatchObject({ ok: true });
        const allowed = can([role], act);
        if (allowed && absent.has(name)) return;
        expect(await isShut(call(house.as(role, 2), ref))).toBe(!allowed);
      });
    }
  }

  it("has every door of the record on the list", async () => {
    const files = [
      "advices",
      "approvals",
      "copied-answers",
      "earlier-facts",
      "evidence-files",
      "facts",
      "filings",
      "history",
      "incidents",
      "legal-settings",
      "merge",
      "organisation",
      "own-notices",
      "people",
      "promises",
      "proposals",
      "protection-fell",
      "register",
      "similar-incidents",
    ];
    const known = new Set([
      ...doors.map(([name]) => name),
      // Everybody's own preference: people.test.ts.
      "keepLocale",
      "decideProposal",
      "openProposal",
      "listRecent",
      "listRunning",
      "countDossiers",
      "listOwnReports",
    ]);
    for (const file of files) {
      const source = await import("node:fs").then((fs) =>
        fs.readFileSync(new URL(`./${file}.ts`, import.meta.url), "utf8"),
      );
      const found = [...source.matchAll(/^export async function (\w+)\(\s*actor: Actor/gm)].map(
        (match) => match[1],
      );
      expect(
        found.filter((one) => one && !known.has(one)),
        file,
      ).toEqual([]);
    }
  });
});
