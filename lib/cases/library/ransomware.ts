import type { PublishedCase } from "#lib/cases/published-case.ts";

/** Data locked by criminals, with and without a theft. Told in our own words; the source says the rest. */
// biome-ignore format: a case reads as one block.
export const ransomware: readonly PublishedCase[] = [
  {
    id: "EDPB-01", kind: "case", jurisdiction: "EU", year: 2021, era: "gdpr", confidence: "verified",
    source: "EDPB Guidelines 01/2021 v2.0 (14-12-2021)",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2022-01/edpb_guidelines_012021_pdbnotification_adopted_en.pdf",
    facts: {
      breach_types: ["integrity", "availability"], cause: "ransomware",
      data_categories: ["identity", "contact", "employment"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 36, approx_records: null,
      recipient: "malicious", recipient_detail: "ransomware_actor", data_exfiltrated: false, mitigated_before_harm: true,
      encrypted: "full", key_compromised: false, backup_available: true, restored_quickly: true,
      other: { logs_prove_no_exfiltration: true, operational_impact: "none", restore_hours: "few" },
    },
    verdict: {
      document: true, notify_sa: false, notify_sa_basis: "decided", inform_subjects: false, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Gijzelsoftware bij een fabriek, alles versleuteld en snel hersteld",
      summary: "Criminelen zetten de computers van een kleine fabriek op slot. De gegevens van ongeveer 36 klanten en medewerkers waren al goed versleuteld en de sleutel bleef veilig. Logboeken en een extern onderzoek lieten zien dat er niets naar buiten ging; binnen enkele uren stond alles terug.",
      reason: "De dader kon niets lezen en niemand merkte iets van de storing. Een risico voor mensen is daarom onwaarschijnlijk; noteren in het register is genoeg.",
    },
    en: {
      title: "Ransomware at a factory, everything encrypted and soon restored",
      summary: "Criminals locked the computers of a small factory. The data of about 36 customers and staff were already well encrypted and the key stayed safe. Logs and an outside investigation showed that nothing had gone out; within hours everything was back.",
      reason: "The attacker could read nothing and nobody noticed the outage. A risk to people is therefore unlikely; an entry in the register is enough.",
    },
  },
  {
    id: "EDPB-02", kind: "case", jurisdiction: "EU", year: 2021, era: "gdpr", confidence: "verified",
    source: "EDPB Guidelines 01/2021 v2.0 (14-12-2021)",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2022-01/edpb_guidelines_012021_pdbnotification_adopted_en.pdf",
    facts: {
      breach_types: ["availability"], cause: "ransomware",
      data_categories: ["identity", "contact", "employment"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 36, approx_records: null,
      recipient: "malicious", recipient_detail: "ransomware_actor", data_exfiltrated: false, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: false, restored_quickly: false,
      other: { logs_prove_no_exfiltration: true, operational_impact: "minor", restore_days: 5, partial_restore_from_paper: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: false, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Gijzelsoftware bij een landbouwbedrijf zonder back-up",
      summary: "Eén computer met gegevens van ongeveer 36 klanten en medewerkers werd op slot gezet. Er is niets gestolen, maar een digitale back-up was er niet. Overtypen van papier kostte zo'n vijf werkdagen en leveringen liepen iets uit.",
      reason: "Wie dagen niet bij de gegevens kan en misschien iets kwijt is, kan een risico niet uitsluiten: melden. De groep was klein, de gegevens gewoon en de hinder beperkt, dus het risico was niet hoog.",
    },
    en: {
      title: "Ransomware at a farming company without a back-up",
      summary: "One computer with data of about 36 customers and staff was locked. Nothing was stolen, but there was no digital back-up. Retyping from paper took some five working days and deliveries were slightly late.",
      reason: "Whoever cannot reach the data for days, and may have lost some, cannot rule out a risk: notify. The group was small, the data ordinary and the trouble limited, so the risk was not high.",
    },
  },
  {
    id: "EDPB-03", kind: "case", jurisdiction: "EU", year: 2021, era: "gdpr", confidence: "verified",
    source: "EDPB Guidelines 01/2021 v2.0 (14-12-2021)",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2022-01/edpb_guidelines_012021_pdbnotification_adopted_en.pdf",
    facts: {
      breach_types: ["availability"], cause: "ransomware",
      data_categories: ["identity", "health", "employment"],
      special_category: true, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: true, approx_subjects: 5000, approx_records: null,
      recipient: "malicious", recipient_detail: "ransomware_actor", data_exfiltrated: false, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: true, restored_quickly: false,
      other: { logs_prove_no_exfiltration: true, operational_impact: "major", service_critical: true, restore_days: 2 },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Gijzelsoftware in een ziekenhuis: operaties uitgesteld",
      summary: "Het systeem met gegevens van duizenden patiënten en medewerkers lag stil. Volgens de logboeken is niets meegenomen en er waren back-ups. Toch duurde herstel twee werkdagen en moesten operaties worden afgezegd of verschoven.",
      reason: "Twee dagen zonder medische gegevens brengt de zorg voor patiënten in gevaar. Dat is een hoog risico, ook al is er een back-up en is er niets gestolen.",
    },
    en: {
      title: "Ransomware in a hospital: operations put off",
      summary: "The system with data of thousands of patients and staff stood still. The logs showed that nothing was taken, and there were back-ups. Still, recovery took two working days and operations had to be cancelled or moved.",
      reason: "Two days without medical data put the care of patients in danger. That is a high risk, even with a back-up and although nothing was stolen.",
    },
  },
  {
    id: "EDPB-04", kind: "case", jurisdiction: "EU", year: 2021, era: "gdpr", confidence: "verified",
    source: "EDPB Guidelines 01/2021 v2.0 (14-12-2021)",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2022-01/edpb_guidelines_012021_pdbnotification_adopted_en.pdf",
    facts: {
      breach_types: ["confidentiality", "availability"], cause: "ransomware",
      data_categories: ["identity", "contact", "id_document", "payment_card", "financial"],
      special_category: false, criminal_data: false, bsn_or_national_id: true, financial: true, credentials: false,
      vulnerable_subjects: false, approx_subjects: 5000, approx_records: null,
      recipient: "malicious", recipient_detail: "ransomware_actor", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: false, restored_quickly: false,
      other: { backup_encrypted_too: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Gijzelsoftware bij een vervoerbedrijf: gekopieerd en back-up ook op slot",
      summary: "Aanvallers kopieerden een server van een bedrijf in het openbaar vervoer en zetten hem daarna op slot, met de back-up erbij. Het ging om namen, nummers van identiteitskaarten en creditcards van enkele duizenden mensen.",
      reason: "De gegevens zijn gestolen én weg. Met identiteits- en kaartgegevens van zoveel mensen is fraude te plegen: een hoog risico.",
    },
    en: {
      title: "Ransomware at a transport company: copied, and the back-up locked too",
      summary: "Attackers copied a server of a company in public transport and then locked it, together with the back-up. It held names, identity card numbers and credit cards of several thousand people.",
      reason: "The data were stolen and gone as well. Identity and card data of so many people can be used for fraud: a high risk.",
    },
  },
  {
    id: "PL-21", kind: "case", jurisdiction: "PL", year: 2024, era: "gdpr", confidence: "verified",
    source: "UODO decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=UODO_(Poland)_-_DKN.5131.1.2021",
    facts: {
      breach_types: ["confidentiality", "availability"], cause: "ransomware",
      data_categories: ["identity", "contact", "national_id", "financial"],
      special_category: false, criminal_data: false, bsn_or_national_id: true, financial: true, credentials: false,
      vulnerable_subjects: false, approx_subjects: 200, approx_records: null,
      recipient: "malicious", recipient_detail: "ransomware_actor", data_exfiltrated: null, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: true, restored_quickly: true,
      other: { logs_prove_no_exfiltration: false },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "accepted", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Gijzelsoftware bij een eenmanszaak: hersteld, maar diefstal niet uitgesloten",
      summary: "Gegevens van ongeveer 200 klanten en medewerkers, met persoonsnummer en bankrekening, werden op slot gezet. De ondernemer kon er snel weer bij. Of er iets gestolen was, bleef onbekend; een maand later hing er een briefje aan de deur.",
      reason: "Herstellen is niet genoeg als niet is aan te tonen dat niemand heeft meegelezen. De toezichthouder liet alle mensen persoonlijk bericht sturen; anders dan in EDPB-zaak 01, waar diefstal wel was uitgesloten.",
    },
    en: {
      title: "Ransomware at a sole trader: restored, but theft not ruled out",
      summary: "Data of about 200 customers and staff, with personal number and bank account, were locked. The owner soon had access again. Whether anything had been stolen stayed unknown; a month later a note hung at the door.",
      reason: "Restoring is not enough if it cannot be shown that nobody read along. The authority had every person informed individually, unlike EDPB case 01, where theft was ruled out.",
    },
  },
];
