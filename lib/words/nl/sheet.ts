export const sheet = {
  title: "Voorbereidingsblad voor de AP",
  lead: "In de volgorde en nummering van het formulier van de AP ({version}, nagekeken op {checked}). Typ de antwoorden over in het formulier van de AP.",
  concept: "CONCEPT: nog niet goedgekeurd",
  approved: "Goedgekeurd op {at}",
  pdf: "Download als PDF",
  pdfEnglish: "PDF in het Engels",
  desk: "Overnemen in het formulier",
  confirm: "Klopt: bevestig dit antwoord",
  confirmedBy: "Bevestigd door {name}, {at}",
  unconfirmed: "Nog door niemand bevestigd",
  unconfirmedCount:
    "{count, plural, =0 {Elk afgeleid antwoord is bevestigd.} one {# afgeleid antwoord is nog niet bevestigd.} other {# afgeleide antwoorden zijn nog niet bevestigd.}}",
  record: "Ik heb gemeld",
  missing:
    "{count, plural, =0 {Geen verplicht antwoord ontbreekt} one {# verplicht antwoord ontbreekt} other {# verplichte antwoorden ontbreken}}",
  leftOut: "{count, plural, one {# vraag wordt niet gesteld} other {# vragen worden niet gesteld}}",
  chapters: "Hoofdstukken",
  counts: "{recorded} vastgelegd, {derived} afgeleid, {missing} nog niet bekend, {unverified} niet nagekeken",
};
