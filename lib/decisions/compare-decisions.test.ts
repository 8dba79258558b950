import { describe, expect, it } from "vitest";
import { fact, suspicion } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { unknownFact } from "#lib/facts/field.ts";
import { lapses } from "./compare-decisions.ts";
import { propose } from "./decide.ts";
import type { Decision } from "./decision.ts";
import { publishedCases } from "./published-cases.ts";

type Change = (facts: Facts) => void;

/** Sets answers of the first group or of a section, as a later save would. */
function set(section: "group" | "nature" | "recipient" | "recovery", said: Record<string, unknown>): Change {
  return (facts) => {
    const answers = Object.entries(said).map(([name, value]) => [
      name,
      value === null ? unknownFact() : fact(value),
    ]);
    Object.assign(
      section === "group" ? (facts.groups[0]?.facts as object) : facts[section],
      Object.fromEntries(answers),
    );
  };
}

/** What happens to the approvals of both duties of a published case when its facts change. */
function afterwards(id: string, ...changes: Change[]) {
  const found = publishedCases.find((one) => one.id === id);
  if (!found) throw new Error(`no case ${id}`);
  const [was, is] = [structuredClone(found.facts), structuredClone(found.facts)];
  for (const change of changes) change(is);
  const [approved, now] = [propose(was), propose(is)];
  return {
    notify: lapses(approved.notifyAuthority, now.notifyAuthority)?.key ?? null,
    inform: lapses(approved.informPeople[0] as Decision, now.informPeople[0] as Decision)?.key ?? null,
  };
}

const holds = { notify: null, inform: null };

describe("an approval holds", () => {
  it("when nothing changed", () => {
    for (const { id } of publishedCases) expect(afterwards(id)).toEqual(holds);
  });

  it("when there are more people and the outcome stays", () => {
    expect(afterwards("EDPB-05", set("group", { people: { min: 1348, max: 1348 } }))).toEqual(holds);
  });

  it("when a required duty gets worse facts", () => {
    expect(afterwards("EDPB-05", set("group", { specialCategories: ["health"] }))).toEqual(holds);
  });

  it("when a no gets better facts", () => {
    expect(afterwards("EDPB-09", set("recipient", { opened: "no" }))).toEqual(holds);
  });
});

describe("an approval lapses", () => {
  it("when the outcome flips from no to yes", () => {
    expect(afterwards("EDPB-13", set("group", { dataCategories: ["name", "bsn"] }))).toEqual({
      notify: "decisions.lapse.outcome.required",
      inform: "decisions.lapse.outcome.required",
    });
  });

  it("when the outcome lightens", () => {
    const excluded = [
      set("nature", { readingExcluded: "excluded-by-evidence" }),
      set("recipient", { opened: "no", copiedOrUsed: "no" }),
    ];
    expect(afterwards("EDPB-14", ...excluded)).toEqual({
      notify: "decisions.lapse.outcome.not-required",
      inform: "decisions.lapse.outcome.not-required",
    });
  });

  it("when a letter becomes a public notice", () => {
    const change = set("group", { disproportionate: "yes", disproportionateWhy: "Geen adressen" });
    expect(afterwards("EDPB-14", change)).toEqual({
      notify: null,
      inform: "decisions.lapse.outcome.public-notice",
    });
  });

  it("when an approved no comes to rest on something nobody knows", () => {
    expect(afterwards("EDPB-13", set("nature", { intent: null })).notify).toBe(
      "decisions.lapse.outcome.unknown",
    );
  });

  it("when the key falls, also where the outcome was yes already", () => {
    expect(afterwards("EDPB-10", set("group", { key: "exposed" })).notify).toBe(
      "decisions.lapse.outcome.required",
    );
    const outage = set("recovery", { restored: "late", outageEffect: "limited" });
    const found = publishedCases.find(({ id }) => id === "EDPB-01");
    const was = structuredClone(found?.facts as Facts);
    outage(was);
    const is = structuredClone(was);
    set("group", { key: "at-risk" })(is);
    const [approved, now] = [propose(was).notifyAuthority, propose(is).notifyAuthority];
    expect([approved.outcome, now.outcome]).toEqual(["required", "required"]);
    expect(lapses(approved, now)?.key).toBe("decisions.lapse.protection");
  });

  it("when the back-up turns out not to be complete", () => {
    expect(afterwards("EDPB-01", set("recovery", { backup: "partial" })).notify).toMatch(
      /^decisions\.lapse\./,
    );
  });

  it("when protection becomes doubtful", () => {
    const doubt: Change = (facts) =>
      Object.assign(facts.groups[0]?.facts as object, { key: suspicion("safe") });
    expect(afterwards("EDPB-06", doubt)).toEqual({
      notify: "decisions.lapse.outcome.unknown",
      inform: "decisions.lapse.outcome.unknown",
    });
  });

  it("when the risk rises under an approved no to the people", () => {
    const change = set("group", { dataCategories: ["name", "birth-date-or-age", "address"] });
    expect(afterwards("EDPB-13", change).inform).toBe("decisions.lapse.risk");
  });

  it("when the recipient can no longer be trusted under an approved no", () => {
    const change = set("recipient", { deletionConfirmed: "said-so" });
    expect(afterwards("EDPB-09", change)).toEqual({ notify: "decisions.lapse.facts", inform: null });
  });
});
