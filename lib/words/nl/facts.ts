const yesNo = { yes: "Ja", no: "Nee" };
const regimeReference = { label: "Nummer of kenmerk" };

/**
 * The questions of the dossier. Where a list is the AP's own (form of August 2022: 1.2, 1.3, 5.1, 5.2, 6.1, 6.2, 7.1, 8.1,
 * 9.1, 9.2, 9.3, 10.1.7), its wording is kept, so that an officer finds the same words again in the AP's form.
 */
export const facts = {
  unknown: "Nog niet bekend",
  noneOfThese: "Geen van deze",
  several: "Meer antwoorden mogelijk.",
  sourceAndCertainty: "Bron en zekerheid",
  certainty: {
    question: "Hoe zeker is dit?",
    fact: "Feit",
    suspicion: "Vermoeden",
  },
  source: {
    label: "Bron",
    hint: "Van wie of uit welk stuk weet u dit? Bijvoorbeeld: logbestand mailserver, of gesprek met de leverancier op 23 november.",
  },
  moment: {
    date: "Datum",
    time: "Tijd",
    about: "Ongeveer",
    example: "Bijvoorbeeld 23-11-2026 en 14:05, of gisteren. De tijd mag leeg blijven.",
    reading: "Gelezen als {moment} ({ago})",
    readingDay: "Gelezen als {day}, tijd niet bekend",
  },
  amount: {
    exact: "Precies",
    exactLabel: "Aantal",
    between: "Tussen",
    least: "Minimaal",
    most: "Maximaal",
    range: "tussen {min} en {max}",
  },
  form: {
    save: "Opslaan",
    saving: "Bezig met opslaan…",
    saveFailed: "Opslaan is niet gelukt. Alles wat u typte staat nog op dit scherm. Probeer het opnieuw.",
    draftSaved: "Concept bewaard om {time}",
    draftFailed: "Het concept is niet bewaard. Sla op voordat u deze pagina verlaat.",
  },
  progress: "{known} van {total} beantwoord",
  sections: {
    nature: {
      title: "Wat er gebeurde",
      lead: "Schrijf op wat u nu weet. Alles mag later worden aangevuld.",
    },
    discovery: {
      title: "Tijdlijn",
      lead: "Wanneer begon het, en hoe kwam het aan het licht? Een schatting mag.",
    },
    group: {
      title: "Groep betrokkenen",
      lead: "Een groep: mensen met dezelfde gelekte gegevens en dezelfde bescherming. Verschilt dat? Maak dan een tweede groep.",
    },
    recipient: {
      title: "Wie de gegevens heeft",
      lead: "Wie kreeg, vond of nam de gegevens, en wat weet u van hen?",
    },
    recovery: {
      title: "Herstel en maatregelen",
      lead: "Wat is er verloren, wat is terug, en wat is er aan gedaan?",
    },
    consequences: {
      title: "Gevolgen voor de organisatie",
      lead: "Wat kan dit betekenen voor de organisatie en voor de gegevens? De gevolgen voor mensen vult u in per groep.",
    },
    parties: {
      title: "Regels en toezichthouders",
      lead: "Onder welke wet valt dit, en wie is er nog meer ingelicht?",
    },
    part: {
      title: "Deel van de gegevens",
      lead: "Leg vast wie voor dit deel verantwoordelijk is en wie het meldt.",
    },
    "other-party": {
      title: "Andere organisatie",
      lead: "Een organisatie die ook bij dit datalek hoort, bijvoorbeeld een verwerker.",
    },
    contact: {
      title: "Melder en contactpersoon",
      lead: "Wie doet de melding, en wie kan de AP bellen? De AP vraagt altijd naam, functie en telefoonnummer van de melder.",
    },
    communication: {
      title: "Bericht aan betrokkenen",
      lead: "Wat hebben de betrokkenen gehoord, wanneer en hoe? Of informeren moet, staat bij Besluiten.",
    },
    "address-safety": {
      title: "Adressen nakijken voor de brieven",
      lead: "Een brief op het verkeerde adres kan gevaar opleveren of een nieuw datalek zijn. Loop dit na voordat er brieven uitgaan. Nog niet nagekeken? Laat het dan open.",
    },
    order: {
      title: "Besluit van de AP over informeren",
      lead: "Alleen invullen als de AP iets besloot over het informeren van betrokkenen (AVG art. 34 lid 4).",
    },
    judgement: {
      title: "Oordeel over het risico",
      lead: "De app stelt een risico voor. U oordeelt. Afwijken mag, met een reden.",
    },
    lateness: {
      title: "Reden van de vertraging",
      lead: "Is er later dan 72 uur na kennisname gemeld? Dan hoort er een reden bij (AVG art. 33 lid 1).",
    },
    regimes: {
      title: "Andere meldplichten",
      lead: "De klokken van andere wetten, elk vanaf een eigen moment.",
    },
  },
  headings: {
    whatHappened: "Het incident",
    kind: "De soort",
    reading: "Wat er met de gegevens is gedaan",
    papers: "Documenten",
    begin: "Begin en einde",
    discovered: "Ontdekking",
    who: "Wie en hoeveel",
    data: "Welke gegevens",
    fragile: "Kwetsbaarheid",
    protection: "Bescherming vooraf",
    protectionDetails: "Over die bescherming",
    protectionDetailsLead: "Alleen invullen als de gegevens vooraf beschermd waren.",
    protectionKey: "Over de sleutel of het wachtwoord",
    protectionDevice: "Over het apparaat",
    harm: "Gevolgen voor deze mensen",
    informing: "Redenen om niet iedereen apart te informeren",
    informingLead: "Alleen invullen als er een hoog risico is.",
    assurance: "Wat de ontvanger ermee deed",
    stopped: "Stand van zaken",
    availability: "Beschikbaarheid",
    measures: "Maatregelen",
    reporter: "Melder",
    contactPerson: "Contactpersoon voor de AP",
    contactPersonLead: "Alleen invullen als dit iemand anders is dan de melder.",
    told: "Al geïnformeerd",
    toTell: "Nog te informeren of niet",
    spoken: "Gebeld of gesproken",
    spokenLead: "Alleen invullen als mensen het in een gesprek hebben gehoord.",
    voluntary: "Zonder plicht geïnformeerd",
    postponed: "Uitstel op verzoek van politie of justitie",
    postponedLead: "De plicht om te informeren blijft staan. Alleen het moment schuift op.",
    secretAddress: "Geheime adressen",
    formerPartner: "Ex-partners",
    minors: "Minderjarigen",
    deceased: "Overledenen",
    wrongAddressAgain: "Opnieuw een verkeerd adres",
    noDigitalPost: "Geen digitale post",
    organisation: "Uw organisatie",
    exemption: "Uitzondering om een zwaarwegend belang",
    exemptionLead: "Alleen invullen als u zich op artikel 41 UAVG wilt beroepen.",
    underOrder: "Besluit van de AP",
    underOrderLead: "Alleen invullen als de AP iets besloot dat niet voor alle groepen geldt.",
    ordered: "Het besluit",
    answered: "Uw antwoord",
  },
  nature: {
    description: {
      label: "Wat is er gebeurd?",
      hint: "Bijvoorbeeld: “Op 21 november is een lijst met 1.348 klanten naar een verkeerd e-mailadres gestuurd.” Noem geen namen en geen BSN’s.",
    },
    personalData: {
      label: "Gaat het om persoonsgegevens?",
      hint: "Dat zijn gegevens die over een herkenbaar mens gaan. Bijvoorbeeld een naam, klantnummer, foto of IP-adres.",
      options: yesNo,
    },
    dataAffected: {
      label: "Is er (mogelijk) iets met de gegevens gebeurd?",
      hint: "Een zwakke plek alleen is nog geen datalek. Kies dat alleen als vaststaat dat niemand bij de gegevens is geweest.",
      options: {
        affected: "Ja, of dat is niet uit te sluiten",
        "weakness-only": "Nee, er was alleen een zwakke plek",
      },
    },
    breachTypes: {
      label: "Wat is de aard van de inbreuk?",
      options: {
        confidentiality: "Persoonsgegevens (mogelijk) ingezien door onbevoegden",
        integrity: "Persoonsgegevens ongeoorloofd of onopzettelijk gewijzigd",
        "availability-permanent": "Persoonsgegevens permanent niet beschikbaar (verloren/verwijderd)",
        "availability-temporary": "Persoonsgegevens tijdelijk niet beschikbaar",
      },
    },
    incidentKind: {
      label: "Wat voor incident is het?",
      hint: "Past er meer dan één? Kies wat het begin was. Staat het er niet bij? Kies “Overig”.",
      options: {
        "email-wrong-recipient": "E-mail met persoonsgegevens verstuurd aan verkeerde ontvanger(s)",
        "email-cc-instead-of-bcc":
          "E-mail verstuurd met persoonsgegevens met ontvangers in het aan-veld of in de cc, in plaats van bcc",
        "post-wrong-recipient":
          "Brief of postpakket met persoonsgegevens verstuurd of afgegeven aan de verkeerde ontvanger(s)",
        "post-returned-opened": "Brief of postpakket met persoonsgegevens geopend retour ontvangen",
        "post-lost": "Brief of postpakket met persoonsgegevens kwijtgeraakt",
        "authorisation-wrong": "Autorisatie(s) van medewerker(s) verkeerd ingesteld",
        "folder-too-open":
          "Netwerkmappen of -locaties met persoonsgegevens zijn te breed toegankelijk ingesteld binnen de organisatie",
        "device-or-paper-lost":
          "Apparaat, gegevensdrager (bijv. USB-stick) en/of papier met persoonsgegevens kwijtgeraakt of gestolen",
        "published-by-accident": "Persoonsgegevens per ongeluk gepubliceerd",
        "hacking-malware-phishing": "Hacking, malware (bijv. ransomware) en/of phishing",
        "wrong-dossier": "Persoonsgegevens toegevoegd aan het verkeerde dossier",
        other: "Overig",
      },
    },
    incidentKindNote: {
      label: "Overig, namelijk",
      hint: "Alleen invullen bij “Overig”. Bijvoorbeeld: gegevens van een klant getoond in het portaal van een ander.",
    },
    intent: {
      label: "Was het per ongeluk of met opzet?",
      hint: "Een verkeerd e-mailadres is per ongeluk. Een hack of diefstal is met opzet.",
      options: { accidental: "Per ongeluk", malicious: "Met opzet, met kwade bedoelingen" },
    },
    attackerEncrypted: {
      label: "Heeft een aanvaller de gegevens versleuteld?",
      hint: "Bijvoorbeeld met gijzelsoftware (ransomware). Die versleuteling telt niet als bescherming.",
      options: yesNo,
    },
    readingExcluded: {
      label: "Heeft een onbevoegde de gegevens gezien of meegenomen?",
      hint: "Kies “uitgesloten” alleen als dat te bewijzen is, bijvoorbeeld met volledige logbestanden.",
      options: {
        "excluded-by-evidence": "Nee, dat is uitgesloten en te bewijzen",
        "not-excluded": "Niet uit te sluiten",
        "it-happened": "Ja",
      },
    },
    readingExcludedHow: {
      label: "Waaruit blijkt dat?",
      hint: "Bijvoorbeeld: “De logbestanden van 20 tot en met 23 november tonen geen download.”",
    },
    attachments: {
      label: "Stukken die met de melding meegaan",
      hint: "Noem alleen de titels. Bijvoorbeeld: onderzoeksrapport leverancier, 24 november 2026.",
    },
  },
  discovery: {
    startedAt: { label: "Wanneer begon het?", hint: "Een schatting mag." },
    ongoing: {
      label: "Duurt het nog voort?",
      hint: "Bijvoorbeeld: het bestand staat nog online, of de aanvaller is nog binnen.",
      options: yesNo,
    },
    endedAt: { label: "Wanneer stopte het?", hint: "Laat dit leeg als het nog voortduurt." },
    detectedAt: {
      label: "Wanneer kwam het eerste signaal?",
      hint: "Van een medewerker, klant, leverancier of systeem. Ook als toen nog niet duidelijk was wat er speelde.",
    },
    discoveredAt: {
      label: "Wanneer is het incident ontdekt?",
      hint: "De AP vraagt naar dit moment. Vul de echte datum in. Een late melding licht u apart toe.",
    },
    howDiscovered: {
      label: "Hoe is het ontdekt?",
      hint: "Bijvoorbeeld: “Een klant belde dat zij de brief van iemand anders had gekregen.”",
    },
    discoveredBy: {
      label: "Wie ontdekte het?",
      hint: "Noem de functie of afdeling, geen naam. Bijvoorbeeld: servicedesk, klant of verwerker.",
    },
    processorToldAt: {
      label: "Wanneer liet de verwerker het weten?",
      hint: "Alleen als een verwerker het meldde. Dat is een bedrijf dat in opdracht gegevens verwerkt, bijvoorbeeld een softwareleverancier.",
    },
  },
  group: {
    name: { label: "Naam van de groep", hint: "Bijvoorbeeld: patiënten met een afspraak in november." },
    peopleKinds: {
      label: "Wie zijn het?",
      options: {
        employees: "Werknemers",
        customers: "Klanten (huidig en potentieel)",
        "pupils-or-students": "Leerlingen of studenten",
        patients: "Patiënten",
        minors: "Minderjarigen",
        "other-vulnerable": "Personen uit andere kwetsbare groepen",
        other: "Anders",
      },
    },
    description: {
      label: "Omschrijving van de groep",
      hint: "Bijvoorbeeld: “Mensen die in 2025 een uitkering aanvroegen.”",
    },
    people: {
      label: "Hoeveel mensen zijn het?",
      hint: "Bijvoorbeeld precies 1.348, of tussen 1.200 en 1.400.",
    },
    records: {
      label: "Hoeveel gegevensrecords zijn het?",
      hint: "Een record is bijvoorbeeld één regel in een bestand, één brief of één dossier.",
    },
    recordsNote: {
      label: "Toelichting op het aantal records",
      hint: "Bijvoorbeeld: “Per patiënt zijn er gemiddeld drie afspraken.”",
    },
    countries: { label: "In welke landen wonen zij?", options: { "outside-eea": "Buiten de EER" } },
    dataCategories: {
      label: "Welke persoonsgegevens zijn het?",
      options: {
        name: "Naam",
        gender: "Geslacht",
        "birth-date-or-age": "Geboortedatum en/of leeftijd",
        bsn: "Burgerservicenummer (BSN)",
        "contact-data": "Contactgegevens",
        address: "Adres en woonplaats",
        "email-address": "E-mailadres",
        "phone-number": "Telefoonnummer",
        "access-data": "Toegangs- of identificatiegegevens",
        "financial-data": "Financiële gegevens",
        "bank-account": "Bankrekeningnummer / IBAN",
        "credit-card": "Creditcardgegevens",
        "problem-debts": "Gegevens over (problematische) schulden",
        "benefits-or-debts": "Gegevens over uitkering en/of schulden",
        "other-financial": "Andere financiële gegevens",
        "identity-document": "(Kopieën van) paspoorten of andere legitimatiebewijzen",
        "location-data": "Locatiegegevens",
        "criminal-data":
          "Persoonsgegevens betreffende strafrechtelijke veroordelingen en strafbare feiten of daarmee verband houdende veiligheidsmaatregelen",
        other: "Anders",
      },
    },
    dataCategoriesNote: {
      label: "Anders, namelijk",
      hint: "Bij “Anders” of “Andere financiële gegevens”. Bijvoorbeeld: foto’s, cijfers of kentekens.",
    },
    specialCategories: {
      label: "Zijn er bijzondere persoonsgegevens bij?",
      hint: "Dit zijn de gegevens die de wet extra beschermt (AVG art. 9).",
      options: {
        "race-or-ethnicity": "Persoonsgegevens waaruit iemands ras of etnische afkomst blijkt",
        "political-opinions": "Persoonsgegevens waaruit iemands politieke opvattingen blijken",
        "religion-or-belief":
          "Persoonsgegevens waaruit iemands religieuze of levensbeschouwelijke overtuigingen blijken",
        "union-membership": "Persoonsgegevens waaruit iemands lidmaatschap van een vakbond blijkt",
        "sex-life-or-orientation":
          "Gegevens met betrekking tot iemands seksueel gedrag of seksuele gerichtheid",
        health: "Gegevens over iemands gezondheid",
        genetic: "Genetische gegevens",
        biometric: "Biometrische gegevens (bijvoorbeeld: vingerafdruk of irisscan)",
      },
    },
    revealedByContext: {
      label: "Blijkt zoiets gevoeligs uit de context?",
      hint: "Bijvoorbeeld: een adreslijst van een verslavingskliniek zegt iets over gezondheid.",
      options: yesNo,
    },
    specialOnlyNominal: {
      label: "Zijn de bijzondere gegevens dat alleen in naam?",
      hint: "Kies “Ja” als ze bijna niets over iemand zeggen. Bijvoorbeeld een dieetwens op een lunchlijst.",
      options: yesNo,
    },
    communications: {
      label: "Gaat het om berichten of communicatiegegevens?",
      hint: "Bijvoorbeeld de inhoud van e-mails of chats, belgegevens of facturen van een telecombedrijf.",
      options: yesNo,
    },
    identifiable: {
      label: "Is te zien om wie het gaat?",
      hint: "Een naam of BSN is direct. Een klantnummer is dat alleen met moeite.",
      options: { directly: "Ja, direct", "with-effort": "Ja, met moeite", no: "Nee" },
    },
    physicalSafety: {
      label: "Kan iemand hierdoor lichamelijk gevaar lopen?",
      hint: "Bijvoorbeeld door een geheim adres, stalking of bedreiging.",
      options: yesNo,
    },
    vulnerable: {
      label: "Zijn er kwetsbare mensen bij?",
      hint: "Bijvoorbeeld kinderen, patiënten of mensen die van de organisatie afhankelijk zijn.",
      options: yesNo,
    },
    measure: {
      label: "Waren de gegevens vooraf versleuteld, gehasht of anders onleesbaar gemaakt?",
      hint: "Kies de belangrijkste maatregel. Versleuteling door een aanvaller telt niet mee.",
      options: {
        encrypted: "Versleuteld (encryptie)",
        hashed: "Gehasht",
        "otherwise-unintelligible": "Op een andere manier onbegrijpelijk of ontoegankelijk gemaakt",
        none: "Nee",
      },
    },
    method: {
      label: "Welke techniek was het?",
      hint: "Vraag het zo nodig aan ICT. Weet u de variant niet? Laat dit dan open.",
      options: {
        "aes-256": "AES-256 (GCM, CBC, CTR of XTS)",
        "aes-192": "AES-192 (GCM, CBC, CTR of XTS)",
        "aes-128": "AES-128 (GCM, CBC, CTR of XTS)",
        "aes-ecb": "AES in ECB-modus",
        chacha20: "ChaCha20 of ChaCha20-Poly1305",
        "rsa-3072": "RSA, 3072 bits of langer",
        "rsa-2048": "RSA, 2048 tot 3072 bits",
        "rsa-short": "RSA, korter dan 2048 bits",
        "3des": "3DES (Triple DES)",
        des: "DES",
        rc4: "RC4",
        "bitlocker-pin": "BitLocker met pincode of wachtwoord bij het opstarten",
        "bitlocker-tpm": "BitLocker zonder pincode (alleen TPM)",
        filevault: "FileVault",
        luks: "LUKS",
        veracrypt: "VeraCrypt",
        "zip-aes": "Zipbestand met wachtwoord, AES",
        "zip-crypto": "Zipbestand met wachtwoord, ZipCrypto (oude methode)",
        "office-2010": "Officebestand met wachtwoord, 2010 of nieuwer (AES-CBC)",
        "office-2007": "Officebestand met wachtwoord, 2007 (AES-ECB)",
        "office-2003": "Officebestand met wachtwoord, 97-2003 (RC4)",
        tls: "Alleen versleuteld tijdens verzending (TLS, https)",
        argon2id: "Argon2id",
        scrypt: "scrypt",
        bcrypt: "bcrypt, kosten 10 of hoger",
        "bcrypt-low": "bcrypt, kosten lager dan 10",
        pbkdf2: "PBKDF2, 600.000 rondes of meer",
        "pbkdf2-low": "PBKDF2, minder dan 600.000 rondes",
        "sha2-keyed": "SHA-2 met geheime sleutel (HMAC)",
        "sha2-salted": "SHA-2 met salt",
        "sha2-unsalted": "SHA-2 zonder salt",
        sha1: "SHA-1",
        md5: "MD5",
        tokenised: "Vervangen door tokens, koppeltabel apart bewaard",
        pseudonymised: "Gepseudonimiseerd, de rest van de gegevens bleef leesbaar",
        other: "Een andere techniek",
      },
    },
    measureNote: {
      label: "Welke techniek is gebruikt?",
      hint: "Bijvoorbeeld: “Hele schijf versleuteld met XTS-AES-256, sleutel in de TPM met pincode.”",
    },
    appliedBefore: {
      label: "Werkte deze bescherming al voor het incident?",
      options: yesNo,
    },
    coverage: {
      label: "Gold de bescherming voor alle gelekte gegevens?",
      options: { whole: "Ja, voor alles", part: "Nee, voor een deel" },
    },
    soundness: {
      label: "Is de techniek nog veilig?",
      hint: "Onze lijst van technieken telt ook mee. Het zwaarste oordeel geldt. Vraag het zo nodig aan ICT.",
      options: { sound: "Ja, veilig", weak: "Zwak", broken: "Nee, gebroken" },
    },
    key: {
      label: "Is de sleutel of het wachtwoord veilig?",
      hint: "Een pincode op een briefje bij de laptop is niet veilig.",
      options: {
        safe: "Ja, veilig",
        "at-risk": "Mogelijk in verkeerde handen",
        exposed: "Nee, in verkeerde handen",
      },
    },
    keyWhere: {
      label: "Waar lag de sleutel?",
      hint: "Een wachtwoord op een briefje bij de laptop telt als bij de gegevens.",
      options: {
        apart: "Apart van de gegevens",
        "in-chip": "In een beveiligingschip van het apparaat (TPM, Secure Enclave)",
        "with-supplier": "Bij de leverancier",
        "no-key": "Er is geen sleutel, zoals bij een wachtwoordhash",
        "beside-data": "Op het apparaat of bij de gegevens",
      },
    },
    whoKnew: {
      label: "Wie buiten de organisatie kende de sleutel of het wachtwoord?",
      options: {
        "nobody-outside": "Niemand",
        "some-outside": "Iemand, of misschien iemand",
        "finder-could": "Wie de gegevens nu heeft, kan het weten",
      },
    },
    passwordStrength: {
      label: "Hoe sterk was het wachtwoord of de pincode?",
      hint: "Een pincode is sterk als een chip na enkele pogingen blokkeert. Een hergebruikt of kort wachtwoord is zwak.",
      options: {
        strong: "Sterk",
        "not-used": "Niet van toepassing: er hoort alleen een sleutel bij",
        weak: "Zwak",
        none: "Er stond geen wachtwoord of pincode op",
      },
    },
    device: {
      label: "Hoe stond het apparaat?",
      hint: "Als een apparaat aanstaat of slaapt, kan de sleutel in het geheugen staan.",
      options: {
        off: "Uit",
        locked: "Aan of in slaapstand, met schermvergrendeling",
        "on-or-unlocked": "Aan en niet vergrendeld",
        "no-device": "Er was geen apparaat",
      },
    },
    remoteWipe: {
      label: "Is het apparaat op afstand gewist?",
      hint: "Alleen een gelukte wisopdracht maakt de gegevens niet onleesbaar: iemand kan ze al eerder hebben gezien.",
      options: {
        confirmed: "Ja, en het apparaat heeft dat bevestigd",
        sent: "Opdracht gegeven, nog niet bevestigd",
        no: "Nee",
        "not-possible": "Dat kan niet",
      },
    },
    remoteWipeProof: {
      label: "Waaruit blijkt dat het wissen is gelukt?",
      hint: "Bijvoorbeeld de bevestiging uit het beheersysteem, met dag en uur.",
    },
    harms: {
      label: "Wat kan dit voor deze mensen betekenen?",
      options: {
        discrimination: "Discriminatie of uitsluiting",
        "identity-fraud": "Identiteitsdiefstal of -fraude",
        "financial-loss": "Financieel verlies",
        reputation: "Reputatieschade",
        "professional-secrecy":
          "Verlies van vertrouwelijkheid van door het beroepsgeheim beschermde persoonsgegevens",
        "pseudonymisation-undone": "Ongeoorloofde ongedaanmaking van pseudonimisering",
        "no-access-or-erasure":
          "Betrokkenen kunnen hun persoonsgegevens niet inzien of op verzoek laten verwijderen",
        "lost-overview":
          "Betrokkenen verliezen het overzicht van welke organisaties hun persoonsgegevens verwerken",
        other: "Anders",
      },
    },
    harmsNote: {
      label: "Anders, namelijk",
      hint: "Alleen invullen bij “Anders”. Bijvoorbeeld: vertraging van een behandeling.",
    },
    severity: {
      label: "Hoe ernstig kunnen de gevolgen zijn?",
      hint: "Weeg mee om welke gegevens het gaat, hoeveel mensen het zijn en hoe kwetsbaar zij zijn.",
      options: {
        negligible: "Verwaarloosbaar",
        limited: "Beperkt",
        considerable: "Aanzienlijk",
        "very-large": "Zeer groot",
      },
    },
    highRiskRemoved: {
      label: "Is het hoge risico achteraf weggenomen?",
      hint: "Bijvoorbeeld: alle wachtwoorden zijn gewijzigd voordat iemand ze kon gebruiken (AVG art. 34 lid 3 onder b).",
      options: yesNo,
    },
    highRiskRemovedHow: {
      label: "Hoe is dat risico weggenomen?",
      hint: "Bijvoorbeeld: “Op 22 november 09:10 zijn alle sessies beëindigd. De logbestanden tonen geen gebruik.”",
    },
    disproportionate: {
      label: "Vraagt het onevenredige inspanning om ieder apart te informeren?",
      hint: "Bijvoorbeeld omdat van niemand een adres bekend is. Dan is een openbare mededeling nodig (AVG art. 34 lid 3 onder c).",
      options: yesNo,
    },
    disproportionateWhy: {
      label: "Waarom is dat onevenredig?",
      hint: "Bijvoorbeeld: “Er zijn geen adressen bewaard en ze zijn niet op te vragen.”",
    },
    underOrder: { label: "Geldt het besluit van de AP voor deze groep?", options: yesNo },
  },
  recipient: {
    holder: {
      label: "Wie heeft de gegevens, of had ze?",
      hint: "Zijn het er meer? Kies de ontvanger die u het minst vertrouwt.",
      options: {
        nobody: "Niemand",
        colleague: "Een collega",
        "trusted-recipient": "Een betrouwbare ontvanger, bijvoorbeeld een vaste leverancier of een notaris",
        "known-stranger": "Een buitenstaander van wie bekend is wie het is, bijvoorbeeld een andere klant",
        "unknown-person": "Een onbekende",
        adversary: "Iemand met kwade bedoelingen, bijvoorbeeld een hacker of dief",
        public: "Iedereen: de gegevens staan of stonden openbaar",
      },
    },
    recipientCount: {
      label: "Hoeveel ontvangers zijn er?",
      hint: "Tel ook mensen mee die de gegevens vonden of meenamen. Bijvoorbeeld precies 1.",
    },
    boundBySecrecy: {
      label: "Heeft de ontvanger een geheimhoudingsplicht?",
      hint: "Bijvoorbeeld een arts, een advocaat of een collega die geheimhouding heeft getekend.",
      options: yesNo,
    },
    opened: {
      label: "Zijn de gegevens geopend of gelezen?",
      hint: "Komt een envelop dicht terug? Kies dan “Nee”.",
      options: yesNo,
    },
    copiedOrUsed: { label: "Zijn de gegevens gekopieerd, doorgestuurd of gebruikt?", options: yesNo },
    deletionConfirmed: {
      label: "Is bevestigd dat de gegevens zijn gewist of teruggegeven?",
      options: {
        "confirmed-in-writing": "Ja, schriftelijk of per e-mail",
        "said-so": "Ja, alleen mondeling",
        no: "Nee",
      },
    },
    deletionNote: {
      label: "Wat is er precies bevestigd?",
      hint: "Bijvoorbeeld: “Mail van 22 november 10:15: bericht niet gelezen en uit de prullenbak verwijderd.”",
    },
  },
  recovery: {
    stopped: {
      label: "Is het lek gedicht?",
      hint: "Kan geen onbevoegde meer bij de gegevens, en gaat er niets meer verloren?",
      options: yesNo,
    },
    dataIntact: {
      label: "Zijn de gegevens nog volledig en ongewijzigd?",
      options: yesNo,
    },
    backup: {
      label: "Is er een back-up?",
      hint: "Gecontroleerd betekent: iemand heeft bekeken of alles erin staat en terug te zetten is.",
      options: {
        "complete-and-checked": "Ja, volledig en gecontroleerd",
        "not-checked": "Ja, nog niet gecontroleerd",
        partial: "Ja, van een deel",
        none: "Nee",
        "not-needed": "Niet nodig, er is niets verloren",
      },
    },
    restored: {
      label: "Zijn de gegevens weer beschikbaar?",
      options: {
        "in-time": "Ja, op tijd",
        late: "Ja, te laat",
        "not-restored": "Nee",
        "not-needed": "Niet nodig, ze zijn steeds beschikbaar geweest",
      },
    },
    outageEffect: {
      label: "Wat merkten mensen ervan dat gegevens niet beschikbaar waren?",
      hint: "Ernstig is bijvoorbeeld: een operatie ging niet door. Beperkt: een afspraak werd verzet.",
      options: { none: "Niets", limited: "Beperkte gevolgen", serious: "Ernstige gevolgen" },
    },
    vitalService: {
      label: "Gaat het om een dienst waar levens of veiligheid van afhangen?",
      hint: "Bijvoorbeeld spoedeisende zorg, medicatie of drinkwater.",
      options: yesNo,
    },
    measuresTaken: {
      label: "Welke maatregelen zijn genomen?",
      hint: "Om het lek te dichten, de schade te beperken en herhaling te voorkomen. Bijvoorbeeld: ontvanger gevraagd te wissen, wachtwoorden gewijzigd.",
    },
    measuresPlanned: {
      label: "Welke maatregelen volgen nog?",
      hint: "Noem ook wanneer. Bijvoorbeeld: “Extra controle bij bulkmail, vanaf 1 december.”",
    },
  },
  consequences: {
    forController: {
      label: "Wat kan dit betekenen voor de organisatie en de gegevens?",
      options: {
        "known-to-unauthorised": "Onbevoegden hebben kennis kunnen nemen van de gegevens",
        misuse: "De gegevens kunnen op een onbehoorlijke of onrechtmatige manier worden gebruikt",
        "wrong-data-inside":
          "Er worden binnen uw eigen organisatie mogelijk onjuiste, onvolledige of achterhaalde persoonsgegevens gebruikt",
        "wrong-data-elsewhere":
          "Er worden mogelijk onjuiste, onvolledige of achterhaalde persoonsgegevens hergebruikt voor andere doeleinden of doorgegeven aan andere organisaties",
        "service-interrupted":
          "Een essentiële dienst kan tijdelijk niet meer worden verleend aan degenen van wie gegevens zijn gelekt",
        "service-lost":
          "Een essentiële dienst kan permanent niet meer worden verleend aan degenen van wie gegevens zijn gelekt",
        other: "Anders",
      },
    },
    forControllerNote: {
      label: "Anders, namelijk",
      hint: "Alleen invullen bij “Anders”. Bijvoorbeeld: vergunningen worden later verleend.",
    },
  },
  parties: {
    legalBasis: {
      label: "Op grond van welke wet doet u deze melding?",
      hint: "Meestal de AVG. De Wpg geldt bij politiegegevens, de Tw bij telecombedrijven.",
      options: {
        gdpr: "Algemene verordening gegevensbescherming (AVG)",
        wpg: "Wet politiegegevens (Wpg)",
        tw: "Telecommunicatiewet (Tw)",
        wjsg: "Wet justitiële en strafvorderlijke gegevens (Wjsg)",
      },
    },
    otherSupervisors: {
      label: "Bij welke andere toezichthouders is dit gemeld?",
      hint: "Bij toezichthouders op andere meldplichten. Niets gemeld? Kies “Geen van deze”.",
      options: {
        afm: "Autoriteit Financiële Markten (AFM)",
        rdi: "Rijksinspectie Digitale Infrastructuur (RDI), bij de AP nog Agentschap Telecom (AT)",
        dnb: "De Nederlandsche Bank (DNB)",
        igj: "Inspectie Gezondheidszorg en Jeugd (IGJ)",
        ilt: "Inspectie Leefomgeving en Transport (ILT)",
        education: "Inspectie voor het Onderwijs",
        nctv: "Nationaal Coördinator Terrorismebestrijding en Veiligheid (NCTV)",
        ovv: "Onderzoeksraad voor Veiligheid (OVV)",
        other: "Andere toezichthouder",
      },
    },
    otherSupervisorsNote: {
      label: "Andere toezichthouder, namelijk",
      hint: "Bijvoorbeeld: Nationaal Cyber Security Centrum.",
    },
    otherAuthorities: {
      label: "Is dit gemeld bij privacytoezichthouders in andere landen?",
      options: yesNo,
    },
    otherAuthoritiesNote: {
      label: "Welke privacytoezichthouders, en wanneer?",
      hint: "Bijvoorbeeld: Gegevensbeschermingsautoriteit (België), 24 november.",
    },
    othersInvolved: {
      label: "Zijn er andere organisaties bij betrokken?",
      hint: "Bijvoorbeeld een verwerker of een gezamenlijk verwerkingsverantwoordelijke. Kies “Nee” alleen als dat is nagegaan.",
      options: yesNo,
    },
    publicBody: {
      label: "Verwerkt uw organisatie deze gegevens voor een publieke taak of een wettelijke plicht?",
      hint: "Bijvoorbeeld een gemeente, school of ziekenhuis. De AP is dan altijd de toezichthouder (AVG art. 55 lid 2).",
      options: yesNo,
    },
    financialUndertaking: {
      label: "Is uw organisatie een financiële onderneming?",
      hint: "Dat is een onderneming in de zin van de Wet op het financieel toezicht, zoals een bank, verzekeraar of bemiddelaar.",
      options: yesNo,
    },
    mainEstablishment: {
      label: "In welk land is de hoofdvestiging?",
      hint: "Het land waar binnen de EER over de verwerking wordt beslist.",
      options: { "outside-eea": "Buiten de EER" },
    },
    controllerOutsideEea: {
      label: "Heeft de verwerkingsverantwoordelijke geen vestiging in de EER?",
      hint: "Kies “Ja” als er alleen een vertegenwoordiger in de EER is. Dan geldt er geen leidende toezichthouder.",
      options: { yes: "Ja, geen vestiging in de EER", no: "Nee, wel een vestiging in de EER" },
    },
    expressionOnly: {
      label: "Gaat het alleen om journalistiek, wetenschap, kunst of literatuur?",
      hint: "Bijvoorbeeld het archief van een redactie. Dan gelden andere regels (artikel 43 UAVG). Vraag een jurist.",
      options: yesNo,
    },
    uavg41Ground: {
      label: "Op welke grond van artikel 41 UAVG wilt u niet informeren?",
      hint: "Dit is een uitzondering die zelden geldt. Vraag uw FG of jurist.",
      options: {
        none: "Op geen van deze gronden",
        "national-security": "a. Nationale veiligheid",
        defence: "b. Landsverdediging",
        "public-security": "c. Openbare veiligheid",
        "criminal-offences": "d. Strafbare feiten voorkomen, onderzoeken of vervolgen",
        "general-interest": "e. Ander belangrijk algemeen belang",
        "judicial-independence": "f. Onafhankelijkheid van de rechter",
        "professional-ethics": "g. Schending van beroepscodes",
        supervision: "h. Toezicht, inspectie of regelgeving",
        "rights-of-others": "i. Bescherming van de betrokkene of van anderen",
        "civil-claims": "j. Inning van civielrechtelijke vorderingen",
      },
    },
    uavg41Necessity: {
      label: "Waarom is niet informeren noodzakelijk en evenredig?",
      hint: "Beschrijf het belang, waarom informeren het schaadt, en waarom uitstel of een deel informeren niet genoeg is.",
    },
  },
  part: {
    name: { label: "Om welk deel van de gegevens gaat het?", hint: "Bijvoorbeeld: leerlingdossiers." },
    ourRole: {
      label: "Wat is de rol van uw organisatie voor dit deel?",
      hint: "De verwerkingsverantwoordelijke bepaalt waarvoor de gegevens nodig zijn. Een verwerker werkt in opdracht.",
      options: {
        controller: "Verwerkingsverantwoordelijke",
        processor: "Verwerker",
        joint: "Gezamenlijk verwerkingsverantwoordelijke",
      },
    },
    files: {
      label: "Wie meldt dit deel bij de AP?",
      options: { we: "Wij", "other-party": "Een andere organisatie" },
    },
    filesNote: {
      label: "Welke organisatie meldt?",
      hint: "Alleen invullen als een andere organisatie meldt. Bijvoorbeeld: Stichting Voorbeeldscholen.",
    },
    mandate: {
      label: "Waar staat dat afgesproken?",
      hint: "Bijvoorbeeld: verwerkersovereenkomst van 3 maart 2025, artikel 8.",
    },
  },
  "other-party": {
    name: { label: "Naam van de organisatie", hint: "Bijvoorbeeld: Drukkerij Voorbeeld B.V." },
    role: {
      label: "Wat is de rol van die organisatie?",
      options: {
        processor: "Verwerker",
        "sub-processor": "Subverwerker",
        controller: "Verwerkingsverantwoordelijke",
        "joint-controller": "Gezamenlijk verwerkingsverantwoordelijke",
        recipient: "Ontvanger",
        other: "Anders",
      },
    },
    told: { label: "Weet die organisatie van het incident?", options: yesNo },
  },
  contact: {
    reporterName: { label: "Naam van de melder" },
    reporterFunction: { label: "Functie van de melder", hint: "Bijvoorbeeld: security officer." },
    reporterPhone: { label: "Telefoonnummer van de melder", hint: "Bijvoorbeeld: 070 123 45 67." },
    reporterEmail: { label: "E-mailadres van de melder" },
    contactName: { label: "Naam van de contactpersoon" },
    contactFunction: { label: "Functie van de contactpersoon", hint: "Bijvoorbeeld: FG." },
    contactPhone: { label: "Telefoonnummer van de contactpersoon" },
    contactEmail: { label: "E-mailadres van de contactpersoon" },
  },
  communication: {
    informed: {
      label: "Zijn de betrokkenen geïnformeerd?",
      options: { yes: "Ja", "not-yet": "Nee, maar dat gebeurt nog", no: "Nee" },
    },
    informedAt: { label: "Wanneer zijn zij geïnformeerd?" },
    informedCount: {
      label: "Hoeveel mensen zijn geïnformeerd?",
      hint: "Bijvoorbeeld precies 1.290, als bij 58 mensen geen adres bekend is.",
    },
    willInformAt: { label: "Wanneer worden zij geïnformeerd?", hint: "Een dag in de toekomst mag." },
    channels: {
      label: "Op welke manier?",
      options: {
        phone: "Telefonisch",
        letter: "Per brief",
        email: "Per e-mail",
        website: "Via een mededeling op de website",
        "social-media": "Via social media",
        newspaper: "Via een advertentie in de krant",
        other: "Anders",
      },
    },
    channelsNote: {
      label: "Anders, namelijk",
      hint: "Alleen invullen bij “Anders”. Bijvoorbeeld: bericht in het patiëntportaal.",
    },
    content: {
      label: "Wat staat er in het bericht?",
      hint: "Plak de tekst of vat die samen.",
    },
    notInformedNote: {
      label: "Waarom worden betrokkenen niet geïnformeerd?",
      hint: "Bijvoorbeeld: “Er is waarschijnlijk geen hoog risico: de ontvanger heeft de mail ongelezen gewist.”",
    },
    publicNotice: {
      label: "Hoe worden zij met een openbare mededeling bereikt?",
      hint: "Alleen als ieder apart informeren onevenredig veel inspanning vraagt. Bijvoorbeeld: bericht op de website en in de huis-aan-huiskrant.",
    },
    spokenCount: {
      label: "Hoeveel mensen zijn gebeld of gesproken?",
      hint: "Zij tellen ook mee bij het aantal geïnformeerde mensen.",
    },
    spokenBy: { label: "Wie voerde de gesprekken?", hint: "Een functie of afdeling is genoeg." },
    spokenScript: {
      label: "Wat is er in die gesprekken gezegd?",
      hint: "Plak het belscript of vat het samen.",
    },
    voluntary: {
      label: "Zijn er mensen geïnformeerd terwijl het niet moest?",
      hint: "Bijvoorbeeld omdat het risico lager dan hoog is. De plicht verandert daar niet door.",
      options: yesNo,
    },
    voluntaryNote: { label: "Waarom en wie?" },
    postponed: {
      label: "Vroeg de politie of het Openbaar Ministerie om te wachten?",
      hint: "Informeren mag dan later, zolang het een opsporingsonderzoek zou schaden (overweging 88 AVG).",
      options: yesNo,
    },
    postponedBy: { label: "Wie vroeg dat?", hint: "Het korps of parket en een zaaknummer, geen namen." },
    postponedUntil: {
      label: "Tot wanneer?",
      hint: "Een dag in de toekomst mag. Spreek altijd een einde af.",
    },
    postponedNote: { label: "Wat is er afgesproken?" },
  },
  "address-safety": {
    secretAddress: {
      label: "Zijn er mensen met een geheim of beschermd adres?",
      hint: "Kijk naar geheimhouding in de BRP, opvangadressen en afgeschermde gegevens.",
      options: yesNo,
    },
    secretAddressDone: { label: "Wat is er gedaan voor geheime adressen?" },
    formerPartner: {
      label: "Kan een ex-partner of huisgenoot de brief openen?",
      hint: "Bijvoorbeeld op een oud gezamenlijk adres, of na huiselijk geweld.",
      options: yesNo,
    },
    formerPartnerDone: { label: "Wat is er gedaan voor deze adressen?" },
    minors: {
      label: "Zijn er minderjarigen of mensen onder curatele?",
      hint: "De brief gaat dan naar de wettelijke vertegenwoordiger. Let op gescheiden ouders.",
      options: yesNo,
    },
    minorsDone: { label: "Wat is er gedaan voor minderjarigen?" },
    deceased: {
      label: "Zijn er mensen overleden?",
      hint: "De AVG geldt niet voor overledenen. Nabestaanden kunnen wel geraakt zijn.",
      options: yesNo,
    },
    deceasedDone: { label: "Wat is er gedaan voor overledenen?" },
    wrongAddressAgain: {
      label: "Zou de brief weer naar hetzelfde verkeerde adres gaan?",
      hint: "Bijvoorbeeld als een fout in het adressenbestand het lek veroorzaakte.",
      options: yesNo,
    },
    wrongAddressAgainDone: { label: "Hoe is het adres verbeterd?" },
    noDigitalPost: {
      label: "Zijn er mensen die geen digitale post krijgen of lezen?",
      hint: "Alleen van belang bij verzending per e-mail of portaal.",
      options: yesNo,
    },
    noDigitalPostDone: { label: "Hoe worden zij bereikt?" },
  },
  order: {
    received: {
      label: "Heeft de AP iets bevolen of besloten over het informeren van betrokkenen?",
      hint: "Een brief of besluit van de AP in dit dossier. Een vraag om uitleg is nog geen besluit.",
      options: yesNo,
    },
    says: {
      label: "Wat besloot de AP?",
      options: {
        inform: "Informeer de betrokkenen",
        "confirm-34-3a": "Informeren hoeft niet: de gegevens zijn onleesbaar (art. 34 lid 3 onder a)",
        "confirm-34-3b": "Informeren hoeft niet: het hoge risico is weggenomen (art. 34 lid 3 onder b)",
        "confirm-34-3c": "Een openbare mededeling volstaat (art. 34 lid 3 onder c)",
      },
    },
    everybody: {
      label: "Geldt het besluit voor alle groepen betrokkenen?",
      hint: "Geldt het voor een deel? Kies “Nee”. Dan beslist een mens wat het voor elke groep betekent.",
      options: yesNo,
    },
    receivedAt: { label: "Wanneer kwam het besluit binnen?" },
    comply: {
      label: "Wat moet u doen?",
      hint: "Bijvoorbeeld: “Alle 1.348 klanten per brief informeren, met uitleg over fraude.”",
    },
    complyBefore: { label: "Voor wanneer moet dat gedaan zijn?", hint: "Een dag in de toekomst mag." },
    objectBefore: {
      label: "Tot wanneer kunt u bezwaar maken?",
      hint: "De termijn staat onderaan het besluit.",
    },
    decided: {
      label: "Wat doet u met het besluit?",
      hint: "Alleen nodig als ook artikel 41 of 42 UAVG geldt. Leg de reden hieronder vast.",
      options: { inform: "Wij informeren", "not-inform": "Wij informeren niet" },
    },
    answer: {
      label: "Wat is er met het besluit gedaan?",
      hint: "Bijvoorbeeld: “Brieven verstuurd op 3 december, bewijs naar de AP gestuurd.”",
    },
    answeredAt: { label: "Wanneer heeft u de AP geantwoord?" },
  },
  judgement: {
    risk: {
      label: "Hoe groot is het risico voor deze groep?",
      options: { unlikely: "Een risico is niet waarschijnlijk", risk: "Risico", high: "Hoog risico" },
    },
    reason: {
      label: "Waarom?",
      hint: "Verplicht als het oordeel afwijkt van het voorstel. Bijvoorbeeld: “De ontvanger is onze eigen notaris en bevestigde dat hij niets las.”",
    },
  },
  lateness: {
    reason: {
      label: "Waarom is later dan 72 uur na kennisname gemeld?",
      hint: "Schrijf feitelijk wat er wanneer gebeurde. Drukte, ziekte of een weekend is meestal geen geldige reden.",
    },
  },
  regimes: {
    cbwSignificant: {
      label: "Is dit een significant incident voor de Cbw?",
      hint: "Een incident dat de dienstverlening ernstig verstoort of kan verstoren, of anderen aanzienlijke schade doet of kan doen.",
      options: yesNo,
    },
    cbwKnownAt: { label: "Sinds wanneer weet u dat het een significant incident is?" },
    cbwWarnedAt: { label: "Vroegtijdige waarschuwing gedaan op" },
    cbwWarnedReference: regimeReference,
    cbwNotifiedAt: { label: "Melding gedaan op" },
    cbwNotifiedReference: regimeReference,
    cbwFinalAt: { label: "Eindverslag gedaan op" },
    cbwFinalReference: regimeReference,
    doraMajor: {
      label: "Is dit een ernstig ICT-incident voor DORA?",
      hint: "Uw organisatie classificeert dat zelf, naar de criteria van art. 18 DORA.",
      options: yesNo,
    },
    doraAwareAt: { label: "Sinds wanneer weet u van het ICT-incident?" },
    doraClassifiedAt: { label: "Wanneer is het als ernstig geclassificeerd?" },
    doraInitialSentAt: { label: "Eerste melding gedaan op" },
    doraInitialReference: regimeReference,
    doraIntermediateSentAt: { label: "Tussentijds verslag gedaan op" },
    doraIntermediateReference: regimeReference,
    doraFinalSentAt: { label: "Eindverslag gedaan op" },
    doraFinalReference: regimeReference,
    telecomConcerned: {
      label: "Gaat het om een openbare communicatiedienst van u?",
      hint: "Bijvoorbeeld telefonie, internettoegang of e-mail die u aan het publiek aanbiedt.",
      options: yesNo,
    },
    telecomDetectedAt: { label: "Wanneer is de inbreuk vastgesteld?" },
    telecomInitialSentAt: { label: "Eerste melding gedaan op" },
    telecomInitialReference: regimeReference,
    telecomSecondSentAt: { label: "Tweede melding gedaan op" },
    telecomSecondReference: regimeReference,
    processorConcerned: {
      label: "Bent u hier verwerker voor een ander?",
      hint: "U verwerkt de gegevens in opdracht van een andere organisatie. U meldt dan aan die organisatie, niet zelf aan de AP.",
      options: yesNo,
    },
    processorFoundAt: { label: "Wanneer ontdekte u de inbreuk als verwerker?" },
    processorToldControllerAt: { label: "Verwerkingsverantwoordelijke ingelicht op" },
    processorToldReference: regimeReference,
  },
};
