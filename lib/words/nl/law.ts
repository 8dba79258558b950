/** Words of lib/law and lib/encryption: the articles, and why each answers as it does. */
export const law = {
  cite: {
    gdpr: "artikel {article} AVG",
    uavg: "artikel {article} UAVG",
    edpb: "EDPB, bij artikel {article} AVG",
    ap: "AP, bij artikel {article} AVG",
    recital: "overweging {article} AVG",
    wpg: "artikel {article} Wpg",
    "edpb-9-2022": "EDPB Richtsnoeren 9/2022, {article}",
    "edpb-1-2021": "EDPB Richtsnoeren 01/2021, casus {article}",
    "reg-1182-71": "artikel {article} Verordening 1182/71",
  },
  checkedOn: "Vergeleken met de bron op {day}",
  answer: { yes: "Ja", no: "Nee", unknown: "Nog onbekend" },
  effect: {
    gate: "Poort: komt voor elke plicht",
    duty: "Hoofdregel",
    exception: "Uitzondering",
    override: "Gaat boven alles",
    informs: "Informeert, verandert geen uitkomst",
  },
  status: {
    verified: "Vergeleken met een openbaar afschrift",
    unverified: "Niet vergeleken: beslist niets",
    secondHand: "Inhoud bevestigd door anderen, de woorden zelf niet gezien",
  },
  standing: {
    source: "Instellingen van de organisatie",
  },
  review: {
    note: "Goed om te weten.",
    otherClocks: "Klokken van andere wetten",
    from: "Geldt vanaf",
    terms: {
      verified: "Termijnen vergeleken met een openbaar afschrift",
      unverified: "Termijnen niet vergeleken: overal als zodanig aangeduid",
    },
    title: "Juridische controle van de regels",
    lead: "Deze lijst komt uit de code en noemt alle {count} regels (versie {version}). Lees elke regel naast zijn bron, kruis aan of de lezing klopt en geef de lijst terug met een naam en een datum.",
    order:
      "De volgorde is die van een dossier: is het een datalek, wie moet het weten, voor wanneer, en wat heft dat op. Een uitzondering werkt pas na de hoofdregel; een besluit van de AP gaat boven alles.",
    first: "Begin hier: van deze regels zijn de woorden niet gezien.",
    rule: "Regel",
    source: "Bron",
    readWith: "Gelezen met",
    does: "Wat de regel doet",
    seen: "Controle",
    seenOn: "vergeleken op {day}",
    notSeen: "nog niet vergeleken",
    noWords: "De woorden van de bron zijn niet gezien en dus niet aangehaald.",
    reading: "Hoe wij het lezen.",
    left: "Wat aan een mens overblijft.",
    right: "Klopt",
    wrong: "Klopt niet, want:",
  },
  unreadable: {
    yes: {
      encrypted:
        "De gegevens zijn onleesbaar: ze waren vooraf in hun geheel versleuteld en de sleutel is veilig.",
      hashed: "De gegevens zijn onleesbaar: ze waren vooraf in hun geheel gehasht en de sleutel is veilig.",
      "otherwise-unintelligible":
        "De gegevens zijn onleesbaar: ze waren vooraf in hun geheel onbegrijpelijk gemaakt en dat houdt stand.",
      none: "De gegevens zijn leesbaar.",
    },
    unknown: "Of de gegevens onleesbaar zijn voor anderen, staat nog niet vast.",
    measure: {
      none: "De gegevens waren niet versleuteld, gehasht of op een andere manier onleesbaar gemaakt.",
    },
    appliedBefore: {
      no: "De beveiliging was er nog niet toen het misging. Versleuteling door een aanvaller telt niet mee.",
    },
    coverage: { part: "Niet alle gegevens waren onleesbaar gemaakt." },
    method: {
      "aes-256": "AES-256 in een gangbare modus is veilig.",
      "aes-192": "AES-192 in een gangbare modus is veilig.",
      "aes-128": "AES-128 in een gangbare modus is veilig.",
      "aes-ecb": "AES in ECB-modus is zwak: gelijke stukken tekst blijven herkenbaar.",
      chacha20: "ChaCha20 is veilig.",
      "rsa-3072": "RSA met 3072 bits of meer is veilig.",
      "rsa-2048":
        "RSA met minder dan 3000 bits geldt in Europa tot en met 2025 als veilig en daarna als verouderd.",
      "rsa-short": "RSA met minder dan 2048 bits is te kraken.",
      "3des": "3DES is verouderd en mag sinds 2024 volgens de standaard niet meer worden gebruikt.",
      des: "DES is gekraakt: de sleutel is te kort.",
      rc4: "RC4 is gekraakt en verboden voor beveiligde verbindingen.",
      "bitlocker-pin": "BitLocker met een pincode of wachtwoord bij het opstarten is veilig.",
      "bitlocker-tpm":
        "BitLocker zonder pincode is zwak: wie het apparaat heeft, kan de sleutel uit de chip laten komen.",
      filevault: "FileVault is veilig (AES-XTS, met het wachtwoord van de gebruiker).",
      luks: "LUKS is veilig.",
      veracrypt: "VeraCrypt is veilig (onder andere AES-256 in XTS-modus).",
      "zip-aes": "Een zipbestand met AES is veilig als het wachtwoord sterk is.",
      "zip-crypto": "De oude zipversleuteling (ZipCrypto) is gekraakt.",
      "office-2010": "De versleuteling van Office 2010 en nieuwer is veilig als het wachtwoord sterk is.",
      "office-2007": "De versleuteling van Office 2007 is zwak: gelijke stukken tekst blijven herkenbaar.",
      "office-2003": "De versleuteling van Office 97-2003 is gekraakt: de sleutel is te kort.",
      tls: "TLS beschermt gegevens alleen tijdens het verzenden. Waar de gegevens lagen, waren ze leesbaar.",
      argon2id: "Argon2id is een veilige wachtwoordhash.",
      scrypt: "scrypt is een veilige wachtwoordhash.",
      bcrypt: "bcrypt met kosten van 10 of hoger is een veilige wachtwoordhash.",
      "bcrypt-low": "bcrypt met kosten lager dan 10 is zwak: wachtwoorden zijn te snel te raden.",
      pbkdf2: "PBKDF2 met 600.000 rondes of meer is een veilige wachtwoordhash.",
      "pbkdf2-low": "PBKDF2 met minder dan 600.000 rondes is zwak: wachtwoorden zijn te snel te raden.",
      "sha2-keyed": "SHA-2 met een geheime sleutel is veilig zolang de sleutel veilig is.",
      "sha2-salted": "SHA-2 met salt is zwak: de berekening is zo snel dat waarden te raden zijn.",
      "sha2-unsalted":
        "SHA-2 zonder salt houdt niets geheim: waarden zijn op te zoeken in kant-en-klare tabellen.",
      sha1: "SHA-1 is gekraakt.",
      md5: "MD5 is gekraakt.",
      tokenised: "Tokens zeggen niets zonder de koppeltabel.",
      pseudonymised:
        "Pseudonimiseren maakt gegevens niet onleesbaar: de rest is te lezen en mensen zijn soms te herkennen.",
    },
    soundness: {
      weak: "De manier van versleutelen of hashen is zwak.",
      broken: "De manier van versleutelen of hashen is gekraakt.",
    },
    key: {
      "at-risk": "De sleutel heeft gevaar gelopen.",
      exposed: "De sleutel is in verkeerde handen.",
    },
    keyWhere: {
      "beside-data": "De sleutel lag op het apparaat of bij de gegevens. Daarmee liep de sleutel gevaar.",
    },
    whoKnew: {
      "some-outside": "Iemand buiten de organisatie kende de sleutel of het wachtwoord, of misschien.",
      "finder-could": "Wie de gegevens nu heeft, kan de sleutel of het wachtwoord weten.",
    },
    passwordStrength: {
      weak: "Het wachtwoord is zwak en te raden. Daarmee loopt de sleutel gevaar.",
      none: "Er stond geen wachtwoord of pincode op.",
    },
    remoteWipe: {
      confirmed:
        "Het apparaat is op afstand gewist. Dat telt hier niet: iemand kan de gegevens al eerder hebben gezien.",
      sent: "De opdracht om te wissen is niet bevestigd en telt niet.",
    },
    contradiction: {
      soundness:
        "De techniek is als veilig opgegeven. Dat klopt niet met de lijst van technieken; de lijst gaat voor.",
      key: "De sleutel is als veilig opgegeven. Dat klopt niet met wat over de sleutel is ingevuld; het zwaarste telt.",
    },
    device: { "on-or-unlocked": "Het apparaat stond aan of was niet vergrendeld." },
  },
  "4-12": {
    title: "Is dit een datalek?",
    reading:
      "Twee poorten: gaat het om persoonsgegevens, en is er iets met die gegevens gebeurd? Een zwakke plek die niemand gebruikte, is geen datalek. Een vermoeden opent een poort en sluit er nooit een.",
    left: "Of de gegevens over herkenbare mensen gaan, en of is uitgesloten dat iemand erbij is geweest.",
    noPersonalData: "Het gaat niet om persoonsgegevens.",
    weaknessOnly: "Er was alleen een zwakke plek. Er is niets met persoonsgegevens gebeurd.",
    breach: "Er is iets gebeurd met persoonsgegevens. Daarmee is het een datalek.",
    unknown: "Het staat nog niet vast of er iets met persoonsgegevens is gebeurd.",
  },
  "33-1": {
    title: "Melden aan de AP",
    reading:
      "Melden is de regel. Dat een risico niet waarschijnlijk is, moet aan te tonen zijn: het geldt alleen als het voor elke groep geldt, ook bij de slechtste waarde van elk open feit. Bij twijfel melden.",
    left: "Hoe groot het risico voor mensen is. Een mens mag van het voorstel afwijken, met een reden.",
    noGroups: "Er is nog niet vastgelegd om welke mensen het gaat.",
    risk: "{level, select, high {Een hoog risico voor mensen is waarschijnlijk.} other {Een risico voor mensen is niet uit te sluiten.}}",
    otherGroups: "Dat geldt ook voor een andere groep mensen.",
    unlikely: "Het is niet waarschijnlijk dat mensen risico lopen.",
    unknown: "Of mensen risico lopen, staat nog niet vast. Bij twijfel meldt u.",
  },
  "33-1-encryption": {
    title: "Onleesbare gegevens: de drie voorwaarden van de AP",
    reading:
      "De AP noemt drie voorwaarden, alle drie nodig: gegevens intact, volledige controle (recente back-up), sleutel veilig en niet te vinden. Wie er een mist, valt terug op de gewone risicotoets. Het neemt alleen het risico van meelezen weg.",
    left: "Of de techniek goed genoeg was, of de sleutel echt veilig is en of de back-up recent genoeg is.",
    intactUnknown: "Het staat nog niet vast of de gegevens nog volledig intact zijn.",
    notIntact: "De gegevens zijn niet meer volledig intact.",
    backupUnchecked: "Niemand heeft nog nagekeken of de back-up volledig is.",
    backupUnknown: "Het staat nog niet vast of er een volledige back-up is.",
    noBackup: "Er is geen volledige back-up. U heeft geen volledige controle meer over de gegevens.",
    allThree: "De gegevens zijn intact en u heeft nog alle gegevens zelf.",
  },
  "33-1-trusted-recipient": {
    title: "Betrouwbare ontvanger",
    reading:
      "Vertrouwen rust op een vaste relatie en bekende werkwijzen, niet op een beroep. De ontvanger handelde te goeder trouw, kopieerde of gebruikte niets, en bevestigde het wissen schriftelijk of opende niets en zegt dat het weg is.",
    left: "Of deze ontvanger echt te vertrouwen is. De tekst van de AP is alleen tot halverwege gezien.",
    trusted: "De ontvanger is betrouwbaar, heeft niets met de gegevens gedaan en heeft ze niet meer.",
    unknown: "Of de ontvanger betrouwbaar is en de gegevens weg zijn, staat nog niet vast.",
    holder: "De gegevens zijn niet bij een collega of een vaste, betrouwbare relatie terechtgekomen.",
    intent: "Er was opzet in het spel. Dan is er geen reden voor vertrouwen.",
    copiedOrUsed: "De ontvanger heeft de gegevens gekopieerd of gebruikt.",
    deletionConfirmed: "De ontvanger heeft niet bevestigd dat de gegevens weg zijn.",
  },
  "33-1-deadline": {
    title: "Termijn van 72 uur",
    reading:
      "72 verstreken uren vanaf het moment waarop het datalek bekend is, ook in het weekend en bij het verzetten van de klok. Dat is een bovengrens: zonder onredelijke vertraging is de norm.",
    left: "Vanaf welk moment het datalek bekend is: een redelijke mate van zekerheid dat persoonsgegevens zijn geraakt. Dat oordeelt een mens, met een reden.",
  },
  "33-1-late-reason": {
    title: "Motivering van de vertraging",
    reading:
      "Drie antwoorden: op tijd; na de strikte 72 uur maar binnen het uur dat Verordening 1182/71 niet meetelt; te laat. Alleen te laat verplicht tot een motivering. Te laat melden kan altijd.",
    left: "Of de reden overtuigt. Onderzoek, bundelen, vakantie en eigen regels zijn volgens de AP zwakke redenen.",
    notAware: "Het is nog niet vastgesteld sinds wanneer het datalek bekend is.",
    "in-time": "De melding is binnen 72 uur.",
    "within-1182":
      "De melding is na de streeftijd van 72 uur, maar volgens Verordening 1182/71 nog op tijd. Een motivering hoeft niet.",
    missing: "De melding is te laat. Leg uit waarom.",
    given: "De melding is te laat. De reden is vastgelegd.",
  },
  "33-5": {
    title: "Opnemen in het datalekregister",
    reading:
      "Elk datalek komt in het register, gemeld of niet, met de redenen van elk besluit. Niets heft deze plicht op; alleen wat geen datalek is, blijft erbuiten.",
    left: "Hoe lang het register bewaard blijft: de AVG noemt geen termijn.",
    always: "Elk datalek komt in het register, ook als u het niet hoeft te melden.",
    noBreach: "Dit is geen datalek en hoort dus niet in het datalekregister.",
    unknown: "Het staat nog niet vast of dit een datalek is.",
  },
  "34-1": {
    title: "Mensen informeren",
    reading:
      "Per groep mensen met dezelfde gegevens en dezelfde bescherming, los van de melding aan de AP. Er is geen aantal uren; onverwijld is de norm. Eén mens kan genoeg zijn.",
    left: "Of het risico hoog is, en wat onverwijld hier betekent.",
    noGroups: "Er is nog niet vastgelegd om welke mensen het gaat.",
    high: "Voor deze mensen is een hoog risico waarschijnlijk.",
    notHigh:
      "{level, select, unlikely {Voor deze mensen is een risico niet waarschijnlijk.} other {Voor deze mensen is er een risico, maar geen hoog risico.}}",
    unknown: "Of het risico voor deze mensen hoog is, staat nog niet vast.",
  },
  "34-3a": {
    title: "Uitzondering: onleesbare gegevens",
    reading:
      "De bescherming is van ons, was er vooraf, geldt voor alle getroffen gegevens en houdt nog stand. Zij helpt tegen meelezen en nooit tegen gegevens die weg, onbereikbaar of onjuist zijn. Versleuteling door een aanvaller telt niet.",
    left: "Of de maatregel passend was naar de stand van de techniek.",
    notTheAccess:
      "Onleesbaar maken helpt tegen meelezen. Het helpt niet als gegevens weg, onbereikbaar of onjuist zijn.",
    accessUnknown: "Wat het verlies van de gegevens voor deze mensen betekent, staat nog niet vast.",
    overruled: "Het risico is hoog beoordeeld, ook al waren de gegevens onleesbaar gemaakt.",
  },
  "34-3b": {
    title: "Uitzondering: hoog risico weggenomen",
    reading:
      "Er is ingegrepen voordat iemand iets met de gegevens kon doen. De maatregel staat beschreven; een vermoeden dat hij werkte is niet genoeg.",
    left: "Of de maatregel het hoge risico echt heeft weggenomen.",
    no: "Er zijn geen maatregelen achteraf die het hoge risico hebben weggenomen.",
    unknown: "Het is nog niet vastgelegd of maatregelen achteraf het hoge risico hebben weggenomen.",
    howMissing: "Leg vast welke maatregel het hoge risico heeft weggenomen.",
    removed: "Maatregelen achteraf hebben het hoge risico weggenomen.",
  },
  "34-3c": {
    title: "Openbare mededeling in plaats van bericht",
    reading:
      "Deze grond heft geen plicht op: hij verandert hoe de plicht wordt nagekomen. De inspanning staat beschreven. Kosten alleen zijn zelden genoeg, en wie een bekend adres heeft, wordt rechtstreeks bereikt.",
    left: "Of de inspanning onevenredig is, en of de openbare mededeling even doeltreffend is.",
    no: "Iedereen apart informeren kost geen onevenredige inspanning.",
    unknown: "Het is nog niet vastgelegd of iedereen apart informeren onevenredig veel inspanning kost.",
    whyMissing: "Leg vast waarom iedereen apart informeren onevenredig veel inspanning kost.",
    publicNotice:
      "Iedereen apart informeren kost onevenredig veel inspanning. Er komt een openbare mededeling die even goed werkt.",
  },
  "33-2": {
    title: "Verwerker: de verwerkingsverantwoordelijke informeren",
    reading:
      "De plichten van artikel 33 lid 1 en artikel 34 rusten op de verwerkingsverantwoordelijke. Wie alleen verwerker is, informeert die meteen. Dat geldt pas als het voor elk deel van de gegevens vaststaat en een ander meldt.",
    left: "Of de rollen kloppen met wat er feitelijk gebeurt, en of de overeenkomst een kortere termijn kent.",
    none: "Wij zijn voor geen enkel deel van de gegevens verwerker.",
    alsoController: "Wij zijn niet voor alle gegevens verwerker. Voor ons eigen deel melden wij zelf.",
    weFile: "Wij melden namens de verwerkingsverantwoordelijke. Dat volgt uit de afspraak.",
    unknown:
      "Het staat nog niet voor elk deel van de gegevens vast dat wij verwerker zijn en dat een ander meldt.",
    onlyProcessor:
      "Wij zijn voor alle gegevens verwerker. De verwerkingsverantwoordelijke meldt en informeert.",
    tell: "Informeer de verwerkingsverantwoordelijke meteen.",
    told: "De verwerkingsverantwoordelijke is geïnformeerd.",
  },
  "33-3": {
    title: "Wat een melding bevat",
    reading:
      "Een lijst om mee te werken, nooit een drempel. Wat nog onbekend is, volgt later (lid 4). Aantallen mogen geschat zijn.",
    left: "Of de beschrijving genoeg is voor de AP.",
    complete: "Alles wat een melding moet bevatten, is vastgelegd.",
    a: "Nog niet volledig: de aard van het datalek, de soorten gegevens en mensen, en hoeveel ongeveer (onder a).",
    b: "Nog niet volledig: bij wie de AP terecht kan (onder b).",
    c: "Nog niet volledig: de waarschijnlijke gevolgen (onder c).",
    d: "Nog niet volledig: de maatregelen (onder d).",
    neverWaits: "Wacht hier niet op. Meld wat bekend is en vul later aan.",
  },
  "33-4": {
    title: "Melden in stappen",
    reading:
      "Meld met wat bekend is. Wat lid 3 vraagt en nog ontbreekt, gaat mee in een vervolgmelding, net als wat later verandert.",
    left: "Wanneer een vervolgmelding nodig is en wat daarin telt als onredelijke vertraging.",
    complete: "Er staat niets meer open dat een melding moet bevatten.",
    later: "Wat nog openstaat, gaat mee in een vervolgmelding.",
  },
  "34-2": {
    title: "Wat het bericht aan mensen bevat",
    reading:
      "Vier onderdelen in gewone taal: wat er gebeurde, bij wie men terecht kan, wat het kan betekenen, wat er is gedaan. Overweging 86 voegt toe wat mensen zelf kunnen doen. Snel sturen wat bekend is, later aanvullen.",
    left: "Of de taal duidelijk genoeg is voor deze mensen.",
    complete: "Wat het bericht ten minste moet bevatten, is vastgelegd.",
    nature: "Nog niet vastgelegd: wat er gebeurde en met welke gegevens.",
    contact: "Nog niet vastgelegd: bij wie deze mensen terecht kunnen.",
    consequences: "Nog niet vastgelegd: wat dit voor deze mensen kan betekenen.",
    measures: "Nog niet vastgelegd: welke maatregelen er zijn genomen.",
    advice: "Zet in het bericht ook wat mensen zelf kunnen doen.",
  },
  "34-4": {
    title: "Besluit van de AP over informeren",
    reading:
      "Een besluit van de AP gaat boven ons eigen oordeel en boven de uitzonderingen van lid 3. De AP kan ook een uitzondering bevestigen. Wat nog niemand heeft gelezen, leidt nooit tot niet verplicht. Geldt ook artikel 41 of 42 UAVG, dan beslist een mens, met een reden.",
    left: "Wat het besluit precies vraagt, of bezwaar zin heeft, en hoe een bevel zich verhoudt tot artikel 41 en 42 UAVG.",
    nothing: "De AP heeft hierover niets besloten.",
    unread: "De AP heeft iets besloten. Leg vast wat.",
    inform: "De AP beveelt deze mensen te informeren.",
    maybeExempt:
      "De AP besloot dat informeren niet hoeft of openbaar mag. Het staat nog niet vast dat dit voor deze groep geldt.",
    "confirm-34-3a": "De AP besloot: de gegevens zijn onleesbaar, informeren hoeft niet.",
    "confirm-34-3b": "De AP besloot: het hoge risico is weggenomen, informeren hoeft niet.",
    "confirm-34-3c": "De AP besloot: een openbare mededeling volstaat.",
    against: "Artikel 41 of 42 UAVG zegt iets anders. Laat een mens beslissen en leg de reden vast.",
    decided: {
      inform: "Er is besloten het bevel uit te voeren.",
      "not-inform": "Er is besloten het bevel niet uit te voeren. De reden is vastgelegd.",
    },
  },
  "26": {
    title: "Gezamenlijk verwerkingsverantwoordelijk: wie meldt",
    reading:
      "De onderlinge regeling zegt wie meldt en informeert. Zij heft geen plicht op: mensen kunnen bij ieder van de verantwoordelijken terecht. Wie niet meldt, gaat na dat de ander het doet.",
    left: "Of de regeling dit geval dekt, en of er echt sprake is van gezamenlijke verantwoordelijkheid.",
    none: "Wij zijn voor geen enkel deel gezamenlijk verantwoordelijk.",
    unknown: "Leg vast wie volgens de onderlinge regeling meldt, en waar dat staat.",
    weFile: "Volgens de onderlinge regeling melden wij.",
    otherFiles: "Volgens de onderlinge regeling meldt een ander. Ga na dat die het doet.",
  },
  "55-56": {
    title: "Welke toezichthouder",
    reading:
      "De toezichthouder van het land van de hoofdvestiging leidt en hoort in welke landen mensen getroffen zijn. Wie een publieke taak of wettelijke plicht uitvoert, heeft alleen met de eigen toezichthouder te maken (artikel 55 lid 2). De plicht om te melden blijft hoe dan ook.",
    left: "Waar de hoofdvestiging is (artikel 4 punt 16), en of de verwerking grensoverschrijdend is (artikel 4 punt 23).",
    publicBody: "De AP is de toezichthouder: het gaat om een publieke taak of wettelijke plicht.",
    outside:
      "Er is geen leidende toezichthouder: de verwerkingsverantwoordelijke heeft geen vestiging in de EER.",
    unknown: "Het is nog niet vastgelegd in welk land de hoofdvestiging is.",
    netherlands: "De AP is de (leidende) toezichthouder: de hoofdvestiging is in Nederland.",
    noMainInEea: "De hoofdvestiging is buiten de EER. Leg vast of er wel een vestiging in de EER is.",
    elsewhere: "Meld bij de toezichthouder van het land van de hoofdvestiging. Die leidt, niet de AP.",
  },
  "3-2": {
    title: "Verwerkingsverantwoordelijke buiten de EER",
    reading:
      "Een vertegenwoordiger in de EER maakt geen leidende toezichthouder. De melding gaat naar de toezichthouder van elk land waar getroffen mensen wonen.",
    left: "Of de AVG op deze verwerking van toepassing is (artikel 3 lid 2), en in welke landen mensen wonen.",
    established: "Er is een vestiging in de EER.",
    unknown: "Het staat nog niet vast of er een vestiging in de EER is.",
    everyAuthority:
      "Meld bij de toezichthouder van elk land waar getroffen mensen wonen: {count, plural, =0 {nog geen land vastgelegd} one {tot nu toe # land} other {tot nu toe # landen}}.",
    moreCountries: "Van een groep is nog niet vastgelegd in welke landen die mensen wonen.",
  },
  "uavg-41": {
    title: "Uitzondering: zwaarwegend belang",
    reading:
      "Een mens kiest een grond en schrijft op waarom niet informeren noodzakelijk en evenredig is. Zonder die tekst heft de grond niets op. Artikel 33 blijft gelden: de melding aan de AP gaat door.",
    left: "Of de grond echt van toepassing is en of informeren het belang zou schaden. De gronden f tot en met j en het tweede lid zijn niet met een afschrift vergeleken.",
    none: "Er is geen zwaarwegend belang om niet te informeren.",
    unknown: "Het staat nog niet vast op welke grond van artikel 41 UAVG informeren achterwege blijft.",
    necessityMissing: "Schrijf op waarom niet informeren noodzakelijk en evenredig is.",
    applies: "Een mens heeft opgeschreven waarom niet informeren noodzakelijk en evenredig is.",
  },
  "uavg-42": {
    title: "Uitzondering: financiële onderneming",
    reading:
      "Voor financiële ondernemingen in de zin van de Wft geldt artikel 34 AVG niet. Artikel 33 blijft gelden: de melding aan de AP gaat door. Zorgplicht en DORA (artikel 19 lid 3) kunnen toch vragen om klanten te informeren.",
    left: "Of de organisatie een financiële onderneming is. De woorden van het artikel zijn niet gezien. Een wijziging van de UAVG (36 264) is in behandeling; of die dit artikel raakt, is niet gevonden.",
    ended: "Deze uitzondering gold op die dag niet.",
    no: "De organisatie is geen financiële onderneming.",
    unknown: "Het staat nog niet vast of de organisatie een financiële onderneming is.",
    applies: "De organisatie is een financiële onderneming. Artikel 34 AVG geldt niet.",
    stillCare: "Let op: zorgplicht of DORA (artikel 19 lid 3) kan toch vragen om klanten te informeren.",
  },
  "uavg-43-2": {
    title: "Journalistiek, wetenschap, kunst en literatuur",
    reading:
      "De tekst is niet met een afschrift vergeleken. Het antwoord verandert daarom geen uitkomst: het verwijst naar een jurist.",
    left: "Of artikel 33 en 34 AVG gelden voor verwerking met alleen deze doelen.",
    no: "Het gaat niet alleen om journalistiek, wetenschap, kunst of literatuur.",
    unknown: "Het is niet vastgelegd of het alleen om journalistiek, wetenschap, kunst of literatuur gaat.",
    askLawyer:
      "Voor alleen journalistiek, wetenschap, kunst of literatuur kunnen andere regels gelden. Vraag een jurist. Het voorstel blijft staan.",
  },
  "wpg-33a": {
    title: "Politiegegevens",
    reading:
      "De tekst is niet met een afschrift vergeleken. Het antwoord verandert daarom geen uitkomst: het verwijst naar de Wpg. Het formulier van de AP kent de Wpg als grondslag.",
    left: "Wat de Wpg vraagt bij een datalek met politiegegevens, en binnen welke termijn.",
    no: "Er zijn geen politiegegevens bij betrokken.",
    unknown: "Het is nog niet vastgelegd op grond van welke wet dit wordt gemeld.",
    concerned:
      "Het gaat om politiegegevens. Leg de Wpg (artikel 33a) ernaast: die tekst is hier nog niet gecontroleerd.",
  },
  "1182-71-3": {
    title: "Hoe termijnen worden geteld",
    reading:
      "Het uur waarin het datalek bekend werd, telt niet mee: dat geeft een tweede regel, tot een uur later dan de strikte 72 uur. Lid 4 gaat niet over termijnen in uren en verschuift niets. Lid 5 staat er als omstreden opmerking en verschuift niets.",
    left: "Of lid 5 (twee werkdagen) voor de 72 uur geldt. Toezichthouders in Beieren en Noordrijn-Westfalen zeggen van niet, enkele schrijvers van wel; de AP telde kalenderdagen.",
    notAware: "Het is nog niet vastgesteld sinds wanneer het datalek bekend is.",
    secondLine:
      "Het uur waarin het datalek bekend werd, telt niet mee. Daarom is er een tweede regel na de streeftijd.",
    noWeekend: "Een weekend of feestdag verschuift de termijn van 72 uur niet.",
    disputed:
      "Omstreden: volgens sommigen horen er altijd twee werkdagen in een termijn (lid 5). Reken daar niet op.",
  },
} as const;
