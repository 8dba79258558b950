/** What is wrong with what was typed, and how to mend it. Words for the reader of a form, not for a log. */
export const errors = {
  title: "Er is een probleem",
  prefix: "Fout:",
  unclear: "Kijk dit antwoord na.",
  notAnOption: "Dit antwoord hoort niet bij deze vraag. Kies een van de antwoorden.",
  noneAndSome: "U koos “Geen van deze” en ook een ander antwoord. Haal één van de twee weg.",
  tooLong: "Gebruik ten hoogste {most, number} tekens. Nu zijn het er {actual, number}.",
  number: {
    missing: "Vul een aantal in, of kies “Nog niet bekend”.",
    leastMissing: "Vul ook het laagste aantal in, of kies “Precies”.",
    mostMissing: "Vul ook het hoogste aantal in, of kies “Precies”.",
    besideUnknown:
      "Er staat een aantal, maar u koos “Nog niet bekend”. Kies “Precies” of “Tussen”, of maak het veld leeg.",
    unreadable: "Dit is geen getal. Gebruik alleen cijfers, bijvoorbeeld 1348.",
    negative: "Een aantal kan niet minder dan 0 zijn.",
    decimal: "Vul een heel getal in, zonder cijfers achter de komma. Bijvoorbeeld 1348.",
    tooMany: "Dit aantal is te hoog. Vul ten hoogste {most, number} in.",
    minAboveMax:
      "Het laagste aantal ({min, number}) is hoger dan het hoogste ({max, number}). Draai ze om of verbeter ze.",
  },
  moment: {
    endBeforeStart: "Het einde ligt voor het begin. Verbeter het begin of het einde.",
    endWhileOngoing:
      "U koos dat het nog voortduurt. Maak het einde leeg, of kies “Nee” bij “Duurt het nog voort?”",
    discoveredBeforeStart: "De ontdekking ligt voor het begin. Verbeter het begin of de ontdekking.",
  },
};
