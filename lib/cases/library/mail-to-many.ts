import type { PublishedCase } from "#lib/cases/published-case.ts";

/** Mail with a file too many, or with everybody’s address in sight. Told in our own words; the source says the rest. */
// biome-ignore format: a case reads as one block.
export const mailToMany: readonly PublishedCase[] = [
  {
    id: "EDPB-14", kind: "case", jurisdiction: "EU", year: 2021, era: "gdpr", confidence: "verified",
    source: "EDPB Guidelines 01/2021 v2.0 (14-12-2021)",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2022-01/edpb_guidelines_012021_pdbnotification_adopted_en.pdf",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_email",
      data_categories: ["identity", "contact", "national_id"],
      special_category: false, criminal_data: false, bsn_or_national_id: true, financial: false, credentials: false,
      vulnerable_subjects: true, approx_subjects: 60000, approx_records: null,
      recipient: "unknown", recipient_detail: "known_multiple_untrusted", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: true, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Bestand met 60.000 werkzoekenden als bijlage verstuurd",
      summary: "Een dienst voor werk mailde werkzoekenden over een training. Per ongeluk zat er een bestand bij met namen, adressen en persoonsnummers van de overheid van meer dan 60.000 anderen. De ontvangers is gevraagd om het te wissen.",
      reason: "Een nationaal nummer samen met naam en adres, van zoveel mensen, en niemand kan nagaan of het echt is gewist. Dat maakt het risico hoog.",
    },
    en: {
      title: "File of 60,000 jobseekers sent as an attachment",
      summary: "An employment service mailed jobseekers about a training. By mistake a file was attached with names, addresses and social security numbers of more than 60,000 others. The recipients were asked to delete it.",
      reason: "A national number together with name and address, of so many people, and nobody can check whether it was really deleted. That makes the risk high.",
    },
  },
  {
    id: "EDPB-15", kind: "case", jurisdiction: "EU", year: 2021, era: "gdpr", confidence: "verified",
    source: "EDPB Guidelines 01/2021 v2.0 (14-12-2021)",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2022-01/edpb_guidelines_012021_pdbnotification_adopted_en.pdf",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_email",
      data_categories: ["identity", "contact", "health"],
      special_category: true, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 15, approx_records: null,
      recipient: "unknown", recipient_detail: "known_multiple_untrusted", data_exfiltrated: false, mitigated_before_harm: true,
      encrypted: "none", key_compromised: null, backup_available: true, restored_quickly: null,
      other: { special_category_trivial: true, immediate_recall_request: true, no_protected_identity: true, recipients_count: 15 },
    },
    verdict: {
      document: true, notify_sa: false, notify_sa_basis: "decided", inform_subjects: false, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Deelnemerslijst met eetwensen naar oud-deelnemers gemaild",
      summary: "De lijst van 15 cursisten voor het hotel ging naar 15 eerdere deelnemers. Twee mensen hadden gemeld dat ze niet tegen lactose kunnen. De fout viel meteen op en de ontvangers is gevraagd de mail te wissen.",
      reason: "Lactose-intolerantie is op papier een gezondheidsgegeven, maar zegt in deze omstandigheden weinig. Een kleine groep, gewone gegevens en snel handelen maken een risico onwaarschijnlijk.",
    },
    en: {
      title: "Participants' list with food wishes mailed to former participants",
      summary: "The list of 15 course members meant for the hotel went to 15 earlier participants. Two people had said that they cannot have lactose. The mistake was seen at once and the recipients were asked to delete the mail.",
      reason: "Lactose intolerance is health data on paper, but says little in these circumstances. A small group, ordinary data and quick action make a risk unlikely.",
    },
  },
  {
    id: "HU-02", kind: "case", jurisdiction: "HU", year: 2021, era: "gdpr", confidence: "verified",
    source: "NAIH decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=NAIH_(Hungary)_-_NAIH-2894-3/2021",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_email",
      data_categories: ["identity", "contact", "health"],
      special_category: true, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: true, approx_subjects: 1153, approx_records: null,
      recipient: "unknown", recipient_detail: "professionals_bound_by_secrecy_multiple", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: { recipients_professional_secrecy: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Lijst met coronatests naar alle huisartsen van drie districten",
      summary: "Een onbeveiligd rekenblad met testgegevens van 1.153 patiënten ging naar huisartsen in die districten. Eén kopie kwam bij een buitenstaander. De FG zag geen risico, omdat huisartsen een beroepsgeheim hebben.",
      reason: "Een beroepsgeheim van de ontvangers sluit een risico niet uit. De gegevens waren gevoelig, breed verspreid en verder doorgegeven: een hoog risico.",
    },
    en: {
      title: "List of COVID tests to all family doctors of three districts",
      summary: "An unprotected spreadsheet with test data of 1,153 patients went to family doctors in several districts. Somebody outside the profession got it too. The DPO saw no risk, as doctors are bound to secrecy.",
      reason: "The recipients' professional secrecy does not rule out a risk. The data were sensitive, widely spread and passed on: a high risk.",
    },
  },
  {
    id: "NL-AP-02", kind: "case", jurisdiction: "NL", year: 2021, era: "gdpr", confidence: "verified",
    source: "AP fine decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=AP_(The_Netherlands)_-_Boete_datalek_PVV_Overijssel",
    facts: {
      breach_types: ["confidentiality"], cause: "cc_bcc",
      data_categories: ["contact", "political"],
      special_category: true, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 101, approx_records: null,
      recipient: "unknown", recipient_detail: "known_multiple_untrusted", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: { recipients_count: 101, list_reveals_special_category: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "PVV Overijssel: 101 adressen zichtbaar in een uitnodiging",
      summary: "De uitnodiging voor een avond van de partij ging naar 101 mensen met alle adressen in Aan. Er is nooit gemeld.",
      reason: "Op deze lijst staan verraadt een politieke mening, met kans op discriminatie of schade aan iemands naam. Opzet hoeft niet: 7.500 euro boete. Over het informeren is niet beslist.",
    },
    en: {
      title: "PVV Overijssel: 101 addresses visible in an invitation",
      summary: "The invitation to a party evening went to 101 people with all addresses in To. It was never notified.",
      reason: "Being on this list gives away a political opinion, with a chance of discrimination or damage to one's name. Intent is not needed: a fine of 7,500 euros. Informing was not decided.",
    },
  },
  {
    id: "BE-GBA-01", kind: "case", jurisdiction: "BE", year: 2022, era: "gdpr", confidence: "verified",
    source: "GBA/APD decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=APD/GBA_(Belgium)_-_62/2022",
    facts: {
      breach_types: ["confidentiality"], cause: "cc_bcc",
      data_categories: ["contact"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 16, approx_records: null,
      recipient: "unknown", recipient_detail: "known_multiple_untrusted", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: { recipients_count: 16, list_reveals_special_category: false },
    },
    verdict: {
      document: true, notify_sa: false, notify_sa_basis: "decided", inform_subjects: false, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Nieuwsbrief aan zestien ouders met adressen in Cc",
      summary: "In een nieuwsbrief van een instelling voor jeugdzorg zagen 16 ouders elkaars mailadres, doordat ze in Cc stonden.",
      reason: "Het is een datalek, maar alleen met mailadressen en in een kleine groep. Geen risico, dus niets te melden.",
    },
    en: {
      title: "Newsletter to sixteen parents with addresses in Cc",
      summary: "Sixteen parents of children in youth care could see each other's e-mail address in a newsletter.",
      reason: "It is a breach, but with e-mail addresses only and in a small group. No risk, so nothing to notify.",
    },
  },
  {
    id: "IT-07", kind: "case", jurisdiction: "IT", year: 2023, era: "gdpr", confidence: "verified",
    source: "Garante decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=Garante_per_la_protezione_dei_dati_personali_(Italy)_-_9861356",
    facts: {
      breach_types: ["confidentiality"], cause: "cc_bcc",
      data_categories: ["contact", "health"],
      special_category: true, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: true, approx_subjects: null, approx_records: null,
      recipient: "unknown", recipient_detail: "known_multiple_untrusted", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: { list_reveals_special_category: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "accepted", inform_subjects: true, inform_subjects_basis: "accepted",
    },
    nl: {
      title: "Ziekenhuis in Padua: wachtlijst voor een harttransplantatie in Cc",
      summary: "Een uitnodiging voor een onderzoek ging uit met de adressen van alle wachtende patiënten zichtbaar.",
      reason: "Wie op de lijst staat, wacht op een hart: de lijst zelf is een gezondheidsgegeven. Het ziekenhuis meldde en vertelde het iedereen, zonder bezwaar van de toezichthouder.",
    },
    en: {
      title: "Hospital in Padua: waiting list for a heart transplant in Cc",
      summary: "An invitation to a trial went out with the addresses of all waiting patients visible.",
      reason: "Who is on the list is waiting for a heart: the list itself is health data. The hospital notified and told everyone, without objection from the authority.",
    },
  },
];
