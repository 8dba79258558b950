export const awareness = {
  title: "Sinds wanneer weten wij dit?",
  lead: "De klok van 72 uur loopt vanaf het moment waarop met redelijke zekerheid vaststaat dat persoonsgegevens zijn getroffen. Ook de kennis van één medewerker kan tellen.",
  first: "Eerste signaal: {at}",
  current: "Nu vastgelegd: {at}",
  earlier: "Eerder vastgelegd",
  was: "was: {at}",
  waiting:
    "Voorgelegd aan de directie: {at}. Tot zij besluit, loopt de klok vanaf het moment dat nu is vastgelegd.",
  toDecisions: "Bekijk het bij de besluiten",
  doubled:
    "Het uur dat u invulde komt die nacht twee keer voor. Wij nemen het eerste, dat is het voorzichtigst.",
  none: "Nog niet beoordeeld. Tot dat moment rekenen wij voorzichtig, vanaf het eerste signaal.",
  at: "Bekend sinds",
  hint: "Bijvoorbeeld 21-11-2026 en 14:30. U mag ook “vandaag” of “gisteren” typen.",
  date: "Datum",
  time: "Tijd",
  reason: "Waarom dit moment?",
  reasonHint: "Bijvoorbeeld: om 14.30 uur belde de ontvanger dat hij de lijst had geopend.",
  save: "Vastleggen en klok laten lopen",
  propose: "Later moment voorleggen aan de directie",
  later:
    "Een eerder moment legt u zelf vast. Een later moment vraagt een tweede persoon, behalve een typefout binnen 15 minuten.",
  moments: {
    title: "Vijf momenten naast elkaar",
    lead: "Alleen “bekend sinds” laat de klok lopen. De andere momenten veranderen daardoor niet.",
    startedAt: "Begonnen",
    detectedAt: "Eerste signaal of melding",
    discoveredAt: "Ontdekt (vraag 4.2 van de AP)",
    processorToldAt: "Bericht van de verwerker",
    awareAt: "Bekend sinds",
    riskKnownAt: "Risico bekend sinds",
    change: "Wijzig",
  },
  exit: "Geen datalek?",
  exitLead:
    "Leg dit voor aan de directie, met uw reden. Na goedkeuring gaat dit incident uit het datalekregister.",
  exitButton: "Voorleggen als geen datalek",
};
