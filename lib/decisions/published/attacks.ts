import {
  aBreach,
  few,
  hacked,
  holdingProtection,
  nothingLeft,
  type PublishedCase,
  people,
  ransomware,
  stillThere,
  taken,
  thousands,
} from "./telling.ts";

/** Cases of the guidelines in our own words; see published-cases.ts for the source. */
export const ransomwareAndExfiltration: readonly PublishedCase[] = [
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
