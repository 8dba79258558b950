import { fact, type Said } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { unknownFact } from "#lib/facts/field.ts";
import { known, yesNo } from "./case-nature.ts";
import { anyTrue, type Particulars, particularsOf } from "./case-particulars.ts";
import type { CaseFacts } from "./published-case.ts";

type Recovery = Facts["recovery"];

/** Where the source names the kinds of breach and lost access is none of them, the data stayed at hand. */
function accessKept({ breach_types, cause }: CaseFacts): boolean {
  return breach_types.length > 0 && !breach_types.includes("availability") && cause !== "ransomware";
}

function backup(facts: CaseFacts): Recovery["backup"] {
  if (accessKept(facts)) return fact("not-needed");
  // What was soon there again was not lost, whether or not there was a copy (9/2022, Annex B, iii: a power cut of minutes).
  if (facts.backup_available === null) return facts.restored_quickly ? fact("not-needed") : unknownFact();
  return fact(facts.backup_available ? "complete-and-checked" : "none");
}

function restored(facts: CaseFacts, { count }: Particulars): Recovery["restored"] {
  if (accessKept(facts)) return fact("not-needed");
  if (facts.restored_quickly === null) return unknownFact();
  if (facts.restored_quickly) return fact("in-time");
  const inTheEnd = (count("restore", "days") ?? count("restore", "hours")) !== null;
  return fact(inTheEnd || facts.backup_available ? "late" : "not-restored");
}

const effects: Record<string, "none" | "limited" | "serious"> = {
  none: "none",
  minor: "limited",
  limited: "limited",
  moderate: "limited",
  major: "serious",
  severe: "serious",
  serious: "serious",
  critical: "serious",
};

/**
 * What the outage did to people. Data that were back in good time did nothing; where they were not and the service is
 * one of life and death, or the data are those with which patients are treated, it did much (EDPB Guidelines 9/2022, Annex B, viii; 01/2021, case 3).
 */
function outageEffect(facts: CaseFacts, { text, says }: Particulars): Recovery["outageEffect"] {
  const said = text("operational", "impact") ?? text("impact") ?? text("outage", "effect");
  if (said !== null) return known(effects[said.toLowerCase()]);
  if (accessKept(facts)) return fact("none");
  const critical = says("service", "critical") === true;
  const patients = facts.data_categories.includes("health") && facts.vulnerable_subjects === true;
  if ((critical || patients) && facts.restored_quickly === false) return fact("serious");
  return facts.restored_quickly && !critical ? fact("none") : unknownFact();
}

/** Health data that cannot be reached can be somebody's treatment; of other data the source says so where it is vital. */
function vitalService(facts: CaseFacts, { says }: Particulars): Recovery["vitalService"] {
  const said = [says("service", "critical"), says("vital", "service"), says("critical", "service")];
  if (anyTrue(...said)) return fact("yes");
  if (said.includes(false)) return fact("no");
  const care = facts.data_categories.includes("health") || facts.special_category === null;
  const onlySeen =
    facts.breach_types.length > 0 && facts.breach_types.every((type) => type === "confidentiality");
  return care && !onlySeen ? unknownFact() : fact("no");
}

/** Data are right when the source says so, when they were put back or when they were put right before they did harm. */
function dataIntact(facts: CaseFacts, { says }: Particulars): Recovery["dataIntact"] {
  const said = says("data", "intact");
  if (said !== null) return yesNo(said);
  if (facts.breach_types.length > 0 && !facts.breach_types.includes("integrity")) return fact("yes");
  if (facts.mitigated_before_harm || (facts.backup_available && facts.restored_quickly)) return fact("yes");
  return facts.mitigated_before_harm === false ? fact("no") : unknownFact();
}

/** What was lost and what came back, as far as the source says. */
export function recoveryOf(facts: CaseFacts): Said<Recovery> {
  const particulars = particularsOf(facts);
  return {
    dataIntact: dataIntact(facts, particulars),
    backup: backup(facts),
    restored: restored(facts, particulars),
    outageEffect: outageEffect(facts, particulars),
    vitalService: vitalService(facts, particulars),
  };
}
