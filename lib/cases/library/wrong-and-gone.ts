import type { PublishedCase } from "#lib/cases/published-case.ts";

/** Systems that showed another person’s data, changed them, or lost them. Told in our own words; the source says the rest. */
// biome-ignore format: a case reads as one block.
export const wrongAndGone: readonly PublishedCase[] = [
  {
    id: "GR-06", kind: "case", jurisdiction: "GR", year: 2021, era: "gdpr", confidence: "verified",
    source: "HDPA decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=HDPA_(Greece)_-_55/2021",
    facts: {
      breach_types: ["confidentiality"], cause: "software_bug",
      data_categories: ["identity", "contact", "national_id", "health"],
      special_category: true, criminal_data: false, bsn_or_national_id: true, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "unknown", recipient_detail: "random_other_users", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Ministerie toonde een aanvrager de gegevens van een ander",
      summary: "Iemand die een aanvraag deed, zag van een ander het fiscale nummer, het nummer van de sociale verzekering en een handicap.",
      reason: "Het ministerie had moeten melden. Over het informeren zegt de samenvatting niets.",
    },
    en: {
      title: "Ministry showed an applicant another person's data",
      summary: "Someone making an application saw another person's tax number, social security number and disability.",
      reason: "The ministry should have notified. The summary says nothing about informing.",
    },
  },
  {
    id: "CY-02", kind: "case", jurisdiction: "CY", year: 2020, era: "gdpr", confidence: "verified",
    source: "Cyprus Commissioner decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=Commissioner_(Cyprus)_-_12.10.001.011.001",
    facts: {
      breach_types: ["confidentiality", "integrity"], cause: "data_inaccuracy",
      data_categories: ["identity", "financial"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: true, credentials: false,
      vulnerable_subjects: false, approx_subjects: 1, approx_records: null,
      recipient: "unknown", recipient_detail: "known_single_cooperative", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: { two_factor_limits_access: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Hellenic Bank: twee klanten verwisseld door een paspoortnummer",
      summary: "Door een tikfout zag de ene klant een deel van het internetbankieren van de andere. Later ging er ook een betaalpas naar het verkeerde adres.",
      reason: "De plicht om binnen 72 uur te melden verdwijnt niet als men later denkt dat het geen datalek was. Inloggen in twee stappen maakte het risico wel kleiner. Over het informeren is niet beslist.",
    },
    en: {
      title: "Hellenic Bank: two customers mixed up by a passport number",
      summary: "Through a typing error one customer saw part of the other's online banking. Later a bank card also went to the wrong address.",
      reason: "The duty to notify within 72 hours does not vanish when one later thinks it was no breach. Log-in in two steps did make the risk smaller. Informing was not decided.",
    },
  },
  {
    id: "FR-03", kind: "case", jurisdiction: "FR", year: 2023, era: "gdpr", confidence: "verified",
    source: "CNIL restricted committee",
    sourceUrl: "https://gdprhub.eu/index.php?title=CNIL_(France)_-_SAN-2023-015",
    facts: {
      breach_types: ["confidentiality"], cause: "software_bug",
      data_categories: ["identity", "contact"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 10154, approx_records: null,
      recipient: "unknown", recipient_detail: "random_other_users", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Canal+: abonnees zagen de account van een ander",
      summary: "In februari 2020 kregen abonnees na het inloggen adres en telefoonnummer van anderen te zien. Het ging om 10.154 mensen.",
      reason: "Dat aantal is niet verwaarloosbaar en het raakt iemands privéleven: melden had gemoeten. Over het informeren is niet beslist.",
    },
    en: {
      title: "Canal+: subscribers saw someone else's account",
      summary: "In February 2020 subscribers who logged in saw address and telephone number of others. It concerned 10,154 people.",
      reason: "That number is not negligible and it touches private life: it should have been notified. Informing was not decided.",
    },
  },
  {
    id: "DK-09", kind: "case", jurisdiction: "DK", year: 2022, era: "gdpr", confidence: "verified",
    source: "Datatilsynet (DK) decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=Datatilsynet_(Denmark)_-_2020-442-8862",
    facts: {
      breach_types: ["integrity"], cause: "software_bug",
      data_categories: ["health"],
      special_category: true, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: true, approx_subjects: 4459, approx_records: null,
      recipient: "none", recipient_detail: null, data_exfiltrated: false, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "accepted", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Medicatie gewijzigd door een update die niet getest was",
      summary: "Na updates klopten de recepten van 4.459 patiënten niet meer; sommige stonden er dubbel in.",
      reason: "Foute gegevens over medicijnen zijn gevaarlijk: een hoog risico. Dat patiënten het van hun zorgverlener hoorden, was voldoende.",
    },
    en: {
      title: "Medication changed by an untested update",
      summary: "After updates the prescriptions of 4,459 patients were no longer right; some were listed twice.",
      reason: "Wrong data about medicines are dangerous: a high risk. That patients heard it from their health professional was sufficient.",
    },
  },
  {
    id: "CY-01", kind: "case", jurisdiction: "CY", year: 2020, era: "gdpr", confidence: "verified",
    source: "Cyprus Commissioner decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=Commissioner_(Cyprus)_-_11.17.001.008.001",
    facts: {
      breach_types: ["availability"], cause: "deletion_destruction",
      data_categories: ["insurance", "identity"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 1, approx_records: null,
      recipient: "none", recipient_detail: null, data_exfiltrated: false, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: false, restored_quickly: false,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Bank of Cyprus kan een origineel contract niet vinden",
      summary: "Iemand vroeg zijn gegevens op. Het origineel van een verzekering uit 2000 was onvindbaar.",
      reason: "Ook iets niet meer kunnen vinden is een datalek, en het levert waarschijnlijk een risico op: melden. De klant wist het al; over informeren is niet beslist.",
    },
    en: {
      title: "Bank of Cyprus cannot find an original contract",
      summary: "Someone asked for their data. The signed insurance papers, dating from 2000, could not be found.",
      reason: "No longer being able to find something is a breach too, and likely to lead to a risk: notify. The customer knew already; informing was not decided.",
    },
  },
  {
    id: "HR-01", kind: "case", jurisdiction: "HR", year: 2024, era: "gdpr", confidence: "verified",
    source: "AZOP decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=AZOP_(Croatia)_-_Decision_13-09-2024",
    facts: {
      breach_types: ["availability"], cause: "deletion_destruction",
      data_categories: ["health"],
      special_category: true, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: true, approx_subjects: null, approx_records: null,
      recipient: "none", recipient_detail: null, data_exfiltrated: false, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: false, restored_quickly: false,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Ziekenhuis: röntgenfoto's gewist, geen back-up",
      summary: "Door een storing in het systeem van de röntgenafdeling verdwenen in 2019 beelden van patiënten. Er was geen back-up en er is niet gemeld.",
      reason: "Medische gegevens voorgoed kwijt zijn moet gemeld worden: 190.000 euro boete. Over het informeren is niet beslist.",
    },
    en: {
      title: "Hospital loses X-ray images for good",
      summary: "Through a failure in the radiology system images of patients disappeared in 2019. There was no back-up and it was not notified.",
      reason: "Losing medical data for good must be notified: a fine of 190,000 euros. Informing was not decided.",
    },
  },
];
