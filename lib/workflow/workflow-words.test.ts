import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sectionNames } from "#lib/facts/facts.ts";
import { locales, words } from "#lib/words/words.ts";
import { filingFlags } from "./filing-flags.ts";
import { filingTrackStates } from "./filing-track.ts";
import { filingKinds, proposalKinds, verdicts } from "./happened.ts";
import { peopleTrackStates } from "./people-track.ts";
import { proposalStates } from "./proposal-state.ts";
import { statuses } from "./status.ts";
import { triageHours } from "./thresholds.ts";
import { dossierEvents } from "./transitions.ts";

const values = {
  what: "x",
  hours: 4,
  count: 2,
  group: "klanten",
  article: "34(3)(a)",
};
const duties = ["notify-authority", "inform-people"];

/** The words that are said with a part that is filled in, and everything that can be filled in there. */
const families: Record<string, readonly (string | number)[]> = {
  "workflow.status.": statuses,
  "workflow.statusHelp.": statuses,
  "workflow.proposal.kind.": proposalKinds,
  "workflow.proposal.state.": proposalStates,
  "workflow.verdict.": verdicts,
  "workflow.noApproval.": ["none", ...proposalStates.filter((s) => s !== "approved" && s !== "withdrawn")],
  "workflow.clock.anchor.": ["first-signal", "aware", "risk-known"],
  "workflow.clock.lateness.": ["in-time", "within-1182", "late"],
  "workflow.filing.state.": filingTrackStates,
  "workflow.filing.kind.": filingKinds,
  "workflow.flag.": filingFlags,
  "workflow.people.state.": peopleTrackStates,
  "workflow.event.": dossierEvents,
  "workflow.task.judgeAwareness.after": [0, ...triageHours],
  "workflow.task.missingFacts.": ["awareness", ...sectionNames],
  "workflow.task.decide.": proposalKinds,
  "workflow.task.answer.": proposalKinds,
  "workflow.task.propose.": duties,
  "workflow.task.proposeAgain.": ["lapsed", "rejected"].flatMap((s) => duties.map((duty) => `${s}.${duty}`)),
  "workflow.task.filePreliminary.": ["inDoubt", "unapproved", "noMandate"],
  "workflow.task.supplement.": ["preliminary", "followUp"],
  "workflow.task.inform.": ["required", "public-notice"],
};

/** Every word key that the code of this folder names, whole or up to the part that is filled in. */
const said = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .flatMap((file) => {
    const code = readFileSync(new URL(file, import.meta.url), "utf8");
    return [...code.matchAll(/["`](workflow\.[\w.-]+)(["`]|\$\{)/g)].map(([, key = "", end]) => ({
      key,
      whole: end !== "${",
    }));
  });

test("the code names words, and every filled-in one is listed here", () => {
  expect(said.length).toBeGreaterThan(40);
  const unlisted = said.filter(({ key, whole }) => !whole && !(key in families)).map(({ key }) => key);
  expect(unlisted).toEqual([]);
});

test.each(locales)("everything that can be said exists in %s", (locale) => {
  const say = words(locale);
  const filledIn = Object.entries(families).flatMap(([start, ends]) => ends.map((end) => `${start}${end}`));
  for (const key of [...said.filter(({ whole }) => whole).map((each) => each.key), ...filledIn]) {
    expect(say(key, values), key).toMatch(/\S/);
  }
});

test("a group is named in its words, one question is one", () => {
  const nl = words("nl");
  expect(nl("workflow.task.missingFacts.group", { count: 1, group: "klanten" })).toBe(
    "Groep “klanten”: één vraag nog open",
  );
  expect(nl("workflow.task.missingFacts.nature", { count: 3, group: "" })).toBe(
    "Wat er is gebeurd: 3 vragen nog open",
  );
});
