import type { PublishedCase } from "#lib/cases/published-case.ts";

/** People from inside: curious, leaving, or gone and keeping the files. Told in our own words; the source says the rest. */
// biome-ignore format: a case reads as one block.
export const insiders: readonly PublishedCase[] = [
  {
    id: "EDPB-08", kind: "case", jurisdiction: "EU", year: 2021, era: "gdpr", confidence: "verified",
    source: "EDPB Guidelines 01/2021 v2.0 (14-12-2021)",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2022-01/edpb_guidelines_012021_pdbnotification_adopted_en.pdf",
    facts: {
      breach_types: ["confidentiality"], cause: "insider_misuse",
      data_categories: ["contact", "identity"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "malicious", recipient_detail: "former_employee_known", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: true, restored_quickly: null,
      other: { no_guarantee_of_intent: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: false, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Vertrekkende medewerker neemt klantenlijst mee",
      summary: "In zijn opzegtermijn kopieerde een medewerker contactgegevens van klanten waar hij voor zijn werk bij mocht. Maanden later benaderde hij die klanten voor zijn eigen zaak.",
      reason: "Niemand kan instaan voor wat hij er nog mee doet, dus een risico is niet uit te sluiten: melden. Het zijn alleen gewone contactgegevens, dus hoog is het risico niet.",
    },
    en: {
      title: "Departing employee takes the customer list",
      summary: "Before his last day an employee took a copy of customers' contact data, to which he had access for his work. Months later he approached those customers for his own business.",
      reason: "Nobody can vouch for what else he will do with it, so a risk cannot be ruled out: notify. As it is only ordinary contact data, the risk is not high.",
    },
  },
  {
    id: "BE-GBA-04", kind: "case", jurisdiction: "BE", year: 2025, era: "gdpr", confidence: "verified",
    source: "GBA/APD decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=APD/GBA_(Belgium)_-_64/2025",
    facts: {
      breach_types: ["confidentiality"], cause: "unauthorised_internal_access",
      data_categories: ["health"],
      special_category: true, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 1, approx_records: null,
      recipient: "internal", recipient_detail: "employee_exceeding_authority", data_exfiltrated: false, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Leidinggevende las het medisch dossier van een medewerker",
      summary: "In een ziekenhuis opende een manager het patiëntdossier van iemand uit zijn team, de avond voor het ontslag.",
      reason: "Het ging om gezondheid en om beroepsgeheim. Bij twijfel moet er gemeld worden, ook als de manager zelf verantwoordelijk wordt gehouden. Over het informeren is niet beslist.",
    },
    en: {
      title: "Manager read an employee's medical file",
      summary: "In a hospital a manager opened the patient file of someone in his team, on the evening before the dismissal.",
      reason: "It was about health and professional secrecy. In doubt it must be notified, even if the manager himself is held responsible. Informing was not decided.",
    },
  },
  {
    id: "PL-01", kind: "case", jurisdiction: "PL", year: 2020, era: "gdpr", confidence: "verified",
    source: "UODO decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=UODO_(Poland)_-_DKN.5101.25.2020",
    facts: {
      breach_types: ["confidentiality"], cause: "unauthorised_internal_access",
      data_categories: ["contact", "health"],
      special_category: true, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "unknown", recipient_detail: "known_employee_and_others", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Lijst met adressen in quarantaine gefotografeerd",
      summary: "Bij een afvalbedrijf lag een lijst open met adressen van mensen in quarantaine door corona. Een chauffeur maakte een foto en stuurde die door.",
      reason: "Een adres met 'in quarantaine' erbij wijst mensen aan en zegt iets over hun gezondheid. Beide plichten golden.",
    },
    en: {
      title: "List of quarantine addresses photographed",
      summary: "At a waste company a list of addresses of people in COVID quarantine lay open. A driver took a photo and passed it on.",
      reason: "An address marked as in quarantine points to people and tells about their health. Both duties applied.",
    },
  },
  {
    id: "DE-01", kind: "case", jurisdiction: "DE", year: 2019, era: "gdpr", confidence: "verified",
    source: "HBDI (Hesse), CJEU C-768/21",
    sourceUrl: "https://gdprhub.eu/index.php?title=CJEU_-_C-768/21_-_Land_Hessen_(Obligation_to_act_by_the_data_protection_authority)",
    facts: {
      breach_types: ["confidentiality"], cause: "unauthorised_internal_access",
      data_categories: ["identity", "financial"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: true, credentials: false,
      vulnerable_subjects: false, approx_subjects: 1, approx_records: null,
      recipient: "internal", recipient_detail: "employee_disciplined_written_assurance", data_exfiltrated: false, mitigated_before_harm: true,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: { written_assurance: true, disciplinary_action: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "accepted", inform_subjects: false, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Medewerkster van een spaarbank zocht een klant op",
      summary: "Zij bekeek een paar keer zonder reden de gegevens van een klant. De bank legde een straf op; zij verklaarde schriftelijk dat zij niets had gekopieerd, bewaard of doorgegeven.",
      reason: "De bank meldde het. Dat zij het risico niet hoog vond, was volgens de toezichthouder niet onredelijk, dus de klant hoefde geen bericht te krijgen. Italië oordeelde in een grotere zaak strenger.",
    },
    en: {
      title: "Savings bank employee looked up a customer",
      summary: "Several times she looked at a customer's data without a reason. The bank disciplined her; she declared in writing that she had copied, kept or passed on nothing.",
      reason: "The bank notified it. Its view that the risk was not high was not unreasonable to the authority, so the customer did not have to be told. Italy was stricter in a larger case.",
    },
  },
  {
    id: "IT-02", kind: "case", jurisdiction: "IT", year: 2024, era: "gdpr", confidence: "verified",
    source: "Garante decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=Garante_per_la_protezione_dei_dati_personali_(Italy)_-_10070521",
    facts: {
      breach_types: ["confidentiality"], cause: "unauthorised_internal_access",
      data_categories: ["identity", "financial"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: true, credentials: false,
      vulnerable_subjects: false, approx_subjects: 3572, approx_records: null,
      recipient: "internal", recipient_detail: "employee_dismissed", data_exfiltrated: null, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "accepted", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Intesa Sanpaolo: nieuwsgierige medewerker bekeek duizenden klanten",
      summary: "Twee jaar lang zocht een medewerker zonder noodzaak zo'n 3.500 klanten op; hij is ontslagen. De bank vond het risico niet hoog en dacht aan een vriendelijke brief zonder uitleg.",
      reason: "Het gaat om geldzaken, om veel mensen en om steeds weer kijken: een hoog risico. Geen van de uitzonderingen was bewezen, dus binnen 20 dagen moest iedereen bericht krijgen.",
    },
    en: {
      title: "Intesa Sanpaolo: curious employee viewed thousands of customers",
      summary: "Without any need an employee viewed some 3,500 customers in two years' time; he was dismissed. The bank held the risk not high and thought of a friendly letter.",
      reason: "It concerns money matters, many people and looking again and again: a high risk. None of the exceptions was proven, so everyone had to be told within 20 days.",
    },
  },
  {
    id: "ES-02", kind: "case", jurisdiction: "ES", year: 2020, era: "gdpr", confidence: "verified",
    source: "AEPD decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=AEPD_(Spain)_-_PS/00152/2020",
    facts: {
      breach_types: ["confidentiality", "availability"], cause: "insider_misuse",
      data_categories: ["identity", "health"],
      special_category: true, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: true, approx_subjects: null, approx_records: null,
      recipient: "unknown", recipient_detail: "former_employee_known", data_exfiltrated: null, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Oud-bestuurders van een patiëntenstichting houden bestanden achter",
      summary: "Bestuurders van een stichting voor zeldzame ziekten stapten op en gaven bestanden en accounts met diagnoses niet terug.",
      reason: "Bij gezondheidsgegevens moet er gemeld worden, ook als niet bewezen is dat iemand ze gebruikt. Over het informeren van patiënten is niet beslist.",
    },
    en: {
      title: "Former board members of a patients' foundation keep files",
      summary: "Board members of a foundation for rare diseases resigned and did not hand back files and accounts with diagnoses.",
      reason: "With health data it must be notified, even if no use is proven. Informing patients was not decided.",
    },
  },
];
