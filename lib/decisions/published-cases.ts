import { aGroup, type Said, someFacts } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { GroupFacts } from "#lib/facts/group.ts";

/** Where the cases come from; what happened is told in our own words. */
export const publishedIn = {
  name: "EDPB Guidelines 01/2021 on Examples regarding Personal Data Breach Notification, version 2.0, 14 December 2021",
  url: "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-012021-examples-regarding-personal-data-breach_en",
  checkedOn: "2026-11-22",
};

export type PublishedCase = {
  id: string;
  title: string;
  /** What happened, in our words. */
  told: string;
  facts: Facts;
  /** What the guidelines conclude: notify the authority, inform the people. */
  verdict: { notify: boolean; inform: boolean };
};

type Sections = Required<Parameters<typeof someFacts>>[0];

/** An ordinary group: recognisable people, nothing special about them or their data, not protected. */
function people(said: Said<GroupFacts>): Facts["groups"] {
  return [
    aGroup("people", {
      specialCategories: [],
      revealedByContext: "no",
      specialOnlyNominal: "no",
      communications: "no",
      identifiable: "directly",
      physicalSafety: "no",
      vulnerable: "no",
      measure: "none",
      ...said,
    }),
  ];
}

function aBreach(nature: Sections["nature"], rest: Omit<Sections, "nature">): Facts {
  return someFacts({
    nature: { personalData: "yes", dataAffected: "affected", attackerEncrypted: "no", ...nature },
    ...rest,
  });
}

const stillThere: Sections["recovery"] = {
  dataIntact: "yes",
  backup: "complete-and-checked",
  restored: "not-needed",
  outageEffect: "none",
  vitalService: "no",
};
const nothingLeft: Sections["recipient"] = { opened: "no", copiedOrUsed: "no" };
const taken: Sections["recipient"] = { holder: "adversary", opened: "yes", copiedOrUsed: "yes" };
const few = { min: 36, max: 36 };
const thousands = { min: 5000, max: 5000 };

const ransomware: Sections["nature"] = {
  incidentKind: "hacking-malware-phishing",
  intent: "malicious",
  attackerEncrypted: "yes",
  readingExcluded: "excluded-by-evidence",
};
const stolen: Sections["nature"] = {
  incidentKind: "device-or-paper-lost",
  intent: "malicious",
  readingExcluded: "not-excluded",
};
const hacked: Sections["nature"] = {
  breachTypes: ["confidentiality"],
  incidentKind: "hacking-malware-phishing",
  intent: "malicious",
  readingExcluded: "it-happened",
};
const mistake: Sections["nature"] = {
  breachTypes: ["confidentiality"],
  intent: "accidental",
  readingExcluded: "it-happened",
};

const holdingProtection: Said<GroupFacts> = {
  appliedBefore: "yes",
  coverage: "whole",
  soundness: "sound",
  key: "safe",
};

const ransomwareAndExfiltration: PublishedCase[] = [
  {
    id: "EDPB-01",
    title: "Ransomware, back-up in order, nothing taken",
    told: "A small factory is locked by ransomware. Its data were already encrypted with a safe key, the logs show that nothing left the house, and everything was back from the back-up within hours. Nobody noticed.",
    facts: aBreach(
      { ...ransomware, breachTypes: ["integrity", "availability-temporary"] },
      {
        recipient: nothingLeft,
        recovery: { ...stillThere, restored: "in-time" },
        groups: people({
          people: few,
          dataCategories: ["name", "contact-data", "other"],
          measure: "encrypted",
          device: "no-device",
          ...holdingProtection,
        }),
      },
    ),
    verdict: { notify: false, inform: false },
  },
  {
    id: "EDPB-02",
    title: "Ransomware without a proper back-up",
    told: "One computer of a farming company is locked. Nothing was taken, but there was no back-up: retyping from paper took five working days and deliveries were a little late.",
    facts: aBreach(
      { ...ransomware, breachTypes: ["availability-temporary"] },
      {
        recipient: nothingLeft,
        recovery: {
          dataIntact: "yes",
          backup: "none",
          restored: "late",
          outageEffect: "limited",
          vitalService: "no",
        },
        groups: people({ people: few, dataCategories: ["name", "contact-data", "other"] }),
      },
    ),
    verdict: { notify: true, inform: false },
  },
  {
    id: "EDPB-03",
    title: "Ransomware in a hospital, back-up available",
    told: "A hospital's systems are locked. Nothing was taken and back-ups existed, but restoring took two working days and operations had to be put off.",
    facts: aBreach(
      { ...ransomware, breachTypes: ["availability-temporary"] },
      {
        recipient: nothingLeft,
        recovery: {
          dataIntact: "yes",
          backup: "complete-and-checked",
          restored: "late",
          outageEffect: "serious",
          vitalService: "yes",
        },
        groups: people({
          people: thousands,
          dataCategories: ["name", "other"],
          specialCategories: ["health"],
          vulnerable: "yes",
        }),
      },
    ),
    verdict: { notify: true, inform: true },
  },
  {
    id: "EDPB-04",
    title: "Ransomware, no back-up, data taken",
    told: "A transport company's server is locked and copied, the back-up too. Identity card numbers and credit card data of thousands of people are gone.",
    facts: aBreach(
      {
        ...ransomware,
        breachTypes: ["confidentiality", "availability-permanent"],
        readingExcluded: "it-happened",
      },
      {
        recipient: taken,
        recovery: { dataIntact: "yes", backup: "none", restored: "not-restored" },
        groups: people({
          people: thousands,
          dataCategories: ["name", "contact-data", "identity-document", "credit-card"],
        }),
      },
    ),
    verdict: { notify: true, inform: true },
  },
  {
    id: "EDPB-05",
    title: "Job applications taken from a website",
    told: "Malicious code on an employment agency's site read the application forms of 213 people for a month.",
    facts: aBreach(hacked, {
      recipient: taken,
      recovery: stillThere,
      groups: people({
        people: { min: 213, max: 213 },
        dataCategories: ["name", "contact-data", "other"],
      }),
    }),
    verdict: { notify: true, inform: true },
  },
  {
    id: "EDPB-06",
    title: "Hashed passwords taken from a website",
    told: "The accounts of 1,200 users of a cooking site are copied: invented user names, and passwords under a strong hash whose salt stayed safe.",
    facts: aBreach(hacked, {
      recipient: taken,
      recovery: stillThere,
      groups: people({
        people: { min: 1200, max: 1200 },
        dataCategories: ["access-data"],
        identifiable: "no",
        measure: "hashed",
        device: "no-device",
        ...holdingProtection,
      }),
    }),
    verdict: { notify: false, inform: false },
  },
  {
    id: "EDPB-07",
    title: "Credential stuffing at a bank",
    told: "An attacker tried passwords on a bank's site and learned name, birth data and tax number of about 100,000 customers; 2,000 accounts were entered.",
    facts: aBreach(hacked, {
      recipient: taken,
      recovery: stillThere,
      groups: people({
        people: { min: 100_000, max: 100_000 },
        dataCategories: ["name", "gender", "birth-date-or-age", "bsn", "access-data"],
      }),
    }),
    verdict: { notify: true, inform: true },
  },
];

const insideAndLost: PublishedCase[] = [
  {
    id: "EDPB-08",
    title: "Employee takes customer data along",
    told: "A leaving employee copied the customers' contact data and used them months later for his own company. How many people is not told.",
    facts: aBreach(
      { ...hacked, incidentKind: "other" },
      {
        recipient: { holder: "known-stranger", copiedOrUsed: "yes", opened: "yes", deletionConfirmed: "no" },
        recovery: stillThere,
        groups: people({ dataCategories: ["name", "contact-data"] }),
      },
    ),
    verdict: { notify: true, inform: false },
  },
  {
    id: "EDPB-09",
    title: "Sent to a trusted third party",
    told: "An insurance agent could see the data of two dozen customers of others. He is bound by contract, reported it himself and confirmed in writing that he deleted it.",
    facts: aBreach(mistake, {
      recipient: {
        holder: "trusted-recipient",
        boundBySecrecy: "yes",
        opened: "yes",
        copiedOrUsed: "no",
        deletionConfirmed: "confirmed-in-writing",
      },
      recovery: stillThere,
      groups: people({
        people: { min: 24, max: 24 },
        dataCategories: ["name", "contact-data", "other"],
      }),
    }),
    verdict: { notify: false, inform: false },
  },
  {
    id: "EDPB-10",
    title: "Encrypted tablets stolen",
    told: "Two tablets of a day-care centre are stolen while switched off: encrypted, a strong password, a back-up at hand and wiped from afar.",
    facts: aBreach(
      { ...stolen, breachTypes: ["confidentiality", "availability-temporary"] },
      {
        recipient: { holder: "unknown-person" },
        recovery: { ...stillThere, restored: "in-time" },
        groups: people({
          dataCategories: ["name", "birth-date-or-age", "other"],
          vulnerable: "yes",
          measure: "encrypted",
          device: "off",
          ...holdingProtection,
        }),
      },
    ),
    verdict: { notify: false, inform: false },
  },
  {
    id: "EDPB-11",
    title: "Unencrypted notebook stolen",
    told: "A notebook with names, addresses and birth dates of more than 100,000 customers is stolen. No password; what else was on it could not be told.",
    facts: aBreach(
      { ...stolen, breachTypes: ["confidentiality"] },
      {
        recipient: { holder: "unknown-person" },
        recovery: { ...stillThere, restored: "in-time" },
        groups: people({
          people: { min: 100_000, max: 200_000 },
          dataCategories: ["name", "gender", "address", "birth-date-or-age"],
        }),
      },
    ),
    verdict: { notify: true, inform: true },
  },
  {
    id: "EDPB-12",
    title: "Patients' log book stolen",
    told: "A paper log book of a drug clinic is stolen from an open room. It was the only copy of these health data.",
    facts: aBreach(
      { ...stolen, breachTypes: ["confidentiality", "availability-permanent"] },
      {
        recipient: { holder: "unknown-person" },
        recovery: { dataIntact: "yes", backup: "none", restored: "not-restored" },
        groups: people({ dataCategories: ["name"], specialCategories: ["health"], vulnerable: "yes" }),
      },
    ),
    verdict: { notify: true, inform: true },
  },
];

const sentAndDeceived: PublishedCase[] = [
  {
    id: "EDPB-13",
    title: "Two parcels swapped",
    told: "Two customers get each other's shoes with the packing bill. Both are asked to send it back.",
    facts: aBreach(
      { ...mistake, incidentKind: "post-wrong-recipient" },
      {
        recipient: {
          holder: "known-stranger",
          recipientCount: { min: 2, max: 2 },
          opened: "yes",
          copiedOrUsed: "no",
          deletionConfirmed: "said-so",
        },
        recovery: stillThere,
        groups: people({ people: { min: 2, max: 2 }, dataCategories: ["name", "address", "other"] }),
      },
    ),
    verdict: { notify: false, inform: false },
  },
  {
    id: "EDPB-14",
    title: "File of jobseekers mailed by mistake",
    told: "A file with names, addresses and social security numbers of more than 60,000 jobseekers goes out as an attachment. The recipients are asked to delete it.",
    facts: aBreach(
      { ...mistake, incidentKind: "email-wrong-recipient" },
      {
        recipient: { holder: "known-stranger", opened: "yes", deletionConfirmed: "said-so" },
        recovery: stillThere,
        groups: people({
          people: { min: 60_000, max: 60_000 },
          dataCategories: ["name", "email-address", "address", "bsn"],
        }),
      },
    ),
    verdict: { notify: true, inform: true },
  },
  {
    id: "EDPB-15",
    title: "List of course members mailed by mistake",
    told: "A list of 15 course members with what they wish to eat goes to 15 former members; two cannot take lactose. It is seen at once and everybody is asked to delete it.",
    facts: aBreach(
      { ...mistake, incidentKind: "email-wrong-recipient" },
      {
        recipient: {
          holder: "known-stranger",
          recipientCount: { min: 15, max: 15 },
          opened: "yes",
          copiedOrUsed: "no",
          deletionConfirmed: "said-so",
        },
        recovery: stillThere,
        groups: people({
          people: { min: 15, max: 15 },
          dataCategories: ["name", "email-address", "other"],
          specialCategories: ["health"],
          specialOnlyNominal: "yes",
        }),
      },
    ),
    verdict: { notify: false, inform: false },
  },
  {
    id: "EDPB-16",
    title: "Two insurance letters in one envelope",
    told: "A policyholder opens a letter that also holds somebody else's: name, address, birth date, number plate and premium. It is asked back.",
    facts: aBreach(
      { ...mistake, incidentKind: "post-wrong-recipient" },
      {
        recipient: {
          holder: "known-stranger",
          recipientCount: { min: 1, max: 1 },
          opened: "yes",
          copiedOrUsed: "no",
          deletionConfirmed: "said-so",
        },
        recovery: stillThere,
        groups: people({
          people: { min: 1, max: 1 },
          dataCategories: ["name", "address", "birth-date-or-age", "other"],
        }),
      },
    ),
    verdict: { notify: true, inform: false },
  },
  {
    id: "EDPB-17",
    title: "Identity theft at a contact centre",
    told: "Somebody posing as a customer has the bills of a phone contract sent to another address for a month.",
    facts: aBreach(hacked, {
      recipient: taken,
      recovery: stillThere,
      groups: people({
        people: { min: 1, max: 1 },
        dataCategories: ["name", "contact-data", "other-financial"],
        communications: "yes",
      }),
    }),
    verdict: { notify: true, inform: true },
  },
  {
    id: "EDPB-18",
    title: "Mail forwarded to an attacker",
    told: "Rules set in mailboxes forward messages about payments for three months; wage data of 99 employees leak.",
    facts: aBreach(hacked, {
      recipient: taken,
      recovery: stillThere,
      groups: people({ people: { min: 99, max: 99 }, dataCategories: ["name", "other-financial"] }),
    }),
    verdict: { notify: true, inform: true },
  },
];

/** The eighteen cases of the guidelines, as the engine would have been told them. */
export const publishedCases: readonly PublishedCase[] = [
  ...ransomwareAndExfiltration,
  ...insideAndLost,
  ...sentAndDeceived,
];
