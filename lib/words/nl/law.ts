/** Words of lib/law and lib/encryption: the articles, and why each answers as it does. */
export const law = {
  cite: {
    gdpr: "artikel {article} AVG",
    uavg: "artikel {article} UAVG",
    edpb: "EDPB, bij artikel {article} AVG",
    ap: "AP, bij artikel {article} AVG",
    "reg-1182-71": "artikel {article} Verordening 1182/71",
  },
  checkedOn: "Vergeleken met de bron op {day}",
  answer: { yes: "Ja", no: "Nee", unknown: "Nog onbekend" },
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
    soundness: {
      weak: "De manier van versleutelen of hashen is zwak.",
      broken: "De manier van versleutelen of hashen is gekraakt.",
    },
    key: {
      "at-risk": "De sleutel heeft gevaar gelopen.",
      exposed: "De sleutel is in verkeerde handen.",
    },
    device: { "on-or-unlocked": "Het apparaat stond aan of was niet vergrendeld." },
  },
  "4-12": {
    title: "Is dit een datalek?",
    noPersonalData: "Het gaat niet om persoonsgegevens.",
    weaknessOnly: "Er was alleen een zwakke plek. Er is niets met persoonsgegevens gebeurd.",
    breach: "Er is iets gebeurd met persoonsgegevens. Daarmee is het een datalek.",
    unknown: "Het staat nog niet vast of er iets met persoonsgegevens is gebeurd.",
  },
  "33-1": {
    title: "Melden aan de AP",
    noGroups: "Er is nog niet vastgelegd om welke mensen het gaat.",
    risk: "{level, select, high {Een hoog risico voor mensen is waarschijnlijk.} other {Een risico voor mensen is niet uit te sluiten.}}",
    otherGroups: "Dat geldt ook voor een andere groep mensen.",
    unlikely: "Het is niet waarschijnlijk dat mensen risico lopen.",
    unknown: "Of mensen risico lopen, staat nog niet vast. Bij twijfel meldt u.",
  },
  "33-1-encryption": {
    title: "Onleesbare gegevens: de drie voorwaarden van de AP",
    intactUnknown: "Het staat nog niet vast of de gegevens nog volledig intact zijn.",
    notIntact: "De gegevens zijn niet meer volledig intact.",
    backupUnchecked: "Niemand heeft nog nagekeken of de back-up volledig is.",
    backupUnknown: "Het staat nog niet vast of er een volledige back-up is.",
    noBackup: "Er is geen volledige back-up. U heeft geen volledige controle meer over de gegevens.",
    allThree: "De gegevens zijn intact en u heeft nog alle gegevens zelf.",
  },
  "33-1-trusted-recipient": {
    title: "Betrouwbare ontvanger",
    trusted: "De ontvanger is betrouwbaar, heeft niets met de gegevens gedaan en heeft ze niet meer.",
    unknown: "Of de ontvanger betrouwbaar is en de gegevens weg zijn, staat nog niet vast.",
    holder: "De gegevens zijn niet bij een collega of een vaste, betrouwbare relatie terechtgekomen.",
    intent: "Er was opzet in het spel. Dan is er geen reden voor vertrouwen.",
    copiedOrUsed: "De ontvanger heeft de gegevens gekopieerd of gebruikt.",
    deletionConfirmed: "De ontvanger heeft niet bevestigd dat de gegevens weg zijn.",
  },
  "33-1-deadline": { title: "Termijn van 72 uur" },
  "33-1-late-reason": {
    title: "Motivering van de vertraging",
    notAware: "Het is nog niet vastgesteld sinds wanneer het datalek bekend is.",
    "in-time": "De melding is binnen 72 uur.",
    "within-1182":
      "De melding is na de streeftijd van 72 uur, maar volgens Verordening 1182/71 nog op tijd. Een motivering hoeft niet.",
    missing: "De melding is te laat. Leg uit waarom.",
    given: "De melding is te laat. De reden is vastgelegd.",
  },
  "33-5": {
    title: "Opnemen in het datalekregister",
    always: "Elk datalek komt in het register, ook als u het niet hoeft te melden.",
    noBreach: "Dit is geen datalek en hoort dus niet in het datalekregister.",
    unknown: "Het staat nog niet vast of dit een datalek is.",
  },
  "34-1": {
    title: "Mensen informeren",
    noGroups: "Er is nog niet vastgelegd om welke mensen het gaat.",
    high: "Voor deze mensen is een hoog risico waarschijnlijk.",
    notHigh:
      "{level, select, unlikely {Voor deze mensen is een risico niet waarschijnlijk.} other {Voor deze mensen is er een risico, maar geen hoog risico.}}",
    unknown: "Of het risico voor deze mensen hoog is, staat nog niet vast.",
  },
  "34-3a": {
    title: "Uitzondering: onleesbare gegevens",
    notTheAccess:
      "Onleesbaar maken helpt tegen meelezen. Het helpt niet als gegevens weg, onbereikbaar of onjuist zijn.",
    accessUnknown: "Wat het verlies van de gegevens voor deze mensen betekent, staat nog niet vast.",
    overruled: "Het risico is hoog beoordeeld, ook al waren de gegevens onleesbaar gemaakt.",
  },
  "34-3b": {
    title: "Uitzondering: hoog risico weggenomen",
    no: "Er zijn geen maatregelen achteraf die het hoge risico hebben weggenomen.",
    unknown: "Het is nog niet vastgelegd of maatregelen achteraf het hoge risico hebben weggenomen.",
    howMissing: "Leg vast welke maatregel het hoge risico heeft weggenomen.",
    removed: "Maatregelen achteraf hebben het hoge risico weggenomen.",
  },
  "34-3c": {
    title: "Openbare mededeling in plaats van bericht",
    no: "Iedereen apart informeren kost geen onevenredige inspanning.",
    unknown: "Het is nog niet vastgelegd of iedereen apart informeren onevenredig veel inspanning kost.",
    whyMissing: "Leg vast waarom iedereen apart informeren onevenredig veel inspanning kost.",
    publicNotice:
      "Iedereen apart informeren kost onevenredig veel inspanning. Er komt een openbare mededeling die even goed werkt.",
  },
} as const;
