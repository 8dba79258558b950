import type { RiskLevel } from "#lib/facts/judgement.ts";
import { type Exposure, exposure } from "./exposure.ts";
import { type Crowd, crowd, crowds } from "./number.ts";
import type { Picture } from "./picture.ts";
import { type Sensitivity, weigh } from "./sensitivity.ts";

/** The level for a few, for many and for very many people; one level stands for all three. */
type Cell = RiskLevel | readonly [RiskLevel, RiskLevel, RiskLevel];

const risesToRisk = ["unlikely", "risk", "risk"] as const;
const risesToHigh = ["risk", "risk", "high"] as const;
const risesSoonToHigh = ["risk", "high", "high"] as const;

/**
 * Likelihood against severity (recitals 75 and 76; EDPB 9/2022): who has the data across, what they are down. Every row
 * and every column only grows heavier, so worse facts can never make the outcome lighter.
 */
export const confidentialityTable: Record<Sensitivity, Record<Exposure, Cell>> = {
  trivial: {
    none: "unlikely",
    assured: "unlikely",
    contained: "unlikely",
    promised: "unlikely",
    known: "unlikely",
    unknown: "unlikely",
    hostile: "unlikely",
  },
  // A minor number of addresses that reveal nothing need not be notified (9/2022, Annex B, x).
  reachable: {
    none: "unlikely",
    assured: "unlikely",
    contained: "unlikely",
    promised: risesToRisk,
    known: risesToRisk,
    unknown: risesToRisk,
    hostile: risesToHigh,
  },
  // Somebody who can be named, without any assurance from who has the data: no certainty about what they will do, so a
  // risk cannot be called unlikely (01/2021, case 8; the AP: in doubt, notify). A word is enough for a few (case 13). With an
  // attacker or in the open, many people can expect fraud by mail and telephone and must be able to prepare (recital 86).
  basic: {
    none: "unlikely",
    assured: "unlikely",
    contained: "unlikely",
    promised: risesToRisk,
    known: "risk",
    unknown: "risk",
    hostile: risesSoonToHigh,
  },
  personal: {
    none: "unlikely",
    assured: "unlikely",
    contained: "unlikely",
    promised: risesToRisk,
    known: "risk",
    unknown: risesToHigh,
    hostile: "high",
  },
  substantial: {
    none: "unlikely",
    assured: "unlikely",
    contained: "risk",
    promised: risesToHigh,
    known: risesToHigh,
    unknown: risesSoonToHigh,
    hostile: "high",
  },
  // What somebody has or pays, without assurance: the people concerned are told, one statement sent wrong included (9/2022,
  // Annex B, v; 01/2021, case 16 is no high risk because it held no such data).
  economic: {
    none: "unlikely",
    assured: "unlikely",
    contained: "risk",
    promised: risesSoonToHigh,
    known: "high",
    unknown: "high",
    hostile: "high",
  },
  serious: {
    none: "unlikely",
    assured: risesToRisk,
    contained: risesSoonToHigh,
    promised: "high",
    known: "high",
    unknown: "high",
    hostile: "high",
  },
};

function levelIn(cell: Cell, size: Crowd): RiskLevel {
  return typeof cell === "string" ? cell : (cell[crowds.indexOf(size)] as RiskLevel);
}

/** The risk from data being seen, had or used by somebody who should not. */
export function confidentialityRisk(picture: Picture): RiskLevel {
  return levelIn(
    confidentialityTable[weigh(picture).sensitivity][exposure(picture).exposure],
    crowd(picture),
  );
}
