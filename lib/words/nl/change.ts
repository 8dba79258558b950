/** Words of lib/decisions/what-would-change: the single facts whose other answer gives another outcome. */
export const change = {
  title: "Wat zou dit veranderen?",
  lead: "Eén ander antwoord is telkens genoeg. Alle andere feiten blijven dan gelijk.",
  lighter: "Dit maakt het lichter",
  heavier: "Dit maakt het zwaarder",
  more: "{count, plural, one {Nog 1 antwoord} other {Nog # antwoorden}}",
  also: "Dat geldt ook bij: {options}.",
  alsoMore:
    "Dat geldt ook bij: {options}, en bij nog {count, plural, one {1 antwoord} other {# antwoorden}}.",
  sentence: "{condition}: {outcome}.",
  together: "Deze antwoorden zijn samen genoeg:",
  togetherThen: "Kloppen ze allemaal, {outcome}.",
  explained: "en de uitleg daarbij is opgeschreven",
  ofGroup: "({group})",
  judgedNote:
    "Hier beslist het oordeel van een mens. Zolang dat staat, veranderen feiten over het risico de uitkomst niet.",
  now: {
    "notify-authority": {
      required: "Nu: melden aan de AP is verplicht.",
      "not-required": "Nu: melden aan de AP is niet verplicht.",
      unknown: "Nu: nog onbekend of melden verplicht is.",
      "public-notice": "Nu: melden aan de AP is verplicht.",
    },
    "inform-people": {
      required: "Nu: deze mensen informeren is verplicht.",
      "not-required": "Nu: deze mensen informeren is niet verplicht.",
      unknown: "Nu: nog onbekend of informeren verplicht is.",
      "public-notice": "Nu: een openbare mededeling is verplicht.",
    },
  },
  outcome: {
    "notify-authority": {
      required: "dan is melden aan de AP verplicht",
      "not-required": "dan hoeft de AP geen melding",
      unknown: "dan staat niet meer vast dat melden onnodig is, en bij twijfel wordt gemeld",
      "public-notice": "dan is melden aan de AP verplicht",
    },
    "inform-people": {
      required: "dan moeten deze mensen worden geïnformeerd",
      "not-required": "dan is informeren niet verplicht",
      unknown: "dan staat niet meer vast dat informeren onnodig is",
      "public-notice": "dan moet er een openbare mededeling komen in plaats van een eigen bericht",
    },
  },
  nothing: {
    lighter: "Geen enkel feit op zichzelf maakt dit lichter. Daarvoor moet meer dan één feit anders zijn.",
    heavier: "Geen enkel feit op zichzelf maakt dit zwaarder. Daarvoor moet meer dan één feit anders zijn.",
    judged: "Geen enkel feit op zichzelf verandert dit, zolang het oordeel van een mens staat.",
    end: {
      lighter: {
        "notify-authority": "Lichter kan niet: er hoeft niet te worden gemeld.",
        "inform-people": "Lichter kan niet: er hoeft niemand te worden geïnformeerd.",
      },
      heavier: {
        "notify-authority": "Zwaarder kan niet: melden is al verplicht.",
        "inform-people": "Zwaarder kan niet: informeren is al verplicht.",
      },
    },
  },
  if: {
    is: "{state, select, open {Als bij “{label}” blijkt: “{option}”} other {Als bij “{label}” het antwoord “{option}” is}}",
    with: "{state, select, open {Als bij “{label}” blijkt: “{option}”} other {Als bij “{label}” ook “{option}” hoort}}",
    without:
      "{state, select, open {Als bij “{label}” blijkt dat “{option}” niet klopt} other {Als bij “{label}” “{option}” wegvalt}}",
    none: "Als bij “{label}” het antwoord “geen van deze” is",
    "more-than": "Als het antwoord op “{label}” hoger is dan {mark}",
    "at-most": "Als het antwoord op “{label}” niet hoger is dan {mark}",
    filled: "Als de vraag “{label}” is beantwoord",
  },
  answer: {
    without: "zonder “{option}”",
    "more-than": "meer dan {mark}",
    "at-most": "ten hoogste {mark}",
    filled: "ingevuld",
  },
  telling: {
    recipient: {
      deletionConfirmed: {
        "confirmed-in-writing":
          "Als de ontvanger schriftelijk bevestigt dat de gegevens zijn gewist of teruggegeven",
        no: "Als niemand bevestigt dat de gegevens zijn gewist of teruggegeven",
      },
      opened: {
        no: "Als vaststaat dat de gegevens niet zijn geopend of gelezen",
        yes: "Als de gegevens toch zijn geopend of gelezen",
      },
      copiedOrUsed: {
        no: "Als vaststaat dat de gegevens niet zijn gekopieerd, doorgestuurd of gebruikt",
        yes: "Als de gegevens zijn gekopieerd, doorgestuurd of gebruikt",
      },
      holder: {
        adversary: "Als de gegevens bij iemand met kwade bedoelingen zijn",
        public: "Als de gegevens openbaar te zien zijn of waren",
      },
    },
    nature: {
      readingExcluded: {
        "excluded-by-evidence": "Als bewezen is dat geen onbevoegde de gegevens heeft gezien of meegenomen",
        "it-happened": "Als een onbevoegde de gegevens heeft gezien of meegenomen",
      },
      intent: { malicious: "Als het met opzet en met kwade bedoelingen is gedaan" },
      dataAffected: {
        "weakness-only":
          "Als vaststaat dat er alleen een zwakke plek was en niemand bij de gegevens is geweest",
      },
      personalData: { no: "Als vaststaat dat het niet om persoonsgegevens gaat" },
    },
    recovery: {
      backup: {
        "complete-and-checked": "Als is nagekeken dat de back-up volledig is",
        none: "Als er geen bruikbare back-up is",
      },
      restored: {
        "in-time": "Als alle gegevens op tijd weer beschikbaar zijn",
        "not-restored": "Als de gegevens niet terugkomen",
      },
      outageEffect: {
        none: "Als niemand er last van had dat gegevens niet beschikbaar waren",
        serious: "Als mensen er ernstige gevolgen van hadden dat gegevens niet beschikbaar waren",
      },
      dataIntact: {
        yes: "Als vaststaat dat de gegevens nog volledig en ongewijzigd zijn",
        no: "Als gegevens blijken te ontbreken of te zijn gewijzigd",
      },
    },
    group: {
      highRiskRemoved: { yes: "Als het hoge risico achteraf is weggenomen" },
      disproportionate: { yes: "Als ieder apart informeren onevenredig veel inspanning vraagt" },
      key: {
        safe: "Als vaststaat dat de sleutel of het wachtwoord veilig is",
        "at-risk": "Als de sleutel of het wachtwoord mogelijk in verkeerde handen is",
        exposed: "Als de sleutel of het wachtwoord in verkeerde handen is",
      },
      keyWhere: { "beside-data": "Als de sleutel op het apparaat of bij de gegevens lag" },
      whoKnew: { "finder-could": "Als wie de gegevens heeft, het wachtwoord of de sleutel kan weten" },
      passwordStrength: { weak: "Als het wachtwoord of de pincode zwak was" },
      device: { "on-or-unlocked": "Als het apparaat aanstond en niet was vergrendeld" },
      vulnerable: { yes: "Als er kwetsbare mensen bij zijn" },
      physicalSafety: { yes: "Als iemand hierdoor lichamelijk gevaar kan lopen" },
      revealedByContext: { yes: "Als uit de context iets gevoeligs over deze mensen blijkt" },
    },
  },
} as const;
