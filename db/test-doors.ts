import { someFacts } from "#lib/facts/build.ts";
import { giveAdvice, keepNote, listOwnNotes } from "./advices.ts";
import { openDossierExport, recordDossierExported } from "./dossier-export.ts";
import { listAwareness, listSavedBy, openRevision } from "./earlier-facts.ts";
import { judgeAwareness, saveFacts, withdrawItem } from "./facts.ts";
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
import { listOwnNotices, putAwayNotices } from "./own-notices.ts";
import {
  addPerson,
  changePerson,
  deactivatePerson,
  invitePerson,
  listPeople,
  readmitPerson,
} from "./people.ts";
import { countPutToMe, listDeciders, listPutToMe, proposeDecision, withdrawProposal } from "./proposals.ts";
import { recordProtectionFell } from "./protection-fell.ts";
import { exportRegister, listRegister, listRegisterYears, type RegisterFilter } from "./register.ts";
import { listSimilar } from "./similar-incidents.ts";
import { correspondenceDoors } from "./test-doors-correspondence.ts";
import { type Door, filingDoors } from "./test-doors-filing.ts";
import { letterDoors } from "./test-doors-letters.ts";
import { aLog } from "./test-house.ts";

const nowhere = "00000000-0000-4000-8000-000000000000";
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
export const doors: Door[] = [
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
  ...filingDoors,
  ...correspondenceDoors,
  ...letterDoors,
  ["openDossierExport", "see-history", (a, ref) => openDossierExport(a, ref)],
  ["recordDossierExported", "see-history", (a, ref) => recordDossierExported(a, ref, "")],
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
