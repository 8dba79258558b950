import type { RiskLevel } from "#lib/facts/judgement.ts";
import { type Message, say } from "#lib/words/message.ts";
import { availabilityRisk, recovery } from "./availability.ts";
import { confidentialityRisk } from "./confidentiality.ts";
import { exposure } from "./exposure.ts";
import { integrityRisk, integrityTouched } from "./integrity.ts";
import { crowd } from "./number.ts";
import type { Picture } from "./picture.ts";
import { type SensitivityCause, weigh } from "./sensitivity.ts";

/** What is known at both ends may be said; of the rest only that it is open. */
export type Ends = { best: Picture; worst: Picture };

function agreed(ends: Ends, said: (picture: Picture) => Message[], otherwise: Message[]): Message[] {
  const atBest = said(ends.best);
  return JSON.stringify(atBest) === JSON.stringify(said(ends.worst)) ? atBest : otherwise;
}

/** What we may count on from who has the data, or what takes that away. */
function assurance(picture: Picture): Message[] {
  if (picture.intent === "malicious") return [say("risk.assurance.malicious")];
  if (picture.copiedOrUsed === "yes") return [say("risk.assurance.copied")];
  switch (picture.holder) {
    case "trusted-recipient":
    case "colleague":
    case "known-stranger":
      return [say(`risk.assurance.${picture.deletionConfirmed}`)];
    case "nobody":
      return [say("risk.assurance.unproven")];
    case "unknown-person":
    case "adversary":
    case "public":
      return [];
  }
}

function exposureOf(picture: Picture): Message[] {
  const { cause } = exposure(picture);
  switch (cause) {
    case "unreadable":
      return [say(`law.unreadable.yes.${picture.measure}`)];
    case "not-touched":
    case "excluded":
      return [say(`risk.exposure.${cause}`)];
    case "holder":
      return [say(`risk.holder.${picture.holder}`)];
  }
}

/** Who has the data and what we may count on, or why nobody can have read them. */
export function sayExposure(ends: Ends): Message[] {
  const said = agreed(ends, exposureOf, [say("risk.exposure.open")]);
  return exposure(ends.worst).cause === "holder" ? [...said, ...agreed(ends, assurance, [])] : said;
}

/** What the data are, by the facts that weigh most; three are enough to understand it. */
export function sayData(picture: Picture): Message[] {
  const { causes, sensitivity, vulnerable } = weigh(picture);
  // A particular is worth more than the heading it stands under.
  const headings: SensitivityCause[] = ["contact-data", "financial-data"];
  const particular = causes.filter((cause) => !headings.includes(cause));
  const shown = (particular.length > 0 ? particular : causes).slice(0, 3);
  const said = shown.map((cause) => say(`risk.data.${cause}`));
  return vulnerable && sensitivity !== "trivial" ? [...said, say("risk.data.vulnerable")] : said;
}

function sayNumber(picture: Picture): Message[] {
  const size = crowd(picture);
  return size === "few" ? [] : [say(`risk.crowd.${size}`)];
}

function effectOf(picture: Picture): Message[] {
  if (recovery(picture) === "not-touched") return [];
  const effect = say(`risk.effect.${picture.outageEffect}`);
  return picture.vitalService === "yes" ? [effect, say("risk.effect.vital")] : [effect];
}

/** What happened to access to the data, and what that did to people. */
export function sayRecovery(ends: Ends): Message[] {
  const state = agreed(ends, (picture) => [say(`risk.recovery.${recovery(picture)}`)], [
    say("risk.recovery.open"),
  ]);
  return [...state, ...agreed(ends, effectOf, [])];
}

function sayIntegrity(picture: Picture): Message[] {
  return [say(`risk.integrity.${picture.dataIntact === "yes" ? "intact" : "changed"}`)];
}

/** Why a risk is unlikely: every side of the breach, because each must be harmless. */
function whyUnlikely(ends: Ends): Message[] {
  const said = sayExposure(ends);
  if (exposure(ends.worst).exposure !== "none") said.push(...agreed(ends, sayData, []));
  if (recovery(ends.worst) !== "not-touched") said.push(...sayRecovery(ends));
  if (integrityTouched(ends.worst)) said.push(...agreed(ends, sayIntegrity, []));
  return said;
}

/** Why the risk is at least this: for each side of the breach that gives it, what made it so. */
export function reasons(ends: Ends, level: RiskLevel): Message[] {
  const { best } = ends;
  if (level === "unlikely") return whyUnlikely(ends);
  const said: Message[] = [];
  if (confidentialityRisk(best) === level) {
    said.push(...sayExposure(ends), ...sayData(best), ...sayNumber(best));
  }
  if (availabilityRisk(best) === level) said.push(...sayRecovery(ends));
  if (integrityRisk(best) === level) said.push(...sayIntegrity(best));
  return said;
}
