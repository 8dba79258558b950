import type { Facts } from "#lib/facts/facts.ts";
import type { Fact } from "#lib/facts/field.ts";
import type { LegalSettings } from "#lib/law/legal-settings.ts";
import { say } from "#lib/words/message.ts";

/** What an organisation answers once for all its incidents. */
export type StandingSettings = Pick<
  LegalSettings,
  "financial-undertaking" | "public-body" | "main-establishment" | "controller-outside-eea"
>;

type StandingName = "publicBody" | "financialUndertaking" | "mainEstablishment" | "controllerOutsideEea";
export type StandingFacts = Partial<Pick<Facts["parties"], StandingName>>;

/** The source that goes with what was filled in from the settings, to be said in the language of the organisation. */
export const standingSource = say("law.standing.source");

function answered<T>(value: T, source: string): Fact<T> {
  return { value, certainty: "fact", source };
}

function yesOrNo(value: boolean, source: string): Fact<"yes" | "no"> {
  return answered(value ? "yes" : "no", source);
}

/**
 * The first answers of the section on parties, from what the organisation recorded about itself; `source` is
 * `standingSource` in words. What was never recorded stays open. In the dossier it can be changed like any fact.
 */
export function standingFacts(settings: StandingSettings, source: string): StandingFacts {
  const publicBody = settings["public-body"];
  const financial = settings["financial-undertaking"];
  const country = settings["main-establishment"];
  const outside = settings["controller-outside-eea"];
  return {
    ...(publicBody === null ? {} : { publicBody: yesOrNo(publicBody, source) }),
    ...(financial === null ? {} : { financialUndertaking: yesOrNo(financial, source) }),
    ...(country === null ? {} : { mainEstablishment: answered(country, source) }),
    ...(outside === null ? {} : { controllerOutsideEea: yesOrNo(outside, source) }),
  };
}
