import type { PublishedCase } from "#lib/cases/published-case.ts";

/** Data that stood open: test files, servers, pages that should not have been there. Told in our own words; the source says the rest. */
// biome-ignore format: a case reads as one block.
export const leftOpen: readonly PublishedCase[] = [
  {
    id: "BE-GBA-05", kind: "case", jurisdiction: "BE", year: 2023, era: "gdpr", confidence: "verified",
    source: "GBA/APD decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=APD/GBA_(Belgium)_-_170/2023",
    facts: {
      breach_types: ["confidentiality"], cause: "processor_error",
      data_categories: ["contact", "purchase_history"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 89429, approx_records: null,
      recipient: "unknown", recipient_detail: null, data_exfiltrated: true, mitigated_before_harm: null,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "accepted", inform_subjects: "depends", inform_subjects_basis: "accepted",
    },
    nl: {
      title: "Spaarkaarten: lek bij de verwerker, 89.429 mensen",
      summary: "Op het platform van een verwerker lekten kaartnummer, mailadres en telefoonnummer uit van 89.429 gebruikers. Betaalgegevens waren er niet bij.",
      reason: "De organisatie meldde en informeerde mensen uit voorzorg. De toezichthouder vond dat goed, zonder te zeggen dat informeren verplicht was.",
    },
    en: {
      title: "Loyalty cards: leak at the processor, 89,429 people",
      summary: "On a processor's platform card number, e-mail address and telephone number of 89,429 users leaked. No payment data were among them.",
      reason: "The organisation notified, and informed people to be safe. The authority agreed, without saying that informing was obligatory.",
    },
  },
  {
    id: "PL-20", kind: "case", jurisdiction: "PL", year: 2022, era: "gdpr", confidence: "verified",
    source: "UODO decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=UODO_(Poland)_-_DKN._5131.27.2022",
    facts: {
      breach_types: ["confidentiality"], cause: "publication_online",
      data_categories: ["identity", "national_id", "contact", "other"],
      special_category: false, criminal_data: false, bsn_or_national_id: true, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "public", recipient_detail: null, data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: { exposure_hours: 48, data_public_elsewhere: true },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Nummers uit het kadaster 48 uur openbaar",
      summary: "De landelijke landmeter zette nummers online waarmee ieder in een openbaar register namen en persoonsnummers kon opzoeken. Dat duurde zo'n 48 uur.",
      reason: "Dat de gegevens elders ook te vinden zijn en dat het kort duurde, is geen excuus. Voor een grote groep was identiteitsfraude mogelijk: een hoog risico.",
    },
    en: {
      title: "Land register numbers public for 48 hours",
      summary: "The surveyor-general put numbers online with which anyone could look up names and personal numbers in a public register. It lasted some 48 hours.",
      reason: "That the data can be found elsewhere too and that it was short is no excuse. Identity fraud was possible for a large group: a high risk.",
    },
  },
  {
    id: "PL-22", kind: "case", jurisdiction: "PL", year: 2022, era: "gdpr", confidence: "verified",
    source: "UODO decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=UODO_(Poland)_-_DKN.5130.2215.2020",
    facts: {
      breach_types: ["confidentiality"], cause: "misconfiguration",
      data_categories: ["identity", "contact", "national_id", "id_document"],
      special_category: false, criminal_data: false, bsn_or_national_id: true, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 120428, approx_records: null,
      recipient: "malicious", recipient_detail: null, data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "accepted", inform_subjects: true, inform_subjects_basis: "accepted",
    },
    nl: {
      title: "Fortum: testbestand met 120.428 klanten gekopieerd",
      summary: "Een onbeveiligd testbestand van een energiebedrijf is gekopieerd, met persoonsnummers, identiteitsbewijzen en contracten. Eerst vond het bedrijf het risico niet hoog; later moesten 95.711 mensen bericht krijgen.",
      reason: "Het bedrijf herzag zijn oordeel zelf naar hoog. De toezichthouder nam dat over en gaf een boete voor de beveiliging.",
    },
    en: {
      title: "Fortum: test file with 120,428 customers copied",
      summary: "An unprotected test file of an energy company was copied, with personal numbers, identity documents and contracts. At first the company held the risk not high; later 95,711 people had to be told.",
      reason: "The company itself revised its judgement to high. The authority accepted that, and fined for security.",
    },
  },
  {
    id: "DK-03", kind: "case", jurisdiction: "DK", year: 2019, era: "gdpr", confidence: "verified",
    source: "Datatilsynet (DK) decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=Datatilsynet_(Denmark)_-_2019-441-1578",
    facts: {
      breach_types: ["confidentiality"], cause: "misconfiguration",
      data_categories: ["identity", "contact", "purchase_history"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 250000, approx_records: null,
      recipient: "public", recipient_detail: "potential_public", data_exfiltrated: null, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: { protected_addresses_possible: true, logs_days: 7 },
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "accepted", inform_subjects: "depends", inform_subjects_basis: "decided",
    },
    nl: {
      title: "Nemlig.com: bestellingen op te vragen met een ordernummer",
      summary: "Bij een internetsupermarkt waren bestellingen van meer dan 250.000 klanten op te vragen door een nummer te raden. De logboeken gingen maar zeven dagen terug.",
      reason: "Melden was gedaan. Of mensen bericht moeten krijgen, hangt af van wie er in staat: voor mensen met een geheim adres is het risico hoog. Het bedrijf moest zijn oordeel overdoen.",
    },
    en: {
      title: "Nemlig.com: orders reachable by order number",
      summary: "At an online supermarket the orders of more than 250,000 customers could be called up by guessing a number. The logs went back only seven days.",
      reason: "It had been notified. Whether people must be told depends on who is in there: for people with a protected address the risk is high. The company had to redo its assessment.",
    },
  },
  {
    id: "NO-03", kind: "case", jurisdiction: "NO", year: 2021, era: "gdpr", confidence: "verified",
    source: "Datatilsynet (NO) decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=Datatilsynet_(Norway)_-_20/03046",
    facts: {
      breach_types: ["confidentiality"], cause: "misconfiguration",
      data_categories: ["purchase_history", "financial", "behaviour"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: true, credentials: false,
      vulnerable_subjects: false, approx_subjects: null, approx_records: null,
      recipient: "unknown", recipient_detail: null, data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Trumf: een ander kon uw rekeningnummer koppelen",
      summary: "Leden van een spaarprogramma konden het rekeningnummer van iemand anders opgeven en diens aankopen zien. Dat was al sinds 2016 bekend, maar is niet vastgelegd of gemeld.",
      reason: "Datalekken die terugkomen, moeten ook worden vastgelegd en gemeld: 5 miljoen kroon boete. Over het informeren is niet beslist.",
    },
    en: {
      title: "Trumf: others could link your account number",
      summary: "Members of a loyalty programme could enter someone else's account number and see their purchases. It had been known since 2016, but was neither recorded nor notified.",
      reason: "Breaches that come back must be recorded and notified as well: a fine of 5 million kroner. Informing was not decided.",
    },
  },
  {
    id: "HU-03", kind: "case", jurisdiction: "HU", year: 2020, era: "gdpr", confidence: "verified",
    source: "NAIH decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=NAIH_(Hungary)_-_NAIH/2020/66/21",
    facts: {
      breach_types: ["confidentiality"], cause: "misconfiguration",
      data_categories: ["identity", "contact", "id_document", "purchase_history"],
      special_category: false, criminal_data: false, bsn_or_national_id: true, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 781, approx_records: null,
      recipient: "public", recipient_detail: null, data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: "depends", notify_sa_basis: "not_decided", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "Reisbureau: testbestand met paspoorten te vinden via Google",
      summary: "Een testbestand met 781 echte klanten stond twaalf weken open op internet, met identiteitsbewijzen, paspoorten en contracten.",
      reason: "Gegevens van paspoorten waren openbaar, dus mensen hadden bericht moeten krijgen. Over de melding zegt de samenvatting niets.",
    },
    en: {
      title: "Travel agency: test file with passports to be found through Google",
      summary: "A test file with 781 real customers stood open on the internet for twelve weeks, with identity documents, passports and contracts.",
      reason: "Passport data were public, so people should have been told. The summary says nothing about the notification.",
    },
  },
  {
    id: "IT-01", kind: "case", jurisdiction: "IT", year: 2020, era: "gdpr", confidence: "verified",
    source: "Garante decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=Garante_per_la_protezione_dei_dati_personali_(Italy)_-_9344061",
    facts: {
      breach_types: ["confidentiality"], cause: "misconfiguration",
      data_categories: ["identity", "contact", "health", "employment"],
      special_category: true, criminal_data: false, bsn_or_national_id: false, financial: false, credentials: false,
      vulnerable_subjects: true, approx_subjects: null, approx_records: null,
      recipient: "unknown", recipient_detail: "random_other_users", data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "accepted", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "INPS: aanvragers zagen de gegevens van anderen",
      summary: "Tijdens de drukte om coronasteun toonde de website van de Italiaanse sociale verzekering ongeveer een half uur gegevens van andere mensen, ook over gezondheid en kinderen. De dienst noemde dat toeval en kort.",
      reason: "Toevallige kijkers en een korte duur sluiten een hoog risico niet uit. Een bericht op de site was te weinig; binnen 15 dagen moest ieder persoonlijk bericht krijgen.",
    },
    en: {
      title: "INPS: applicants saw other people's data",
      summary: "During the rush for COVID benefits the site of Italy's social insurance showed other people's data, on health and children too, for about half an hour. The institute called it random and short.",
      reason: "Random viewers and a short time do not rule out a high risk. A notice on the site was too little; everyone had to be told individually within 15 days.",
    },
  },
  {
    id: "FR-01", kind: "case", jurisdiction: "FR", year: 2021, era: "gdpr", confidence: "verified",
    source: "CNIL restricted committee",
    sourceUrl: "https://gdprhub.eu/index.php?title=CNIL_(France)_-_SAN-2021-020",
    facts: {
      breach_types: ["confidentiality"], cause: "misconfiguration",
      data_categories: ["identity", "contact", "financial"],
      special_category: false, criminal_data: false, bsn_or_national_id: false, financial: true, credentials: false,
      vulnerable_subjects: false, approx_subjects: 12000000, approx_records: null,
      recipient: "public", recipient_detail: "potential_public", data_exfiltrated: null, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "accepted", inform_subjects: true, inform_subjects_basis: "decided",
    },
    nl: {
      title: "SLIMPAY: bankgegevens van 12 miljoen mensen jaren open",
      summary: "Een betaaldienst liet testgegevens op een open server staan: namen en bankrekeningen van 12 miljoen mensen. Het is gemeld, maar mensen kregen geen bericht omdat er geen misbruik was gezien.",
      reason: "Aard, aantal en de kans op oplichting maken het risico hoog. Dat misbruik niet bewezen is, verandert dat niet.",
    },
    en: {
      title: "SLIMPAY: bank data of 12 million people open for years",
      summary: "A payment service left test data on an open server: names and bank accounts of 12 million people. It was notified, but people were not told as no misuse had been seen.",
      reason: "Nature, number and the chance of deceit make the risk high. That misuse is not proven does not change that.",
    },
  },
  {
    id: "ES-01", kind: "case", jurisdiction: "ES", year: 2023, era: "gdpr", confidence: "verified",
    source: "AEPD decision",
    sourceUrl: "https://gdprhub.eu/index.php?title=AEPD_(Spain)_-_PS/00028/2022",
    facts: {
      breach_types: ["confidentiality"], cause: "publication_online",
      data_categories: ["identity", "national_id", "vehicle"],
      special_category: false, criminal_data: false, bsn_or_national_id: true, financial: false, credentials: false,
      vulnerable_subjects: false, approx_subjects: 17, approx_records: null,
      recipient: "public", recipient_detail: null, data_exfiltrated: true, mitigated_before_harm: false,
      encrypted: "none", key_compromised: null, backup_available: null, restored_quickly: null,
      other: null,
    },
    verdict: {
      document: true, notify_sa: true, notify_sa_basis: "decided", inform_subjects: "depends", inform_subjects_basis: "not_decided",
    },
    nl: {
      title: "Getafe zette het verkeerde rekenblad online",
      summary: "Een gemeente publiceerde een blad met naam, fiscaal nummer, identiteitsnummer en kenteken van 17 mensen. De link is weggehaald, maar het adres bleef werken.",
      reason: "De gemeente had de ernst niet eens beoordeeld. Melden moest, of er nu schade kwam of niet. Over het informeren is niet beslist.",
    },
    en: {
      title: "Getafe put the wrong spreadsheet online",
      summary: "On a city's website stood the names, tax and identity numbers and number plates of 17 people. The link was removed, but the address kept working.",
      reason: "The city had not even assessed the severity. It had to be notified whether or not harm came of it. Informing was not decided.",
    },
  },
];
