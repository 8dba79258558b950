import type { PublishedCase } from "#lib/cases/published-case.ts";

/** Examples of the Article 29 Working Party, taken over by the EDPB. Told in our own words; the source says the rest. */
// biome-ignore format: a case reads as one block.
export const guidanceEdpb: readonly PublishedCase[] = [
  {
    id: "WP250-B-i", kind: "case", jurisdiction: "EU", year: 2018, era: "gdpr", confidence: "unverified",
    source: "WP250rev.01 / EDPB Guidelines 9/2022 Annex B",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2023-04/edpb_guidelines_202209_personal_data_breach_notification_v2.0_en.pdf",
    facts: {
      breach_types: ["confidentiality", "availability"], cause: "loss_theft_device",
      data_categories: ["other"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "malicious", recipient_detail: "thief_unknown", data_exfiltrated: false, mitigated_before_harm: true,
      encrypted: "full", key_compromised: false, backup_available: true, restored_quickly: true,
      other: { state_of_the_art_encryption: true },
    },
    verdict: {
      document: true, notify_sa: false, notify_sa_basis: "decided", inform_subjects: false, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Versleutelde back-up op een usb-stick gestolen",
      summary: "Bij een inbraak verdween een usb-stick met een versleutelde kopie van een archief.",
      reason: "Er hoeft niets gemeld te worden zolang de versleuteling sterk is, de sleutel veilig blijft en er nog een andere kopie is om op tijd te herstellen. Raakt de sleutel later toch bekend, dan moet het alsnog.",
    },
    en: {
      title: "Encrypted back-up on a USB stick stolen",
      summary: "A USB stick with an encrypted copy of an archive disappeared in a break-in.",
      reason: "Nothing needs to be notified as long as the encryption is strong, the key stays safe and another copy allows a timely recovery. If the key becomes known later, it must be notified after all.",
    },
  },
  {
    id: "WP250-B-ii", kind: "case", jurisdiction: "EU", year: 2018, era: "gdpr", confidence: "unverified",
    source: "WP250rev.01 / EDPB Guidelines 9/2022 Annex B",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2023-04/edpb_guidelines_202209_personal_data_breach_notification_v2.0_en.pdf",
    facts: {
      breach_types: ["confidentiality"], cause: "hacking",
      data_categories: ["other"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "malicious", recipient_detail: "attacker", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: null, key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: "depends", notify_sa_basis: "conditional", inform_subjects: "depends", inform_subjects_basis: "conditional",
    },
    nl: {
      title: "Gegevens gestolen van een onlinedienst",
      summary: "Bij een aanval op een onlinedienst zijn gegevens van klanten meegenomen. Welke gegevens dat zijn, zegt het voorbeeld niet.",
      reason: "Dit voorbeeld blijft open. Melden moet als er waarschijnlijk gevolgen zijn voor mensen; informeren hangt af van de aard van de gegevens en van hoe ernstig die gevolgen zijn.",
    },
    en: {
      title: "Data stolen from an online service",
      summary: "In an attack on an online service data of customers were taken. The example does not say which data.",
      reason: "This example stays open. Notify if consequences for people are likely; informing them depends on the nature of the data and on how serious those consequences are.",
    },
  },
  {
    id: "WP250-B-vi", kind: "case", jurisdiction: "EU", year: 2018, era: "gdpr", confidence: "unverified",
    source: "WP250rev.01 / EDPB Guidelines 9/2022 Annex B",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2023-04/edpb_guidelines_202209_personal_data_breach_notification_v2.0_en.pdf",
    facts: {
      breach_types: ["confidentiality"], cause: "hacking",
      data_categories: ["credentials", "purchase_history"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: true,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "public", recipient_detail: "published_online", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Inloggegevens en aankopen van een marktplaats op internet gezet",
      summary: "Een internetmarktplaats met klanten in meer landen is aangevallen. Gebruikersnamen, wachtwoorden en aankopen stonden daarna open op internet.",
      reason: "Iedereen kan met de gegevens aan de haal, ook op andere sites. Het risico kan hoog zijn: melden bij de leidende toezichthouder, mensen informeren en wachtwoorden vervangen.",
    },
    en: {
      title: "Log-in data and purchases of a marketplace put online",
      summary: "A website where people in several countries buy and sell was attacked. User names, passwords and purchases were then open on the internet.",
      reason: "Anyone can make off with the data, on other sites too. The risk may be high: notify the lead authority, inform people and replace passwords.",
    },
  },
  {
    id: "WP250-B-x", kind: "case", jurisdiction: "EU", year: 2018, era: "gdpr", confidence: "verified",
    source: "WP250rev.01 / EDPB Guidelines 9/2022 Annex B",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2023-04/edpb_guidelines_202209_personal_data_breach_notification_v2.0_en.pdf",
    facts: {
      breach_types: ["confidentiality"], cause: "cc_bcc",
      data_categories: ["contact"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "unknown", recipient_detail: "known_multiple_untrusted", data_exfiltrated: true, mitigated_before_harm: null,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: "depends", notify_sa_basis: "conditional", inform_subjects: "depends", inform_subjects_basis: "conditional",
    },
    nl: {
      title: "Reclamemail waarin iedereen elkaars adres ziet",
      summary: "Een mail met reclame ging uit met alle adressen zichtbaar in Aan of Cc.",
      reason: "Het hangt af van het aantal adressen en van wat de lijst verraadt, zoals patiënten van een therapeut, en van extra's zoals wachtwoorden. Een klein aantal gewone adressen hoeft niet gemeld te worden.",
    },
    en: {
      title: "Advertising mail in which everyone sees everyone's address",
      summary: "An advertising mail went out with all addresses visible in To or Cc.",
      reason: "It depends on the number of addresses and on what the list gives away, such as a therapist's patients, and on extras like passwords. A small number of ordinary addresses need not be notified.",
    },
  },
  {
    id: "WP250-M-1", kind: "case", jurisdiction: "EU", year: 2018, era: "gdpr", confidence: "verified",
    source: "WP250rev.01 / EDPB Guidelines 9/2022 main text",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2023-04/edpb_guidelines_202209_personal_data_breach_notification_v2.0_en.pdf",
    facts: {
      breach_types: ["confidentiality", "availability"], cause: "loss_theft_device",
      data_categories: ["other"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "unknown", recipient_detail: null, data_exfiltrated: false, mitigated_before_harm: true,
      encrypted: "full", key_compromised: false, backup_available: true, restored_quickly: true,
      other: null,
    },
    verdict: {
      document: true, notify_sa: false, notify_sa_basis: "decided", inform_subjects: false, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Goed versleuteld mobiel apparaat verloren",
      summary: "Een apparaat met sterke versleuteling is zoek. De sleutel is nog alleen bij de organisatie en de gegevens staan ook ergens anders.",
      reason: "Een vinder kan de gegevens niet lezen en er is niets verloren, dus een risico is onwaarschijnlijk. Blijkt de sleutel bekend of de versleuteling zwak, dan moet het oordeel opnieuw.",
    },
    en: {
      title: "Well encrypted mobile device lost",
      summary: "A device with strong encryption is missing. Only the organisation has the key and the data exist elsewhere too.",
      reason: "A finder cannot read the data and nothing is lost, so a risk is unlikely. If the key turns out to be known or the encryption weak, judge again.",
    },
  },
  {
    id: "WP250-M-2", kind: "case", jurisdiction: "EU", year: 2018, era: "gdpr", confidence: "verified",
    source: "WP250rev.01 / EDPB Guidelines 9/2022 main text",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2023-04/edpb_guidelines_202209_personal_data_breach_notification_v2.0_en.pdf",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_email",
      data_categories: ["other"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "trusted", recipient_detail: "ongoing_relationship_known_procedures", data_exfiltrated: null, mitigated_before_harm: true,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: "depends", notify_sa_basis: "conditional", inform_subjects: false, inform_subjects_basis: "conditional",
    },
    nl: {
      title: "Naar de verkeerde afdeling of een vaste leverancier gestuurd",
      summary: "Gegevens kwamen per ongeluk bij een andere afdeling terecht, of bij een leverancier met wie de organisatie al lang werkt en van wie zij de werkwijze kent.",
      reason: "Vertrouwen in de ontvanger kan het risico wegnemen, als van die ontvanger te verwachten is dat hij niet leest en doet wat gevraagd wordt. Een goede naam alleen is niet genoeg, en vastleggen moet altijd.",
    },
    en: {
      title: "Sent to the wrong department or to a regular supplier",
      summary: "Data ended up by accident with another department, or with a supplier the organisation has long worked with and whose ways it knows.",
      reason: "Trust in the recipient can take the risk away, if that recipient can be expected not to read and to do as asked. A good name alone is not enough, and it must always be recorded.",
    },
  },
  {
    id: "WP250-M-3", kind: "case", jurisdiction: "EU", year: 2018, era: "gdpr", confidence: "unverified",
    source: "WP250rev.01 / EDPB Guidelines 9/2022 main text",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2023-04/edpb_guidelines_202209_personal_data_breach_notification_v2.0_en.pdf",
    facts: {
      breach_types: ["availability"], cause: "system_failure",
      data_categories: ["health"],
      special_category: true, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: true, approx_subjects: null, approx_records: null,
      recipient: "none", recipient_detail: null, data_exfiltrated: false, mitigated_before_harm: false,
      encrypted: null, key_compromised: null, backup_available: null, restored_quickly: false,
      other: { service_critical: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Medische gegevens tijdelijk niet bereikbaar in een ziekenhuis",
      summary: "Een ziekenhuis kan even niet bij gegevens die voor de zorg onmisbaar zijn. Operaties vallen uit en levens lopen gevaar.",
      reason: "Alleen al dat de gegevens niet bereikbaar zijn, is een risico voor mensen, ook als het maar tijdelijk is. Over het informeren van mensen zegt de bron niets.",
    },
    en: {
      title: "Medical data out of reach in a hospital for a while",
      summary: "A hospital cannot reach data that care cannot do without. Operations are cancelled and lives are in danger.",
      reason: "That the data cannot be reached is a risk to people by itself, even if only for a while. The source says nothing about informing people.",
    },
  },
];
