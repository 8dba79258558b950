import { conditions, meets, protectionAt } from "#lib/encryption/protection.ts";
import { knownAt } from "#lib/facts/awareness.ts";
import { type Group, harms, peopleKinds, severities } from "#lib/facts/group.ts";
import type { Answer, Line } from "#lib/reports/report.ts";
import { say } from "#lib/words/message.ts";
import {
  type Answerer,
  choicesFrom,
  chosen,
  derived,
  notYetKnown,
  recorded,
  suspicion,
  text,
} from "./answer.ts";
import {
  answerOfSum,
  askGroups,
  ofGroup,
  sumOfGroups,
  textsOfGroups,
  unionOfGroups,
} from "./combine-groups.ts";
import type { ApInput } from "./input.ts";
import type { peopleQuestions } from "./people-questions.ts";

/** How chapters 7 to 9 are answered. */
export const peopleAnswers = {
  affectedGroups: ({ facts }) => unionOfGroups(facts.groups, "peopleKinds", "peopleKinds", peopleKinds),
  affectedDescription: ({ facts }) => textsOfGroups(facts.groups, "description"),
  affectedCountExact: ({ facts }) => {
    const sum = sumOfGroups(facts.groups, "people");
    return sum.exact ? answerOfSum(sum, sum.max) : null;
  },
  affectedCountMin: ({ facts }) => {
    const sum = sumOfGroups(facts.groups, "people");
    if (sum.exact) return null;
    return sum.asked.told.length === 0 ? notYetKnown(sum.asked.missing) : answerOfSum(sum, sum.min);
  },
  // Without a number for every group there is no maximum: a sum over some of them would be too low.
  affectedCountMax: ({ facts }) => {
    const sum = sumOfGroups(facts.groups, "people");
    if (sum.exact) return null;
    return sum.whole ? answerOfSum(sum, sum.max) : notYetKnown(sum.asked.missing);
  },
  protectionBeforehand,
  protectionNote,
  consequencesController: ({ facts: { consequences } }) =>
    choicesFrom("forController", "consequences/forController", consequences.forController, {
      path: "consequences/forControllerNote",
      fact: consequences.forControllerNote,
    }),
  consequencesSubjects: ({ facts }) => unionOfGroups(facts.groups, "harms", "harms", harms, "harmsNote"),
  severity: ({ facts }) => severity(facts.groups),
} satisfies Record<keyof typeof peopleQuestions, Answerer>;

type Measure = "encrypted" | "hashed" | "otherwise-unintelligible";

/** What a group's data was protected with before the breach; "not-known" while that cannot be said. */
function protectedWith({ facts }: Group): Measure | "none" | "not-known" {
  const measure = facts.measure.value;
  if (measure === null) return "not-known";
  if (measure === "none" || facts.appliedBefore.value === "no") return "none";
  return facts.appliedBefore.value === "yes" ? measure : "not-known";
}

function openFacts(group: Group): string[] {
  const path = `group/${group.id}`;
  return group.facts.measure.value === null ? [`${path}/measure`] : [`${path}/appliedBefore`];
}

/**
 * Question 8.1. Only a measure that was there before the breach counts. What the attacker encrypted is never a protection
 * and is not read here at all; it only adds a remark.
 */
function protectionBeforehand({ facts: { awareness, groups, nature } }: ApInput): Answer {
  const standing = groups.map((group) => ({ group, with: protectedWith(group) }));
  const open = standing.filter((one) => one.with === "not-known").flatMap(({ group }) => openFacts(group));
  const attacker = nature.attackerEncrypted.value === "yes" ? [say("ap.remarks.attackerEncryption")] : [];
  const measures = (["encrypted", "hashed", "otherwise-unintelligible"] as const).filter((measure) =>
    standing.some((one) => one.with === measure),
  );
  const from = groups.flatMap(({ id }) => [`group/${id}/measure`, `group/${id}/appliedBefore`]);
  const unprotected = standing.some((one) => one.with === "none");
  if (measures.length === 0 && (open.length > 0 || groups.length === 0)) {
    return notYetKnown(open.length > 0 ? open : ["group"], ...attacker);
  }
  const remarks = [
    ...suspicion(...groups.map(({ facts }) => facts.measure)),
    ...attacker,
    ...groups.flatMap((group, at) =>
      measures.length > 0 && failsNow(group, knownAt(awareness))
        ? [ofGroup(group, at, "ap.remarks.protectionFails")]
        : [],
    ),
  ];
  if (measures.length === 0) return recorded(from, [chosen("protection", "none")], { remarks });
  const says = [chosen("protection", ...measures)];
  const partly =
    unprotected || open.length > 0 || groups.some(({ facts }) => facts.coverage.value === "part");
  return partly
    ? derived(from, says, say("ap.remarks.protectedInPart"), { missing: open, remarks })
    : recorded(from, says, { remarks });
}

/** Whether a measure that was there does not keep others out now: then the sheet must not lean on it. */
function failsNow(group: Group, day: Date): boolean {
  const best = protectionAt(group.facts, "best");
  // How much it covered is said apart.
  const failing = conditions.some((condition) => condition !== "coverage" && !meets(condition, best, day));
  return protectedWith(group) !== "none" && failing;
}

function protectionNote({ facts: { groups } }: ApInput): Answer | null {
  const measured = groups.map((group, at) => ({ group, at, with: protectedWith(group) }));
  if (!measured.some((one) => one.with !== "none" && one.with !== "not-known")) return null;
  const missing: string[] = [];
  const from: string[] = [];
  const lines: Line[] = measured.flatMap(({ group, at, with: measure }): Line[] => {
    if (measure === "none") return [ofGroup(group, at, "ap.lines.unprotected")];
    if (measure === "not-known") return [ofGroup(group, at, "ap.lines.protectionNotKnown")];
    const note = group.facts.measureNote.value;
    const path = `group/${group.id}/measureNote`;
    (note === null ? missing : from).push(path);
    const whose = groups.length > 1 ? [ofGroup(group, at, "ap.lines.group")] : [];
    return [...whose, ...(note === null ? [] : [note]), ...conditionLines(group, from)];
  });
  const remarks = suspicion(...groups.map(({ facts }) => facts.measureNote));
  if (from.length === 0) return notYetKnown(missing);
  return recorded(from, [text(...lines)], { missing, remarks });
}

/** How the measure stands, as far as it was recorded: the technique, how much it covered, the key, the device. */
function conditionLines(group: Group, from: string[]): Line[] {
  const { method } = group.facts;
  const named = method.value === null || method.value === "other" ? null : method.value;
  if (named) from.push(`group/${group.id}/method`);
  const technique = named ? [say(`facts.group.method.options.${named}`)] : [];
  const conditionsSaid = (["coverage", "soundness", "key", "device"] as const).flatMap((field) => {
    const { value } = group.facts[field];
    if (value === null || value === "no-device") return [];
    from.push(`group/${group.id}/${field}`);
    return [say(`ap.lines.${field}.${value}`)];
  });
  return [...technique, ...conditionsSaid];
}

/** One estimate for all groups: the most serious, because the form has room for one. */
function severity(groups: Group[]): Answer {
  const asked = askGroups(groups, "severity");
  if (asked.told.length === 0) return notYetKnown(asked.missing);
  const values = asked.told.map((one) => one.value);
  const most = severities.findLast((one) => values.includes(one)) as string;
  const more = { missing: asked.missing, remarks: asked.remarks };
  return new Set(values).size === 1
    ? recorded(asked.from, [chosen("severities", most)], more)
    : derived(asked.from, [chosen("severities", most)], say("ap.remarks.mostSerious"), more);
}
