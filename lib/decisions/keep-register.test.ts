import { expect, it } from "vitest";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import type { RiskLevel } from "#lib/facts/judgement.ts";
import type { Assessed } from "#lib/risk/assessment.ts";
import { decideKeepRegister } from "./keep-register.ts";

const breach = someFacts({ nature: { personalData: "yes", dataAffected: "affected" } });
const assessed = (level: RiskLevel): Assessed => ({
  group: aGroup("g"),
  atBest: level,
  atWorst: level,
  because: [],
  missing: [],
});

it.each<RiskLevel>(["unlikely", "risk", "high"])("keeps every breach, whatever its risk (%s)", (level) => {
  expect(decideKeepRegister(breach, [assessed(level)])).toMatchObject({
    outcome: "required",
    risk: level,
    inDoubt: false,
    headline: { key: "decisions.register.yes" },
  });
});

it("leaves out what is no breach, which then has no risk to anybody", () => {
  const weakness = someFacts({ nature: { personalData: "yes", dataAffected: "weakness-only" } });
  expect(decideKeepRegister(weakness, [assessed("high")])).toMatchObject({
    outcome: "not-required",
    risk: "unlikely",
  });
});

it("does not know while it is being found out whether there is a breach", () => {
  expect(decideKeepRegister(someFacts())).toMatchObject({ outcome: "unknown", risk: "unknown" });
});
