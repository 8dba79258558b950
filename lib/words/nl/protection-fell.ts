/** Words of the act by which a key or technique that protected data is said to have fallen after all. */
export const protectionFell = {
  title: "Sleutel of techniek alsnog gevallen",
  link: "Is een sleutel of wachtwoord later toch in verkeerde handen gekomen, of de techniek gekraakt?",
  lead: "Gebruik dit als de gegevens als onleesbaar golden en dat door een latere gebeurtenis niet meer zo is.",
  effectTitle: "Wat er gebeurt",
  effects: {
    facts:
      "De gekozen groepen gelden niet langer als beschermd. De eerdere antwoorden blijven in de geschiedenis.",
    lapse:
      "Goedgekeurde besluiten die op de bescherming rustten, vervallen. Wie ze goedkeurde, krijgt bericht.",
    clock: "De termijn loopt vanaf het moment waarop dit bekend werd. Beide momenten blijven zichtbaar.",
    reopen: "Een gesloten dossier gaat weer open.",
  },
  notSettled:
    "Of de termijn dan vanaf dat moment loopt, staat niet vast in de rechtspraak. Meld bij twijfel zo snel mogelijk.",
  none: "In dit dossier geldt geen enkele groep als beschermd. Er kan dus geen bescherming wegvallen.",
  groups: "Van welke mensen waren de gegevens beschermd?",
  unnamed: "Groep zonder naam",
  fall: {
    label: "Wat is er gevallen?",
    options: {
      "key-exposed": "De sleutel of het wachtwoord is in verkeerde handen",
      "key-at-risk": "De sleutel of het wachtwoord is misschien in verkeerde handen",
      "technique-broken": "De techniek is gekraakt",
    },
  },
  since: "Sinds wanneer is dit bekend?",
  sinceHint: "Het moment waarop iemand in de organisatie het wist.",
  date: "Dag",
  time: "Tijd",
  source: "Van wie of waaruit weet u dit?",
  sourceHint: "Bijvoorbeeld: bericht van de leverancier, met nummer en dag.",
  submit: "Vastleggen",
  beforeKnown:
    "Dit ligt vóór het moment waarop het datalek bekend werd. Pas dan de feiten over de bescherming zelf aan.",
  fallNeeded: "Kies wat er is gevallen.",
  groupNeeded: "Kies ten minste één groep.",
  groupGone: "Een van deze groepen geldt niet meer als beschermd. Kijk de keuze na.",
  sourceNeeded: "Zeg van wie of waaruit u dit weet.",
  notABreach: "Dit dossier is afgerond als “geen datalek”. Heropen het eerst.",
  merged: "Dit dossier is bij een ander dossier gevoegd. Leg het daar vast.",
};
