import { expect, it } from "vitest";
import { locales, words } from "#lib/words/words.ts";
import { standingFacts, standingSource } from "./standing-facts.ts";

const source = "Instellingen van de organisatie";
const nothing = {
  "financial-undertaking": null,
  "public-body": null,
  "main-establishment": null,
  "controller-outside-eea": null,
};

it("fills in nothing that nobody recorded", () => {
  expect(standingFacts(nothing, source)).toEqual({});
});

it("fills in a recorded no as well as a yes, each with its source", () => {
  const settings = {
    ...nothing,
    "financial-undertaking": true,
    "public-body": false,
    "main-establishment": "NL" as const,
  };
  expect(standingFacts(settings, source)).toEqual({
    publicBody: { value: "no", certainty: "fact", source },
    financialUndertaking: { value: "yes", certainty: "fact", source },
    mainEstablishment: { value: "NL", certainty: "fact", source },
  });
  expect(standingFacts({ ...nothing, "controller-outside-eea": false }, source)).toEqual({
    controllerOutsideEea: { value: "no", certainty: "fact", source },
  });
});

it("names its source in both languages", () => {
  for (const locale of locales) expect(words(locale)(standingSource.key)).toMatch(/\p{L}{3}/u);
});
