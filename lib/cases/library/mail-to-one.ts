import type { PublishedCase } from "#lib/cases/published-case.ts";

/** Mail that reached one wrong person, or the right one along an open road. Told in our own words; the source says the rest. */
// biome-ignore format: a case reads as one block.
export const mailToOne: readonly PublishedCase[] = [
  {
    id: "EDPB-09", kind: "case", jurisdiction: "EU", year: 2021, era: "gdpr", confidence: "verified",
    source: "EDPB Guidelines 01/2021 v2.0 (14-12-2021)",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2022-01/edpb_guidelines_012021_pdbnotification_adopted_en.pdf",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_email",
      data_categories: ["contact", "insurance"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 24, approx_records: null,
      recipient: "trusted", recipient_detail: "contractual_professional_secrecy_sole_recipient", data_exfiltrated: false, mitigated_before_harm: true,
      encrypted: "none", key_compromised: null, backup_available: true, restored_quickly: null,
      other: { recipient_reported_immediately: true, written_deletion_confirmation: true, contract_obliges_reporting: true },
    },
    verdict: {
      document: true, notify_sa: false, notify_sa_basis: "decided", inform_subjects: false, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Verzekeringsagent zag klanten van een ander, en wiste het bestand",
      summary: "Door een verkeerde instelling in een rekenblad kon een agent gegevens zien van zo'n 24 klanten die niet van hem waren. Hij heeft een geheimhoudingsplicht, meldde het direct en bevestigde schriftelijk dat hij alles had gewist.",
      reason: "Eén ontvanger, die te vertrouwen is en dat ook liet zien, en gegevens die niet gevoelig zijn: een risico is onwaarschijnlijk.",
    },
    en: {
      title: "Insurance agent saw another's customers, and deleted the file",
      summary: "Through a wrong setting in a spreadsheet an agent could see data of some 24 customers who were not his. He is bound to secrecy, reported it at once and confirmed in writing that he had deleted everything.",
      reason: "One recipient, who can be trusted and showed it, and data that are not sensitive: a risk is unlikely.",
    },
  },
  {
    id: "SE-01", kind: "case", jurisdiction: "SE", year: 2020, era: "gdpr", confidence: "verified",
    source: "IMY/Datainspektionen decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=Datainspektionen_-_DI-2019-9432",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_email",
      data_categories: ["identity", "national_id", "health", "sex_life", "criminal"],
      special_category: true, criminal_data: true, bsn_or_national_id: true, financial: false, credentials: false,
      vulnerable_subjects: true, approx_subjects: 2, approx_records: null,
      recipient: "trusted", recipient_detail: "correct_recipient_insecure_channel", data_exfiltrated: null, mitigated_before_harm: null,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: { insecure_channel: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Universiteit mailt een zedendossier onversleuteld aan de politie",
      summary: "Onderzoekers stuurden een politierapport over verkrachting, met gezondheid, seksleven en strafbare feiten van twee mensen, zonder versleuteling terug aan de politie. Nog 108 rapporten stonden bij een Amerikaanse clouddienst.",
      reason: "De politie was de goede ontvanger, maar de weg ernaartoe was open. Dat had vastgelegd én gemeld moeten worden. Over het informeren is niet beslist.",
    },
    en: {
      title: "University mails a rape file to the police unencrypted",
      summary: "Researchers sent a police report on rape, with health, sex life and offences of two people, back to the police without encryption. Another 108 reports were kept with an American cloud service.",
      reason: "The police were the right recipient, but the way there was open. It should have been recorded and notified. Informing was not decided.",
    },
  },
  {
    id: "IT-06", kind: "case", jurisdiction: "IT", year: 2024, era: "gdpr", confidence: "verified",
    source: "Garante decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=Garante_per_la_protezione_dei_dati_personali_(Italy)_-_10057346",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_email",
      data_categories: ["identity", "birthdate", "health"],
      special_category: true, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 2, approx_records: null,
      recipient: "unknown", recipient_detail: "known_single_cooperative", data_exfiltrated: true, mitigated_before_harm: true,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: { deletion_confirmed: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "accepted", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Vruchtbaarheidskliniek mailt het formulier van een ander stel",
      summary: "Een verloskundige stuurde een formulier met gegevens van een stel naar een andere patiënt. Die meldde het binnen een uur en bevestigde dat het was gewist.",
      reason: "De kliniek heeft gemeld en dat stond niet ter discussie. Snel handelen maakte alleen de straf lichter, een berisping. Over het informeren is niet beslist.",
    },
    en: {
      title: "Fertility clinic mails another couple's form",
      summary: "A midwife sent a form with a couple's data to another patient, who reported it within an hour and confirmed that it was deleted.",
      reason: "The clinic notified, and that was not in dispute. Quick action only made the sanction lighter, a reprimand. Informing was not decided.",
    },
  },
  {
    id: "GR-05", kind: "case", jurisdiction: "GR", year: 2022, era: "gdpr", confidence: "verified",
    source: "HDPA decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=HDPA_(Greece)_-_6/2022",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_email",
      data_categories: ["identity", "financial"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: true, credentials: false,
      vulnerable_subjects: false, approx_subjects: 1, approx_records: null,
      recipient: "unknown", recipient_detail: "known_single_untrusted", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: { repeated_after_warning: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Piraeus Bank bleef meldingen naar een vreemde mailen",
      summary: "Berichten over de rekening van een vrouw gingen naar het adres van een onbekende. Ook nadat zij had geklaagd, ging dat door.",
      reason: "Het zijn geldzaken en de bank ging na de waarschuwing door. Daarom golden beide plichten.",
    },
    en: {
      title: "Piraeus Bank kept mailing alerts to a stranger",
      summary: "Messages about a woman's account went to a stranger's address. It went on even after she had complained.",
      reason: "These are money matters and the bank went on after the warning. Therefore both duties applied.",
    },
  },
  {
    id: "RO-01", kind: "case", jurisdiction: "RO", year: 2020, era: "gdpr", confidence: "verified",
    source: "ANSPDCP decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=ANSPDCP_(Romania)_-_Fine_against_Enel_Energie_Muntenia_SA",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_email",
      data_categories: ["identity", "contact"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 1, approx_records: null,
      recipient: "unknown", recipient_detail: "known_single_untrusted", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Enel: antwoord met stukken van een andere klant",
      summary: "Een medewerker antwoordde de verkeerde klant en stuurde bestanden mee van iemand anders.",
      reason: "Ook één verkeerd gestuurde mail moest gemeld worden; het bedrijf kon niet laten zien dat het iets had hersteld. Over het informeren is niet beslist.",
    },
    en: {
      title: "Enel: reply with another customer's files",
      summary: "A reply went to a customer who had not asked for it, with someone else's files in it.",
      reason: "A single mail to the wrong address is enough for the duty to notify; the company could not show that it had put anything right. Informing was not decided.",
    },
  },
  {
    id: "RO-02", kind: "case", jurisdiction: "RO", year: 2025, era: "gdpr", confidence: "verified",
    source: "ANSPDCP decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=ANSPDCP_(Romania)_-_Medstar_SRL",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_email",
      data_categories: ["identity", "contact", "national_id", "health"],
      special_category: true, criminal_data: false, bsn_or_national_id: true, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 1, approx_records: null,
      recipient: "unknown", recipient_detail: "known_single_untrusted", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Medstar: uitslagen van het lab bij een derde",
      summary: "Volledige medische uitslagen van één patiënt, met het persoonsnummer, kwamen bij iemand anders terecht.",
      reason: "Gezondheid en een nationaal nummer samen: zowel melden als informeren had gemoeten.",
    },
    en: {
      title: "Medstar: laboratory results with a third person",
      summary: "One patient's complete medical results, with the personal number, ended up with somebody else.",
      reason: "Health and a national number together: both notifying and informing should have been done.",
    },
  },
  {
    id: "IE-DPC-1", kind: "case", jurisdiction: "IE", year: 2022, era: "gdpr", confidence: "verified",
    source: "DPC case study",
    sourceUrl: "https://www.dataprotection.ie/en/dpc-guidance/case-studies/data-breach-notification",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_email",
      data_categories: ["identity", "health", "employment"],
      special_category: true, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "unknown", recipient_detail: null, data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "full", key_compromised: true, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "accepted", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Versleutelde bijlage, maar het wachtwoord ging naar hetzelfde foute adres",
      summary: "Een overheidsinstelling mailde een klachtbrief met gezondheidsgegevens versleuteld naar een verkeerd adres. Het wachtwoord volgde in een tweede mail naar datzelfde adres.",
      reason: "Wie het bestand heeft, heeft ook de sleutel, dus de versleuteling telt niet. Door de aard van de gegevens was het risico hoog en moest iedereen bericht krijgen.",
    },
    en: {
      title: "Encrypted attachment, but the password went to the same wrong address",
      summary: "A public body mailed a complaint letter with health data, encrypted, to a wrong address. The password followed in a second mail to that same address.",
      reason: "Who has the file also has the key, so the encryption does not count. The nature of the data made the risk high, and everyone had to be told.",
    },
  },
  {
    id: "IE-DPC-4", kind: "case", jurisdiction: "IE", year: 2021, era: "gdpr", confidence: "verified",
    source: "DPC case study",
    sourceUrl: "https://www.dataprotection.ie/en/dpc-guidance/case-studies/data-breach-notification",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_email",
      data_categories: ["identity", "health"],
      special_category: true, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: true, approx_subjects: 1, approx_records: null,
      recipient: "unknown", recipient_detail: null, data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: { recipient_unresponsive: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "accepted", inform_subjects: true, inform_subjects_basis: "accepted",
    },
    nl: {
      title: "Rapport over de gezondheid van een kind naar een verkeerd privéadres",
      summary: "Een therapeut maakte een tikfout in het adres van een mail met een conceptrapport over een kind. De mailbox bestond, maar de eigenaar reageerde niet op verzoeken om te wissen.",
      reason: "Gezondheid van een kind bij een onbekende die niets laat horen. De organisatie meldde het en vertelde het de ouder, en dat vond de toezichthouder goed.",
    },
    en: {
      title: "Report on a child's health to a wrong private address",
      summary: "A therapist mistyped the address of a mail with a draft report about a child. The mailbox existed, but its owner did not answer requests to delete.",
      reason: "A child's health, with a stranger who does not respond. The organisation notified and told the parent, and the authority agreed.",
    },
  },
];
