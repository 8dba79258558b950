import type { PublishedCase } from "#lib/cases/published-case.ts";

/** Somebody who pretended to be somebody else, and mailboxes taken over. Told in our own words; the source says the rest. */
// biome-ignore format: a case reads as one block.
export const deception: readonly PublishedCase[] = [
  {
    id: "EDPB-17", kind: "case", jurisdiction: "EU", year: 2021, era: "gdpr", confidence: "verified",
    source: "EDPB Guidelines 01/2021 v2.0 (14-12-2021)",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2022-01/edpb_guidelines_012021_pdbnotification_adopted_en.pdf",
    facts: {
      breach_types: ["confidentiality"], cause: "social_engineering",
      data_categories: ["identity", "contact", "communications", "financial"],
      special_category: false, criminal_data: false, bsn_or_national_id: true, financial: true, credentials: false,
      vulnerable_subjects: false, approx_subjects: 1, approx_records: null,
      recipient: "malicious", recipient_detail: "impostor", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: true, restored_quickly: null,
      other: { weak_authentication: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Beller doet zich voor als klant en laat de rekeningen omleiden",
      summary: "Iemand belde een telefoonbedrijf, noemde fiscaal nummer en adres van een klant en liet het e-mailadres voor rekeningen wijzigen. Een maand lang kreeg de bedrieger de rekeningen. Het oude adres kreeg geen bericht van de wijziging.",
      reason: "Rekeningen laten zien met wie iemand contact heeft en hoe iemand leeft, en dat kan zelfs tot stalking leiden. Eén persoon is genoeg voor een hoog risico.",
    },
    en: {
      title: "Caller poses as a customer and has the bills redirected",
      summary: "Someone phoned a telephone company, gave a customer's fiscal number and address and had the e-mail address for bills changed. For a month the impostor received the bills. The old address was not told of the change.",
      reason: "Bills show whom someone talks to and how they live, and that can even lead to stalking. One person is enough for a high risk.",
    },
  },
  {
    id: "EDPB-18", kind: "case", jurisdiction: "EU", year: 2021, era: "gdpr", confidence: "verified",
    source: "EDPB Guidelines 01/2021 v2.0 (14-12-2021)",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2022-01/edpb_guidelines_012021_pdbnotification_adopted_en.pdf",
    facts: {
      breach_types: ["confidentiality"], cause: "social_engineering",
      data_categories: ["identity", "financial", "employment"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: true, credentials: false,
      vulnerable_subjects: false, approx_subjects: 99, approx_records: null,
      recipient: "malicious", recipient_detail: "attacker", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: true, restored_quickly: null,
      other: { controller_informed_only_subset: true, dwell_days: 90 },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Mail van een supermarktketen drie maanden stil doorgestuurd",
      summary: "Een aanvaller liet mails met woorden over betalingen automatisch naar buiten sturen en wijzigde het rekeningnummer van een leverancier. Loongegevens van 99 medewerkers lekten uit, van tien van hen ook gezin en uren. Het bedrijf vertelde het alleen die tien.",
      reason: "De dader had duidelijk kwaad in de zin en loon is gevoelig. Het risico is hoog voor alle 99, niet alleen voor de tien.",
    },
    en: {
      title: "Mail of a supermarket chain silently forwarded for three months",
      summary: "An attacker had mails with words about payments sent out automatically and changed a supplier's bank account. The wages of 99 employees came out, and for ten of them also family and hours. The company told those ten only.",
      reason: "The attacker clearly meant harm and wages are sensitive. The risk is high for all 99, not just for the ten.",
    },
  },
  {
    id: "NL-AP-01", kind: "case", jurisdiction: "NL", year: 2020, era: "gdpr", confidence: "verified",
    source: "AP fine decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=AP_(The_Netherlands)_-_10.12.2020_(Booking.com)",
    facts: {
      breach_types: ["confidentiality"], cause: "social_engineering",
      data_categories: ["identity", "contact", "payment_card", "financial"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: true, credentials: false,
      vulnerable_subjects: false, approx_subjects: 4109, approx_records: null,
      recipient: "malicious", recipient_detail: "attacker", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Booking.com: oplichters belden veertig hotels",
      summary: "Oplichters kregen aan de telefoon inloggegevens en codes van hotels los. Zo zagen zij reserveringen van 4.109 gasten en 283 creditcards, waarvan 97 met de code. Het vermoeden kwam op 9 en 13 januari binnen; gemeld is op 7 februari.",
      reason: "De klok liep vanaf het tweede signaal, niet pas toen het eigen onderzoek klaar was. De AP gaf 475.000 euro boete voor 22 dagen te laat melden; over het informeren van de gasten besliste zij niet.",
    },
    en: {
      title: "Booking.com: fraudsters phoned forty hotels",
      summary: "Fraudsters talked hotels out of log-in data and codes by telephone. So they saw the reservations of 4,109 guests, and 283 credit cards, of which 97 with the code. The suspicion came in on 9 and 13 January; it was notified on 7 February.",
      reason: "The 72 hours began with the second signal; that the company was still looking into it made no difference. The AP fined 475,000 euros for notifying 22 days late; it did not decide on informing the guests.",
    },
  },
  {
    id: "NO-01", kind: "case", jurisdiction: "NO", year: 2023, era: "gdpr", confidence: "verified",
    source: "Datatilsynet (NO) decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=Datatilsynet_(Norway)_-_21/03126",
    facts: {
      breach_types: ["confidentiality"], cause: "social_engineering",
      data_categories: ["identity", "financial", "employment"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: true, credentials: false,
      vulnerable_subjects: false, approx_subjects: 1, approx_records: null,
      recipient: "malicious", recipient_detail: "attacker", data_exfiltrated: null, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Argon Medical: mailbox van personeelszaken gekraakt, één Noor",
      summary: "Iemand kwam in een mailbox met loon en vergoedingen van 20 Europese medewerkers, van wie één in Noorwegen. Het bedrijf onderzocht drie maanden en meldde toen pas.",
      reason: "Eén persoon is genoeg, en toegang is al een datalek als diefstal niet bewezen is. Juridisch uitzoeken stelt de melding niet uit: 2,5 miljoen kroon boete. Over het informeren is niet beslist.",
    },
    en: {
      title: "Argon Medical: HR mailbox broken into, one Norwegian",
      summary: "Someone got into a mailbox with wages and benefits of 20 European employees, one of them in Norway. The company studied it for three months and only then notified.",
      reason: "One person is enough, and access is a breach even when theft is not proven. Legal study does not put off the notification: a fine of 2.5 million kroner. Informing people was not decided.",
    },
  },
  {
    id: "IT-05", kind: "case", jurisdiction: "IT", year: 2025, era: "gdpr", confidence: "verified",
    source: "Garante decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=Garante_per_la_protezione_dei_dati_personali_(Italy)_-_10154110",
    facts: {
      breach_types: ["confidentiality"], cause: "social_engineering",
      data_categories: ["identity", "financial", "insurance"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: true, credentials: false,
      vulnerable_subjects: false, approx_subjects: 1, approx_records: null,
      recipient: "malicious", recipient_detail: "impostor", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Poste Vita: polisgegevens gemaild aan een bedrieger",
      summary: "Een verzekeraar beantwoordde valse mails met de polisgegevens van één klant, die daarna tegen haar in de rechtbank werden gebruikt. De melding kwam vier maanden nadat zij erover klaagde.",
      reason: "De termijn begint als redelijk zeker is dat het misging; een intern onderzoek houdt hem niet tegen. Zij had het zelf ontdekt, dus over informeren is niet beslist.",
    },
    en: {
      title: "Poste Vita: insurer falls for forged mails",
      summary: "An insurer answered forged mails with one customer's policy data, which were then used against her in court. The notification came four months after she complained.",
      reason: "The time limit starts when it is reasonably certain that it went wrong; looking into it oneself does not stop the clock. She had found it herself, so informing was not decided.",
    },
  },
];
