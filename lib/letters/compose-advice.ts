import { phishingIsNear } from "./compose-consequences.ts";
import type { Composing } from "./composing.ts";

/** More than five pieces of advice are not followed. */
export const mostSteps = 5;

/** What the reader can do now, the most pressing first (recital 86). */
export function adviceFor(c: Composing): string[] {
  const steps = stepsFor(c).slice(0, mostSteps);
  const numbered = steps.map((step, at) => `${at + 1}. ${c.say(`letterText.advise.${step}`)}`);
  return [`${c.say("letterText.adviceLead")}\n${numbered.join("\n")}`];
}

function stepsFor(c: Composing): string[] {
  const categories: readonly string[] = c.ofGroup("dataCategories") ?? [];
  const harms: readonly string[] = c.sureOfGroup("harms") ?? [];
  const has = (...ones: string[]) => ones.some((one) => categories.includes(one));
  const unsafe = c.sureOfGroup("physicalSafety") === "yes";
  const steps: [string, boolean][] = [
    ["safety", unsafe],
    ["password", has("access-data")],
    ["secondStep", has("access-data")],
    ["document", has("identity-document")],
    ["bank", has("bank-account", "credit-card") || harms.includes("financial-loss")],
    ["phishing", phishingIsNear(c)],
    ["identity", has("bsn", "identity-document") || harms.includes("identity-fraud")],
    ["log", c.sure("nature", "incidentKind") === "authorisation-wrong"],
    ["contacted", true],
    ["loss", true],
  ];
  return steps.filter(([, fits]) => fits).map(([step]) => step);
}
