export const merge = {
  title: "Hoort bij een ander dossier",
  lead: "Blijkt dit hetzelfde datalek als een ander dossier? Voeg het dan samen. Dat andere dossier houdt het vroegste moment van kennisname aan. Dit dossier sluit en blijft leesbaar.",
  link: "Is dit hetzelfde datalek als een ander dossier?",
  into: "Bij welk dossier hoort dit?",
  intoHint: "Het nummer, bijvoorbeeld DL-2026-014.",
  reason: "Waarom is dit hetzelfde datalek?",
  submit: "Samenvoegen",
  effectTitle: "Wat er gebeurt",
  effectClock: "Het vroegste eerste signaal en het vroegste moment van kennisname gaan mee.",
  effectFacts:
    "De feiten uit dit dossier gaan niet vanzelf mee. Neem over wat in het andere dossier ontbreekt.",
  effectProposals: "Wat nog bij de directie ligt over dit dossier, vervalt.",
  effectBack: "Heropenen kan, met een reden.",
  wentInto: "Dit incident is samengevoegd met {ref}: {title}",
  cameIn: "Ook in dit dossier opgenomen",
  reasonNeeded: "Zeg waarom dit hetzelfde datalek is.",
  intoNeeded: "Geef het nummer van een dossier dat u kunt openen, bijvoorbeeld DL-2026-014.",
  same: "Dit is het nummer van dit dossier zelf. Geef het nummer van het andere dossier.",
  partIsOver: "Dit dossier is gesloten of is geen datalek. Heropen het eerst.",
  intoIsOver: "{ref} is gesloten of is geen datalek. Heropen dat dossier eerst.",
  partIsNotified:
    "Dit dossier is al bij de AP gemeld. Voeg het andere dossier bij dit dossier, of trek de melding eerst in.",
  otherClockRuns:
    "Voor dit dossier loopt nog een andere meldplicht. Neem die eerst over in {ref} en zet hem hier op “nee”.",
  otherReaders:
    "Deze dossiers zijn niet voor dezelfde personen open. Maak dat eerst gelijk bij “Betrokken personen”.",
};
