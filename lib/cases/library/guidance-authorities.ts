import type { PublishedCase } from "#lib/cases/published-case.ts";

/** Rules and examples in the guidance of single authorities. Told in our own words; the source says the rest. */
// biome-ignore format: a case reads as one block.
export const guidanceAuthorities: readonly PublishedCase[] = [
  {
    id: "NL-AP-R1", kind: "rule", jurisdiction: "NL", year: 2024, era: "gdpr", confidence: "verified",
    source: "AP guidance page \"Datalek: wel of niet melden\"",
    sourceUrl: "https://autoriteitpersoonsgegevens.nl/themas/beveiliging/datalekken/datalek-wel-of-niet-melden",
    facts: {
      breach_types: ["confidentiality"], cause: "loss_theft_device",
      data_categories: ["other"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "unknown", recipient_detail: null, data_exfiltrated: null, mitigated_before_harm: true,
      encrypted: "full", key_compromised: false, backup_available: true, restored_quickly: true,
      other: { data_intact: true, full_control_recent_backup: true },
    },
    verdict: {
      document: true, notify_sa: false, notify_sa_basis: "conditional", inform_subjects: false, inform_subjects_basis: "conditional",
    },
    nl: {
      title: "Regel van de AP: onleesbare gegevens",
      summary: "De AP legt uit wanneer gelekte gegevens die vooraf versleuteld of gehasht zijn, niet gemeld hoeven te worden.",
      reason: "Er zijn drie voorwaarden. De gegevens zijn nog helemaal heel. De organisatie heeft er zelf volledig controle over, met een recente back-up. De sleutel liep geen gevaar en is niet te achterhalen. Ontbreekt er één, dan geldt de uitzondering niet.",
    },
    en: {
      title: "Rule of the Dutch authority: unreadable data",
      summary: "The AP explains when leaked data that were encrypted or hashed beforehand need not be notified.",
      reason: "There are three conditions: the data are still fully intact, the organisation still has full control of them (a recent back-up), and the key was in no danger and cannot be found out. If one is missing, the exception does not hold.",
    },
  },
  {
    id: "NL-AP-R2", kind: "rule", jurisdiction: "NL", year: 2024, era: "gdpr", confidence: "verified",
    source: "AP guidance page \"Datalek: wel of niet melden\"",
    sourceUrl: "https://autoriteitpersoonsgegevens.nl/themas/beveiliging/datalekken/datalek-wel-of-niet-melden",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_email",
      data_categories: ["other"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "trusted", recipient_detail: null, data_exfiltrated: null, mitigated_before_harm: true,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: "depends", notify_sa_basis: "conditional", inform_subjects: "depends", inform_subjects_basis: "conditional",
    },
    nl: {
      title: "Regel van de AP: een ontvanger die te vertrouwen is",
      summary: "De AP legt uit wat het betekent als gelekte gegevens alleen bij een betrouwbare verkeerde ontvanger kwamen.",
      reason: "Een betrouwbare ontvanger kan een risico onwaarschijnlijk maken. Of dat zo is, hangt af van de omstandigheden; bij twijfel raadt de AP aan om te melden.",
    },
    en: {
      title: "Rule of the Dutch authority: a recipient who can be trusted",
      summary: "The AP explains what it means when leaked data came only to a reliable wrong recipient.",
      reason: "A reliable recipient can make a risk unlikely. Whether that is so depends on the circumstances; in doubt, the AP advises to notify.",
    },
  },
  {
    id: "DE-R1", kind: "rule", jurisdiction: "DE", year: 2018, era: "gdpr", confidence: "verified",
    source: "HmbBfDI guidance 15-11-2018",
    sourceUrl: "https://datenrecht.ch/hamburgische-beauftragte-fuer-datenschutz-und-informationsfreiheit-data-breach-meldungen-nach-art-33-dsgvo/",
    facts: {
      breach_types: ["confidentiality"], cause: "software_bug",
      data_categories: ["other"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "none", recipient_detail: null, data_exfiltrated: false, mitigated_before_harm: true,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: { evidence_of_exploitation: false },
    },
    verdict: {
      document: "depends", notify_sa: false, notify_sa_basis: "decided", inform_subjects: false, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Een zwakke plek waar niemand gebruik van maakte",
      summary: "Er zat een gat in de beveiliging, maar niemand is er zonder toestemming door naar binnen gegaan.",
      reason: "Voor een datalek moet er echt iets met de gegevens gebeurd zijn. Een zwakke plek alleen is dat niet, dus melden hoeft niet.",
    },
    en: {
      title: "A weakness that nobody used",
      summary: "There was a hole in the security, but nobody went through it without permission.",
      reason: "For a breach something must really have happened to the data. A weakness alone is not that, so there is no duty to notify.",
    },
  },
  {
    id: "UK-ICO-G1", kind: "case", jurisdiction: "UK", year: 2018, era: "uk_gdpr", confidence: "unverified",
    source: "ICO guide: personal data breaches",
    sourceUrl: "https://ico.org.uk/for-organisations/report-a-breach/personal-data-breach/personal-data-breaches-a-guide/",
    facts: {
      breach_types: ["confidentiality"], cause: "other",
      data_categories: ["identity", "contact", "financial"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: true, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "malicious", recipient_detail: null, data_exfiltrated: true, mitigated_before_harm: null,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Klantenbestand gestolen dat bruikbaar is voor fraude",
      summary: "Een bestand met klantgegevens is gestolen. Met de gegevens kan iemand zich voor een klant uitgeven.",
      reason: "Identiteitsfraude is een gevolg dat mensen echt raakt, dus melden moet. Over het informeren van mensen beslist dit voorbeeld niet.",
    },
    en: {
      title: "Customer file stolen that can serve fraud",
      summary: "A file of customer data was stolen. With the data someone can pose as a customer.",
      reason: "Identity fraud is a consequence that really touches people, so it must be notified. This example does not decide on informing people.",
    },
  },
  {
    id: "UK-ICO-G2", kind: "case", jurisdiction: "UK", year: 2018, era: "uk_gdpr", confidence: "unverified",
    source: "ICO guide: personal data breaches",
    sourceUrl: "https://ico.org.uk/for-organisations/report-a-breach/personal-data-breach/personal-data-breaches-a-guide/",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_email",
      data_categories: ["contact"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "unknown", recipient_detail: null, data_exfiltrated: null, mitigated_before_harm: null,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: false, notify_sa_basis: "decided", inform_subjects: false, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Interne telefoonlijst kwijt of fout gewijzigd",
      summary: "De telefoonlijst van het personeel is verloren of verkeerd aangepast.",
      reason: "Daar ondervindt normaal niemand last van. Vastleggen is genoeg.",
    },
    en: {
      title: "Internal telephone list lost or wrongly changed",
      summary: "The staff telephone list was lost or altered by mistake.",
      reason: "Normally nobody suffers from that. Recording it is enough.",
    },
  },
  {
    id: "UK-ICO-G3", kind: "case", jurisdiction: "UK", year: 2018, era: "uk_gdpr", confidence: "unverified",
    source: "ICO guide: personal data breaches",
    sourceUrl: "https://ico.org.uk/for-organisations/report-a-breach/personal-data-breach/personal-data-breaches-a-guide/",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_email",
      data_categories: ["health"],
      special_category: true, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: true, approx_subjects: null, approx_records: null,
      recipient: "unknown", recipient_detail: null, data_exfiltrated: true, mitigated_before_harm: null,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Ziekenhuis geeft per ongeluk patiëntgegevens prijs",
      summary: "Patiëntendossiers kwamen door een vergissing bij iemand anders terecht.",
      reason: "Medische gegevens bij een vreemde kunnen iemand ernstig raken. Daarom zijn zowel de melding als bericht aan de patiënten nodig.",
    },
    en: {
      title: "Hospital discloses patient data by accident",
      summary: "Patient records ended up with someone else by mistake.",
      reason: "Medical data with a stranger can hurt someone seriously. Therefore both the notification and a message to the patients are needed.",
    },
  },
  {
    id: "UK-ICO-G4", kind: "case", jurisdiction: "UK", year: 2018, era: "uk_gdpr", confidence: "unverified",
    source: "ICO guide: personal data breaches",
    sourceUrl: "https://ico.org.uk/for-organisations/report-a-breach/personal-data-breach/personal-data-breaches-a-guide/",
    facts: {
      breach_types: ["availability"], cause: "deletion_destruction",
      data_categories: ["contact"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "none", recipient_detail: null, data_exfiltrated: false, mitigated_before_harm: null,
      encrypted: "none", key_compromised: null, backup_available: true, restored_quickly: true,
      other: null,
    },
    verdict: {
      document: true, notify_sa: "depends", notify_sa_basis: "not_decided", inform_subjects: false, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Contactgegevens van oud-studenten gewist en teruggezet",
      summary: "Een medewerker van een universiteit wiste de contactgegevens van oud-studenten. Met de back-up zijn ze opnieuw gemaakt.",
      reason: "De gegevens zijn snel terug, dus van een hoog risico is geen sprake en niemand hoeft bericht te krijgen. Over de melding beslist het voorbeeld niet.",
    },
    en: {
      title: "Contact data of former students deleted and put back",
      summary: "A university employee deleted the contact data of former students. They were made again from the back-up.",
      reason: "The data are soon back, so there is no high risk and nobody needs a message. The example does not decide on the notification.",
    },
  },
];
