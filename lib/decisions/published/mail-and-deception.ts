import { aBreach, hacked, mistake, type PublishedCase, people, stillThere, taken } from "./telling.ts";

/** Cases of the guidelines in our own words; see published-cases.ts for the source. */
export const sentAndDeceived: readonly PublishedCase[] = [
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
