import {
  aBreach,
  hacked,
  holdingProtection,
  mistake,
  type PublishedCase,
  people,
  stillThere,
  stolen,
} from "./telling.ts";

/** Cases of the guidelines in our own words; see published-cases.ts for the source. */
export const insideAndLost: readonly PublishedCase[] = [
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
