import type { PublishedCase } from "#lib/cases/published-case.ts";

/** Devices and papers that were lost or stolen. Told in our own words; the source says the rest. */
// biome-ignore format: a case reads as one block.
export const lostAndStolen: readonly PublishedCase[] = [
  {
    id: "EDPB-10", kind: "case", jurisdiction: "EU", year: 2021, era: "gdpr", confidence: "verified",
    source: "EDPB Guidelines 01/2021 v2.0 (14-12-2021)",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2022-01/edpb_guidelines_012021_pdbnotification_adopted_en.pdf",
    facts: {
      breach_types: ["confidentiality", "availability"], cause: "loss_theft_device",
      data_categories: ["identity", "birthdate", "education"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: true, approx_subjects: null, approx_records: null,
      recipient: "malicious", recipient_detail: "thief_unknown", data_exfiltrated: false, mitigated_before_harm: true,
      encrypted: "full", key_compromised: false, backup_available: true, restored_quickly: true,
      other: { remote_wipe: true, device_powered_off: true },
    },
    verdict: {
      document: true, notify_sa: false, notify_sa_basis: "decided", inform_subjects: false, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Versleutelde tablets gestolen uit een kinderdagverblijf",
      summary: "Bij een inbraak verdwenen twee tablets met gegevens van kinderen. Ze stonden uit, waren versleuteld en hadden een sterk wachtwoord. Wissen op afstand is snel in gang gezet en er was een back-up.",
      reason: "De dief kan niet bij de gegevens en er is niets verloren. Ook al gaat het om kinderen: een risico is onwaarschijnlijk.",
    },
    en: {
      title: "Encrypted tablets stolen from a day-care centre",
      summary: "Two tablets with data about children disappeared in a burglary. They were switched off, encrypted and had a strong password. Remote wiping was started soon and there was a back-up.",
      reason: "The thief cannot reach the data and nothing was lost. Even though children are concerned, a risk is unlikely.",
    },
  },
  {
    id: "EDPB-11", kind: "case", jurisdiction: "EU", year: 2021, era: "gdpr", confidence: "verified",
    source: "EDPB Guidelines 01/2021 v2.0 (14-12-2021)",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2022-01/edpb_guidelines_012021_pdbnotification_adopted_en.pdf",
    facts: {
      breach_types: ["confidentiality"], cause: "loss_theft_device",
      data_categories: ["identity", "contact", "birthdate"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 100000, approx_records: null,
      recipient: "malicious", recipient_detail: "thief_unknown", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: true, restored_quickly: true,
      other: { scope_unknown: true, password_protected: false },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Laptop zonder wachtwoord gestolen, 100.000 klanten",
      summary: "Een medewerker van een dienstverlener raakte een laptop kwijt door diefstal. Er stonden namen, adressen en geboortedatums op van meer dan 100.000 klanten; of er meer op stond, was niet na te gaan. De laptop had geen enkele beveiliging.",
      reason: "Iedereen kan erbij en met deze gegevens is identiteitsfraude mogelijk bij een zeer grote groep. De dagelijkse back-up helpt alleen tegen verlies, niet tegen lezen.",
    },
    en: {
      title: "Laptop without a password stolen, 100,000 customers",
      summary: "A service provider's employee had a laptop stolen. It held names, addresses and birth dates of more than 100,000 customers; whether it held more could not be found out. The laptop had no protection at all.",
      reason: "Anyone can get in, and these data allow identity fraud among a very large group. The daily back-up helps against loss only, not against reading.",
    },
  },
  {
    id: "EDPB-12", kind: "case", jurisdiction: "EU", year: 2021, era: "gdpr", confidence: "verified",
    source: "EDPB Guidelines 01/2021 v2.0 (14-12-2021)",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2022-01/edpb_guidelines_012021_pdbnotification_adopted_en.pdf",
    facts: {
      breach_types: ["confidentiality", "availability"], cause: "loss_theft_paper",
      data_categories: ["identity", "health"],
      special_category: true, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: true, approx_subjects: null, approx_records: null,
      recipient: "malicious", recipient_detail: "thief_unknown", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: false, restored_quickly: false,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Dagboek met patiëntgegevens gestolen uit een afkickkliniek",
      summary: "Een papieren logboek over patiënten van een verslavingskliniek is gestolen. Het lag niet achter slot en er was geen kopie voor de artsen.",
      reason: "Medische geheimen zijn bij onbekenden terechtgekomen en de artsen missen de gegevens bij de behandeling. Beide maken het risico hoog.",
    },
    en: {
      title: "Log book about patients stolen from a rehabilitation clinic",
      summary: "A paper log book about the patients of a drug clinic was stolen. It was not locked away and the doctors had no copy.",
      reason: "Medical secrets ended up with unknown people, and the doctors lack the data in treatment. Both make the risk high.",
    },
  },
  {
    id: "PL-02", kind: "case", jurisdiction: "PL", year: 2022, era: "gdpr", confidence: "verified",
    source: "UODO decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=UODO_(Poland)_-_DKN.5110.12.2021",
    facts: {
      breach_types: ["confidentiality", "availability"], cause: "loss_theft_paper",
      data_categories: ["identity", "birthdate", "employment", "financial"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: true, credentials: false,
      vulnerable_subjects: false, approx_subjects: 1, approx_records: null,
      recipient: "unknown", recipient_detail: null, data_exfiltrated: null, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Werkgever raakt één arbeidsbewijs kwijt",
      summary: "Een papier over één medewerker was zoek, met persoonsgegevens, de reden van ontslag en beslag op het loon. De medewerker kreeg het te horen en vond het niet erg; de toezichthouder hoorde niets.",
      reason: "Zo'n papier vertelt over iemands leven en schulden. Dat de medewerker geen bezwaar had, of dat niemand het misschien las, doet er niet toe: melden. Over het informeren is niet beslist.",
    },
    en: {
      title: "Employer loses one certificate of employment",
      summary: "A paper about one employee was missing, with personal details, the reason for dismissal and an attachment of wages. The employee heard of it and had no objection; the authority heard nothing.",
      reason: "Such a paper tells about someone's life and debts. It does not matter that the employee minded little or that perhaps nobody read it: notify. Informing was not decided.",
    },
  },
  {
    id: "PL-04", kind: "case", jurisdiction: "PL", year: 2021, era: "gdpr", confidence: "verified",
    source: "UODO decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=UODO_(Poland)_-_DKN.5131.11.2020",
    facts: {
      breach_types: ["confidentiality", "availability"], cause: "loss_theft_paper",
      data_categories: ["identity", "contact", "national_id"],
      special_category: false, criminal_data: false, bsn_or_national_id: true, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 96, approx_records: null,
      recipient: "malicious", recipient_detail: "thief_unknown", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Mappen van 96 cliënten gestolen bij een rechtshulpstichting",
      summary: "Dieven namen mappen mee met naam, adres en telefoon van 96 mensen; bij drie of vier stond ook het persoonsnummer erbij. De stichting vond het zelf niet ernstig.",
      reason: "De toezichthouder verwierp dat eigen oordeel. Zonder bericht konden mensen zich niet beschermen.",
    },
    en: {
      title: "Thieves take the folders of 96 people who sought legal help",
      summary: "Thieves took folders with name, address and telephone of 96 people; for three or four the personal number was there too. The foundation itself did not think it serious.",
      reason: "The authority rejected that view. Without a message people could not protect themselves.",
    },
  },
  {
    id: "PL-12", kind: "case", jurisdiction: "PL", year: 2023, era: "gdpr", confidence: "verified",
    source: "UODO decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=UODO_(Poland)_-_DKN.5131.42.2022",
    facts: {
      breach_types: ["confidentiality", "availability"], cause: "lost_in_post",
      data_categories: ["identity", "contact", "id_document", "financial", "photo"],
      special_category: false, criminal_data: false, bsn_or_national_id: true, financial: true, credentials: false,
      vulnerable_subjects: true, approx_subjects: null, approx_records: null,
      recipient: "unknown", recipient_detail: null, data_exfiltrated: null, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Pakket van de rechtbank kwam beschadigd en onvolledig aan",
      summary: "Uit een pakket naar het buitenland waren stukken verdwenen: namen, nummers van identiteitsbewijzen, adressen, bankrekeningen en foto's, ook van twee kinderen.",
      reason: "De stukken zijn weg en kunnen door iedereen gelezen zijn. Dat de post schuld had, verandert niets aan de plichten van de rechtbank.",
    },
    en: {
      title: "Documents missing from a court's parcel",
      summary: "Documents had gone missing from a parcel sent abroad: names, identity document numbers, addresses, bank accounts and photographs, of two children too.",
      reason: "The documents are gone and anyone may have read them. That the post was to blame changes nothing about the court's duties.",
    },
  },
  {
    id: "UK-ICO-3", kind: "case", jurisdiction: "UK", year: 2021, era: "uk_gdpr", confidence: "unverified",
    source: "ICO \"Personal data breach examples\"",
    sourceUrl: "https://ico.org.uk/for-organisations/report-a-breach/personal-data-breach/personal-data-breach-examples/",
    facts: {
      breach_types: ["confidentiality"], cause: "loss_theft_device",
      data_categories: ["identity", "health", "criminal"],
      special_category: true, criminal_data: true, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "unknown", recipient_detail: null, data_exfiltrated: null, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: { assessment_changed_on_new_facts: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Tas met laptop en gerechtelijke stukken verloren",
      summary: "In een verloren tas zaten een laptop en stukken over strafzaken en gezondheid. Eerst dacht men dat de laptop versleuteld was en bleef een melding uit. Dat bleek niet te kloppen; toen is er alsnog gemeld.",
      reason: "De gegevens waren gevoelig en onbeschermd. Komt een feit anders te liggen, dan moet het oordeel opnieuw.",
    },
    en: {
      title: "Bag with laptop and court papers lost",
      summary: "A lost bag held a laptop and papers about criminal cases and health. At first the laptop was thought to be encrypted and nothing was notified. That proved wrong, and it was notified after all.",
      reason: "The data were sensitive and unprotected. When a fact turns out differently, judge again.",
    },
  },
];
