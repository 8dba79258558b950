/** Words of lib/decisions: the duties, their outcomes and what makes an approval lapse. */
export const decisions = {
  duty: {
    "notify-authority": "Melden aan de AP",
    "inform-people": "Mensen informeren",
    "keep-register": "Opnemen in het datalekregister",
  },
  outcome: {
    required: "Verplicht",
    "not-required": "Niet verplicht",
    unknown: "Nog onbekend",
    "public-notice": "Openbare mededeling",
  },
  inDoubt: "Bij twijfel melden",
  notify: {
    required: "Meld dit datalek aan de AP.",
    notRequired: "Melden aan de AP is niet nodig: het is niet waarschijnlijk dat mensen risico lopen.",
    inDoubt: "Nog onbekend. Bij twijfel melden: doe voor het einde van de termijn een voorlopige melding.",
    noBreach: "Melden aan de AP is niet nodig: dit is geen datalek.",
    breachUnknown: "Nog onbekend: zoek eerst snel uit of dit een datalek is.",
    onlyProcessor:
      "Melden aan de AP is niet aan ons: wij zijn verwerker. Informeer de verwerkingsverantwoordelijke meteen.",
  },
  inform: {
    required: "Informeer deze mensen onverwijld.",
    notRequired: "Informeren is niet verplicht: er is waarschijnlijk geen hoog risico.",
    unreadable: "Informeren is niet verplicht: niemand kan de gegevens lezen.",
    removed: "Informeren is niet verplicht: maatregelen achteraf hebben het hoge risico weggenomen.",
    publicNotice: "Doe een openbare mededeling die deze mensen even goed bereikt.",
    unknown: "Nog onbekend: het hangt af van wat nog ontbreekt.",
    noGroups: "Nog onbekend: leg eerst vast om welke mensen het gaat.",
    noBreach: "Informeren is niet nodig: dit is geen datalek.",
    breachUnknown: "Nog onbekend: zoek eerst snel uit of dit een datalek is.",
    onlyProcessor:
      "Informeren is niet aan ons: wij zijn verwerker. Informeer de verwerkingsverantwoordelijke meteen.",
    financialFirm:
      "Informeren is niet verplicht voor een financiële onderneming (artikel 42 UAVG). Zorgplicht of DORA kan er toch om vragen.",
    weightyInterest:
      "Informeren blijft achterwege om een zwaarwegend belang (artikel 41 UAVG). Dat is een besluit van een mens, met een reden.",
    ordered: "Informeer deze mensen: de AP heeft dat bevolen.",
    orderAgainstException:
      "Nog onbekend: de AP beveelt te informeren, maar artikel 41 of 42 UAVG geldt ook. Een mens beslist.",
    decidedAgainstOrder:
      "Er is besloten niet te informeren, ondanks een bevel van de AP. De reden is vastgelegd.",
    orderUnread: "Nog onbekend: de AP heeft iets besloten en dat is nog niet vastgelegd.",
    authorityExempts: "Informeren is niet verplicht: de AP heeft dat besloten.",
    authorityPublicNotice: "Doe een openbare mededeling: de AP heeft besloten dat die volstaat.",
  },
  register: {
    yes: "Dit datalek hoort in het datalekregister.",
    no: "Dit hoort niet in het datalekregister: het is geen datalek.",
    unknown: "Nog onbekend: zoek eerst uit of dit een datalek is.",
  },
  judged:
    "{level, select, unlikely {Beoordeeld: een risico is niet waarschijnlijk.} risk {Beoordeeld: er is een risico.} other {Beoordeeld: het risico is hoog.}}",
  deviation: "Wijkt af van het voorstel",
  deviationReason: "Reden",
  deviationReasonMissing:
    "Er is anders beoordeeld, maar zonder reden. Het voorstel blijft staan tot er een reden is.",
  lapse: {
    outcome: {
      required: "De uitkomst is veranderd: dit is nu verplicht.",
      "not-required": "De uitkomst is veranderd: dit is nu niet verplicht.",
      unknown: "De uitkomst is veranderd: dit is nu nog onbekend.",
      "public-notice": "De uitkomst is veranderd: het wordt nu een openbare mededeling.",
    },
    protection: "De bescherming waar het besluit op rust, staat niet meer vast.",
    risk: "{after, select, unknown {Het risico is niet meer zeker.} other {Het risico is hoger dan bij de goedkeuring.}}",
    facts: "De feiten zijn ongunstiger dan bij de goedkeuring.",
  },
  spelled: {
    group: "voor {group}",
    risk: "Risico: {level}",
    missing: "Nog nodig: {paths}",
    proposed: "Voorstel was: {outcome}",
  },
} as const;
