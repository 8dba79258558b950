// Article 33(2) GDPR: a processor tells the controller without undue delay after becoming aware; it has no 72 hours of its
// own and notifies no authority. https://eur-lex.europa.eu/eli/reg/2016/679/oj, compared with a public copy on 2026-11-22.
//
// How many hours that is at most, is agreed between the two (often 24 or 48): a setting of the organisation. The
// controller's own 72 hours begin when it hears of it.

import type { DatedLine } from "#lib/law/dated.ts";
import { gdpr } from "#lib/law/sources.ts";
import type { RegimeRules } from "./regime.ts";

/** The clock of a contract that makes us, as a processor, tell the controller within so many hours of our discovery. */
export function processorContract(hours: number): readonly DatedLine<RegimeRules>[] {
  const rules: RegimeRules = {
    regime: "processor",
    status: "verified",
    question: "processorConcerned",
    anchors: ["processorFoundAt"],
    proposable: ["processorFoundAt"],
    steps: [
      {
        key: "tell",
        terms: [{ anchor: "processorFoundAt", hours }],
        done: "processorToldControllerAt",
        reference: "processorToldReference",
        channel: "controller",
        cite: { ...gdpr("33(2)"), law: "gdpr" },
      },
    ],
    note: true,
  };
  return [{ from: "2018-05-25", value: rules }];
}
