import type { PublishedCase } from "#lib/cases/published-case.ts";

/** Letters, parcels, documents handed over, and words spoken. Told in our own words; the source says the rest. */
// biome-ignore format: a case reads as one block.
export const postAndSpeech: readonly PublishedCase[] = [
  {
    id: "EDPB-13", kind: "case", jurisdiction: "EU", year: 2021, era: "gdpr", confidence: "verified",
    source: "EDPB Guidelines 01/2021 v2.0 (14-12-2021)",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2022-01/edpb_guidelines_012021_pdbnotification_adopted_en.pdf",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_post",
      data_categories: ["identity", "contact", "purchase_history"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 2, approx_records: null,
      recipient: "unknown", recipient_detail: "known_single_untrusted", data_exfiltrated: false, mitigated_before_harm: true,
      encrypted: "none", key_compromised: null, backup_available: true, restored_quickly: null,
      other: { recipient_known: true, return_requested: true },
    },
    verdict: {
      document: true, notify_sa: false, notify_sa_basis: "decided", inform_subjects: false, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Twee pakjes met schoenen verwisseld",
      summary: "Een winkel verwisselde twee bestellingen. Elke klant kreeg het pakje van de ander, met een pakbon waarop naam, adres, artikel en prijs stonden.",
      reason: "Twee mensen en gegevens waar weinig kwaad mee kan: een risico is onwaarschijnlijk. De klanten horen het toch al, omdat ze de pakjes moeten ruilen.",
    },
    en: {
      title: "Two parcels of shoes swapped",
      summary: "A shop mixed up two orders. Each customer got the other's parcel, with a packing slip showing name, address, article and price.",
      reason: "Two people, and data with which little harm can be done: a risk is unlikely. The customers hear of it anyway, as the parcels must be exchanged.",
    },
  },
  {
    id: "EDPB-16", kind: "case", jurisdiction: "EU", year: 2021, era: "gdpr", confidence: "verified",
    source: "EDPB Guidelines 01/2021 v2.0 (14-12-2021)",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2022-01/edpb_guidelines_012021_pdbnotification_adopted_en.pdf",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_post",
      data_categories: ["identity", "contact", "birthdate", "insurance", "vehicle"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 1, approx_records: null,
      recipient: "unknown", recipient_detail: "known_single_untrusted", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: true, restored_quickly: null,
      other: { recipient_opened: true, return_or_destroy_requested: true, systematic_machine_error_possible: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: false, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Brief van de autoverzekeraar bij een ander in de envelop",
      summary: "Een machine stopte de brieven van twee verzekerden in één envelop, en een van hen maakte beide open. Er stonden naam, adres, geboortedatum, kenteken, premie en kilometers in. Mogelijk ging het bij meer brieven mis.",
      reason: "Deze gegevens samen zijn niet openbaar en bruikbaar voor misbruik, ook bij één ontvanger: melden. Er zijn geen bijzondere of financiële gegevens, dus het risico is niet hoog.",
    },
    en: {
      title: "Car insurer's letter in someone else's envelope",
      summary: "A machine put the letters of two policyholders in one envelope, and one of them opened both. They showed name, address, birth date, number plate, premium and mileage. More letters may have gone wrong.",
      reason: "Together these data are not public and can be misused, even with one recipient: notify. There are no special or financial data, so the risk is not high.",
    },
  },
  {
    id: "PL-03", kind: "case", jurisdiction: "PL", year: 2024, era: "gdpr", confidence: "verified",
    source: "UODO decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=UODO_(Poland)_-_DKN.5131.1.2024",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_post",
      data_categories: ["identity", "national_id", "id_document", "financial"],
      special_category: false, criminal_data: false, bsn_or_national_id: true, financial: true, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "unknown", recipient_detail: "other_bank_bank_secrecy_no_relationship", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: { returned: true, declaration_no_copies: true, recipient_professional_secrecy: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "accepted", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "mBank: stukken van klanten naar een andere bank gestuurd",
      summary: "Een medewerker van een verwerker stuurde stukken met persoonsnummer, vermogen en rekening naar een andere bank. Die stuurde ze terug en verklaarde geen kopieën te hebben.",
      reason: "Bankgeheim en een verklaring maken nog geen vertrouwde ontvanger: daarvoor is een vaste relatie nodig en kennis van elkaars werkwijze. Door persoonsnummer en geldzaken was het risico hoog; 4 miljoen zloty boete.",
    },
    en: {
      title: "mBank: customers' documents sent to another bank",
      summary: "An employee of a processor sent documents with personal number, assets and account to another bank. That bank returned them and declared it had no copies.",
      reason: "Bank secrecy and a statement do not yet make a trusted recipient: that takes a lasting relationship and knowledge of each other's ways. Personal number and money matters made the risk high; a fine of 4 million zloty.",
    },
  },
  {
    id: "PL-10", kind: "case", jurisdiction: "PL", year: 2024, era: "gdpr", confidence: "verified",
    source: "UODO decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=UODO_(Poland)_-_DKN.5131.33.2023",
    facts: {
      breach_types: ["confidentiality"], cause: "oral_disclosure",
      data_categories: ["identity", "health", "criminal"],
      special_category: true, criminal_data: true, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: true, approx_subjects: 1, approx_records: null,
      recipient: "public", recipient_detail: null, data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Officier noemt slachtoffer bij naam op een persconferentie",
      summary: "Naam, slachtofferschap en gezondheid van één persoon zijn voorgelezen aan de pers.",
      reason: "Zulke gegevens staan daarna voor iedereen open. Eén persoon is genoeg voor een hoog risico.",
    },
    en: {
      title: "Prosecutor names a victim at a press conference",
      summary: "One person's name, status as a victim and health were read out to the press.",
      reason: "Such data are then open to everyone. One person is enough for a high risk.",
    },
  },
  {
    id: "PL-11", kind: "case", jurisdiction: "PL", year: 2022, era: "gdpr", confidence: "verified",
    source: "UODO decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=UODO_(Poland)_-_DKN.5131.34.2021",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_post",
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
      title: "Verwijsbrief met gegevens van een andere patiënt",
      summary: "Een patiënt kreeg een verwijzing mee met naam, adres, persoonsnummer en diagnose van iemand anders. In de naam zat een tikfout.",
      reason: "De tikfout verbergt niet om wie het gaat. Persoonsnummer en gezondheid samen maken het risico hoog.",
    },
    en: {
      title: "Referral letter with another patient's data",
      summary: "A patient was handed a referral with somebody else's name, address, personal number and diagnosis. The name had a typing error.",
      reason: "The typing error does not hide who it is. Personal number and health together make the risk high.",
    },
  },
  {
    id: "GR-01", kind: "case", jurisdiction: "GR", year: 2023, era: "gdpr", confidence: "verified",
    source: "HDPA decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=HDPA_(Greece)_-_35/2023",
    facts: {
      breach_types: ["confidentiality"], cause: "oral_disclosure",
      data_categories: ["identity", "financial"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: true, credentials: false,
      vulnerable_subjects: false, approx_subjects: 1, approx_records: null,
      recipient: "unknown", recipient_detail: "relative", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Alpha Bank gaf kaartafschriften aan de echtgenote",
      summary: "Een kantoor gaf de vrouw van een klant zijn kaartgegevens en maanden aan betalingen. De bank vond melden niet nodig voor één persoon, die het bovendien al wist.",
      reason: "Ook voor één persoon moet er gemeld worden, en dat hij het al wist helpt niet: 50.000 euro boete. Over het informeren is niet beslist.",
    },
    en: {
      title: "Alpha Bank gave card statements to the wife",
      summary: "At the counter a man's card data and months of his payments were handed to his wife. The bank thought that one person, who knew already, needed no notification.",
      reason: "One person too must be notified, and that he knew already does not help: a fine of 50,000 euros. Informing was not decided.",
    },
  },
  {
    id: "IE-DPC-D6", kind: "case", jurisdiction: "IE", year: 2020, era: "gdpr", confidence: "verified",
    source: "DPC inquiry decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=DPC_-_Tusla_Child_and_Family_Agency",
    facts: {
      breach_types: ["confidentiality"], cause: "misdelivery_post",
      data_categories: ["identity", "contact"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: true, approx_subjects: 6, approx_records: null,
      recipient: "malicious", recipient_detail: "known_adversary", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: { physical_safety: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Tusla: adressen van pleeggezinnen en kinderen verklapt",
      summary: "In stukken die niet waren afgeplakt, stonden adressen van kinderen of pleegouders. Ze kwamen bij een vader, bij een verdachte van misbruik en bij een grootmoeder.",
      reason: "De ontvangers waren juist de mensen voor wie het adres geheim moest blijven. Eén van de drie is te laat gemeld; over het informeren is niet beslist.",
    },
    en: {
      title: "Tusla: addresses of foster homes and children given away",
      summary: "Papers in which nothing was blacked out showed where children or foster carers lived. They went to a father, to an alleged abuser and to a grandmother.",
      reason: "The recipients were the very people from whom the address had to be kept. One of the three was notified late; informing was not decided.",
    },
  },
];
