/** What stands on every report around its answers, and what is said when a document cannot be made. */
export const reports = {
  origin: {
    recorded: "Vastgelegd",
    derived: "Afgeleid",
    missing: "Nog niet bekend",
    "not-verified": "Niet nagekeken",
  },
  originMeans: {
    recorded: "door een persoon ingevuld",
    derived: "berekend uit wat is vastgelegd; nog te bevestigen",
    missing: "er is nog geen antwoord",
    "not-verified": "wat het formulier hier vraagt, is niet in een bron gevonden",
  },
  amountBetween: "{min} tot {max}",
  obligatory: "verplicht",
  notAsked: "Wordt hier niet gevraagd",
  sheet: {
    lead: "Overnemen in het formulier op datalekken.autoriteitpersoonsgegevens.nl. Dit document is zelf geen melding.",
    leadFiled: "Zo stond het formulier toen de melding werd vastgelegd. Dit document is zelf geen melding.",
    concept: "CONCEPT",
    conceptMeans: "Nog niet goedgekeurd",
    reference: "Dossier",
    organisation: "Organisatie",
    kind: "Soort melding",
    kinds: {
      preliminary: "Voorlopige melding",
      complete: "Volledige melding",
      "follow-up": "Vervolgmelding",
      withdrawal: "Intrekking",
    },
    asOf: "Stand van",
    formVersion: "Formulier",
    formChecked: "{version}, nagekeken op {day}",
    counts:
      "{recorded, plural, one {# antwoord} other {# antwoorden}} vastgelegd, {derived, number} afgeleid, {missing, number} nog niet bekend.",
    howToRead: "Herkomst van de antwoorden",
    page: "Pagina {page} van {pages}",
    hash: "Controlegetal (SHA-256)",
    unprintable:
      "Tekens die niet konden worden afgedrukt, staan hier als □. Het zijn er [count]. De volledige tekst staat in het dossier.",
  },
  pdfUnavailable:
    "Op deze computer kan geen PDF worden gemaakt, omdat een onderdeel ontbreekt. Gebruik de afdrukweergave.",
  pdfFailed: "De PDF kon niet worden gemaakt ({template}: {reason}). Gebruik de afdrukweergave.",
};
