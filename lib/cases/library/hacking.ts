import type { PublishedCase } from "#lib/cases/published-case.ts";

/** Break-ins through the internet: flaws, guessed passwords, spyware. Told in our own words; the source says the rest. */
// biome-ignore format: a case reads as one block.
export const hacking: readonly PublishedCase[] = [
  {
    id: "EDPB-05", kind: "case", jurisdiction: "EU", year: 2021, era: "gdpr", confidence: "verified",
    source: "EDPB Guidelines 01/2021 v2.0 (14-12-2021)",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2022-01/edpb_guidelines_012021_pdbnotification_adopted_en.pdf",
    facts: {
      breach_types: ["confidentiality"], cause: "hacking",
      data_categories: ["identity", "contact", "employment", "education"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 213, approx_records: null,
      recipient: "malicious", recipient_detail: "attacker", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: true, restored_quickly: null,
      other: { attacker_could_erase_logs: true, dwell_days: 30 },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Sollicitaties afgetapt via een website",
      summary: "Kwaadaardige code op de website van een uitzendbureau las een maand lang mee met ingevulde sollicitatieformulieren. Het ging mogelijk om 213 formulieren. De code kon ook haar eigen sporen wissen.",
      reason: "Er zaten geen bijzondere gegevens bij, maar een sollicitatie vertelt veel over iemand. Omdat diefstal waarschijnlijk is en misbruik makkelijk, was het risico hoog.",
    },
    en: {
      title: "Job applications tapped from a website",
      summary: "Malicious code on an employment agency's website read along with completed application forms for a month. Some 213 forms may have been concerned. The code could also wipe its own traces.",
      reason: "There were no special categories of data, but an application tells a lot about a person. As theft is likely and misuse easy, the risk was high.",
    },
  },
  {
    id: "EDPB-06", kind: "case", jurisdiction: "EU", year: 2021, era: "gdpr", confidence: "verified",
    source: "EDPB Guidelines 01/2021 v2.0 (14-12-2021)",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2022-01/edpb_guidelines_012021_pdbnotification_adopted_en.pdf",
    facts: {
      breach_types: ["confidentiality"], cause: "hacking",
      data_categories: ["credentials"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: true,
      vulnerable_subjects: false, approx_subjects: 1200, approx_records: null,
      recipient: "malicious", recipient_detail: "attacker", data_exfiltrated: true, mitigated_before_harm: true,
      encrypted: "hashed_salted", key_compromised: false, backup_available: true, restored_quickly: null,
      other: { pseudonymous_usernames: true, direct_identifiers: false, voluntarily_informed: true },
    },
    verdict: {
      document: true, notify_sa: false, notify_sa_basis: "decided", inform_subjects: false, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Gehashte wachtwoorden van een kooksite gestolen",
      summary: "Via een lek in de website kwamen 1.200 schuilnamen en wachtwoorden in handen van een aanvaller. De wachtwoorden waren sterk gehasht en de salt was niet gestolen. De site dichtte het lek en vroeg gebruikers uit zichzelf om een nieuw wachtwoord.",
      reason: "De wachtwoorden zijn onleesbaar en de namen wijzen niemand aan. Een risico is onwaarschijnlijk; gebruikers waarschuwen is netjes, maar niet verplicht.",
    },
    en: {
      title: "Hashed passwords stolen from a cooking site",
      summary: "Through a flaw in the website an attacker got 1,200 invented user names with passwords. The passwords were strongly hashed and the salt had not been taken. The site closed the flaw and asked its users, unprompted, to choose a new password.",
      reason: "The passwords cannot be read and the names point to nobody. A risk is unlikely; warning users is good manners, not a duty.",
    },
  },
  {
    id: "EDPB-07", kind: "case", jurisdiction: "EU", year: 2021, era: "gdpr", confidence: "verified",
    source: "EDPB Guidelines 01/2021 v2.0 (14-12-2021)",
    sourceUrl: "https://www.edpb.europa.eu/system/files/2022-01/edpb_guidelines_012021_pdbnotification_adopted_en.pdf",
    facts: {
      breach_types: ["confidentiality"], cause: "credential_attack",
      data_categories: ["identity", "birthdate", "national_id", "credentials", "financial"],
      special_category: false, criminal_data: false, bsn_or_national_id: true, financial: true, credentials: true,
      vulnerable_subjects: false, approx_subjects: 100000, approx_records: null,
      recipient: "malicious", recipient_detail: "attacker", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: true, restored_quickly: null,
      other: { accounts_entered: 2000, no_transactions: true, forced_reset: true, controller_informed_only_subset: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Inlogpogingen bij een internetbank lekten gegevens van 100.000 klanten",
      summary: "Een aanvaller probeerde bij heel veel klantnummers hetzelfde simpele wachtwoord. Door een fout toonde de site ook bij een mislukte poging naam, geboortegegevens en fiscaal nummer. In ongeveer 2.000 rekeningen kwam de aanvaller echt binnen; de bank waarschuwde alleen die klanten.",
      reason: "Met deze gegevens zijn bankklanten goed te vinden en op te lichten. Het hoge risico geldt voor alle 100.000 mensen, dus ook zij moesten bericht krijgen.",
    },
    en: {
      title: "Log-in attempts at an online bank leaked data of 100,000 customers",
      summary: "An attacker tried one simple password on very many customer numbers. Through a flaw the site showed name, birth details and fiscal number even after a failed attempt. Some 2,000 accounts were really entered; the bank warned those customers only.",
      reason: "These data make bank customers easy to find and to deceive. The high risk holds for all 100,000 people, so they too had to be told.",
    },
  },
  {
    id: "NL-AP-03", kind: "case", jurisdiction: "NL", year: 2021, era: "gdpr", confidence: "verified",
    source: "AP fine decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=AP_(The_Netherlands)_-_23.09.2021",
    facts: {
      breach_types: ["confidentiality"], cause: "credential_attack",
      data_categories: ["identity", "contact", "health", "employment"],
      special_category: true, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 83000, approx_records: null,
      recipient: "malicious", recipient_detail: "attacker", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "accepted", inform_subjects: true, inform_subjects_basis: "accepted",
    },
    nl: {
      title: "Transavia: systemen bereikt via een zwak wachtwoord",
      summary: "Een aanvaller kwam binnen met een algemeen account en een zwak wachtwoord. Gegevens van zo'n 80.000 passagiers en 3.000 medewerkers zijn gekopieerd; bij 367 mensen was te zien dat zij een rolstoel nodig hadden, of blind of doof waren.",
      reason: "Het bedrijf meldde zelf en informeerde ongeveer 81.000 mensen vanwege een mogelijk hoog risico. De AP had daar niets op aan te merken; de boete ging over de beveiliging.",
    },
    en: {
      title: "Transavia: systems reached through a weak password",
      summary: "An attacker came in with a generic account and a weak password. Data of some 80,000 passengers and 3,000 employees were copied; of 367 people it showed that they needed a wheelchair, or were blind or deaf.",
      reason: "The company notified by itself and, as the risk might be high, told some 81,000 people. The AP did not object to that; the fine was for security.",
    },
  },
  {
    id: "FI-01", kind: "case", jurisdiction: "FI", year: 2021, era: "gdpr", confidence: "verified",
    source: "Finnish DPA decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=Tietosuojavaltuutetun_toimisto_(Finland)_-_1150/161/2021",
    facts: {
      breach_types: ["confidentiality"], cause: "hacking",
      data_categories: ["identity", "health", "national_id"],
      special_category: true, criminal_data: false, bsn_or_national_id: true, financial: false, credentials: false,
      vulnerable_subjects: true, approx_subjects: 15000, approx_records: null,
      recipient: "malicious", recipient_detail: "attacker", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Vastaamo: dossiers van psychotherapie gestolen en mensen afgeperst",
      summary: "In 2018 en 2019 zijn dossiers van zo'n 15.000 patiënten gestolen. De praktijk en de patiënten werden afgeperst en 300 dossiers kwamen op internet.",
      reason: "Beide plichten golden en aan beide werd meer dan een jaar te laat voldaan. De boete was 608.000 euro.",
    },
    en: {
      title: "Vastaamo: psychotherapy records stolen and people blackmailed",
      summary: "In 2018 and 2019 the records of some 15,000 patients were stolen. The clinic and the patients were blackmailed and 300 records came online.",
      reason: "Both duties applied and both were met more than a year late. The fine was 608,000 euros.",
    },
  },
  {
    id: "FI-02", kind: "case", jurisdiction: "FI", year: 2024, era: "gdpr", confidence: "verified",
    source: "Finnish DPA decision + KHO:2024:115",
    sourceUrl: "https://gdprhub.eu/index.php?title=Tietosuojavaltuutetun_toimisto_(Finland)_-_2437/161/22",
    facts: {
      breach_types: ["confidentiality"], cause: "hacking",
      data_categories: ["communications", "location", "identity"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "malicious", recipient_detail: "state_actor", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "decided",
    },
    nl: {
      title: "Spionagesoftware op telefoons van diplomaten",
      summary: "Een buitenlandse staat had spionagesoftware gezet op telefoons van medewerkers van het ministerie van Buitenlandse Zaken. Het onderzoek duurde maanden; mensen hoorden het mondeling en via een persbericht.",
      reason: "De melding had eerder gemoeten. Het risico was hoog, maar volgens de hoogste bestuursrechter mocht de inhoud van het bericht later komen, omdat een wet voor de veiligheid van de staat dat eiste.",
    },
    en: {
      title: "Spyware on diplomats' phones",
      summary: "A foreign state had put spyware on phones of the foreign ministry's staff. The investigation took months; people heard of it orally and through a press release.",
      reason: "The notification should have come earlier. The risk was high, but the highest administrative court held that the content of the message could come later, as a law on state security required it.",
    },
  },
  {
    id: "ES-03", kind: "case", jurisdiction: "ES", year: 2021, era: "gdpr", confidence: "verified",
    source: "AEPD decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=AEPD_(Spain)_-_PS/00179/2020",
    facts: {
      breach_types: ["confidentiality"], cause: "hacking",
      data_categories: ["contact", "payment_card", "financial"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: true, credentials: false,
      vulnerable_subjects: false, approx_subjects: 489000, approx_records: 1500000,
      recipient: "malicious", recipient_detail: "attacker", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Air Europa: kaartgegevens van 489.000 klanten gestolen",
      summary: "Aanvallers namen contactgegevens en creditcards mee, met nummer, vervaldatum en code; 4.000 kaarten zijn misbruikt. Het bedrijf noemde het risico gemiddeld, vertelde klanten niets en meldde na 41 dagen.",
      reason: "Met deze gegevens werd echt gefraudeerd en de melding kwam veel te laat: 600.000 euro boete. Over de plicht om klanten te informeren is niet beslist.",
    },
    en: {
      title: "Air Europa: card data of 489,000 customers stolen",
      summary: "Attackers took contact data and credit cards, with number, expiry date and code; 4,000 cards were misused. The company called the risk medium, told customers nothing and notified after 41 days.",
      reason: "These data really were used for fraud and the notification came far too late: a fine of 600,000 euros. The duty to inform customers was not decided.",
    },
  },
  {
    id: "ES-04", kind: "case", jurisdiction: "ES", year: 2024, era: "gdpr", confidence: "verified",
    source: "AEPD decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=AEPD_(Spain)_-_EXP202304633",
    facts: {
      breach_types: ["confidentiality"], cause: "credential_attack",
      data_categories: ["identity", "national_id", "id_document", "financial", "contact"],
      special_category: false, criminal_data: false, bsn_or_national_id: true, financial: true, credentials: true,
      vulnerable_subjects: false, approx_subjects: 9636, approx_records: null,
      recipient: "malicious", recipient_detail: "attacker", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: { enisa_self_score: "below threshold" },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "4Finance: leningen afgesloten op naam van klanten",
      summary: "Door eindeloos wachtwoorden te proberen kwam een aanvaller bij de gegevens van 9.636 mensen; 139 van hen zijn opgelicht. Volgens een rekenmethode van het bedrijf hoefde er niets gemeld te worden.",
      reason: "Een score onder een grens zegt niet dat er geen risico is. De melding kwam alsnog, en klanten kregen pas bericht toen de toezichthouder het beval.",
    },
    en: {
      title: "4Finance: loans taken out in customers' names",
      summary: "By trying passwords without end an attacker reached the data of 9,636 people; 139 of them were defrauded. According to the company's scoring method nothing needed to be notified.",
      reason: "A score below a line does not mean that there is no risk. The notification came later after all, and customers were told only when the authority ordered it.",
    },
  },
  {
    id: "IT-03", kind: "case", jurisdiction: "IT", year: 2024, era: "gdpr", confidence: "verified",
    source: "Garante decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=Garante_per_la_protezione_dei_dati_personali_(Italy)_-_9991020",
    facts: {
      breach_types: ["confidentiality"], cause: "credential_attack",
      data_categories: ["identity", "national_id", "credentials", "financial"],
      special_category: false, criminal_data: false, bsn_or_national_id: true, financial: false, credentials: true,
      vulnerable_subjects: false, approx_subjects: 777765, approx_records: null,
      recipient: "malicious", recipient_detail: "attacker", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: { accounts_entered: 6959, controller_informed_only_subset: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "accepted", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "UniCredit: pincodes geraden in de mobiele bank",
      summary: "Het antwoord op inlogpogingen verklapte naam, fiscaal nummer en klantcode van 777.765 huidige en vroegere klanten. Van 6.959 klanten is de pincode geraden en geblokkeerd. De bank schreef alleen hen en zette een bericht op de site.",
      reason: "Wie als klant van een bank bekend is, kan gericht worden opgelicht, ook zonder bankgegevens. Alle klanten moesten bericht krijgen, net als in EDPB-zaak 07.",
    },
    en: {
      title: "UniCredit: PINs guessed in mobile banking",
      summary: "The answer to log-in attempts gave away name, tax code and customer code of 777,765 present and former customers. Of 6,959 the PIN was guessed, and blocked. The bank wrote to them only and put a notice on its site.",
      reason: "Who is known to be a bank's customer can be deceived in a targeted way, even without bank data. All customers had to be told, as in EDPB case 07.",
    },
  },
];
