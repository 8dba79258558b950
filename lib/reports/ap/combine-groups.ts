import type { Amount, Fact } from "#lib/facts/field.ts";
import type { Group, GroupFacts } from "#lib/facts/group.ts";
import type { FactPath } from "#lib/law/finding.ts";
import type { Answer, Line } from "#lib/reports/report.ts";
import { type Message, say } from "#lib/words/message.ts";
import { chosen, derived, notYetKnown, number, recorded, suspicion, text } from "./answer.ts";
import type { OptionListName } from "./options.ts";

export type Told<T> = { group: Group; at: number; value: T };

/** What the groups say to one question: who answered, whose answer is not yet known, and whether some is only suspected. */
export type Asked<T> = { told: Told<T>[]; from: FactPath[]; missing: FactPath[]; remarks: Message[] };

type ValueIn<K extends keyof GroupFacts> = NonNullable<GroupFacts[K]["value"]>;

/** Asks all groups of people the same question. Without any group nothing is known. */
export function askGroups<K extends keyof GroupFacts>(groups: Group[], field: K): Asked<ValueIn<K>> {
  if (groups.length === 0) return { told: [], from: [], missing: ["group"], remarks: [] };
  const asked: Asked<ValueIn<K>> = { told: [], from: [], missing: [], remarks: [] };
  groups.forEach((group, at) => {
    const { value } = group.facts[field];
    const path = `group/${group.id}/${field}`;
    if (value === null) asked.missing.push(path);
    else asked.told.push({ group, at, value: value as ValueIn<K> });
    if (value !== null) asked.from.push(path);
  });
  asked.remarks.push(...suspicion(...groups.map((group) => group.facts[field] as Fact<unknown>)));
  if (asked.told.length > 0) asked.remarks.push(...notOfAll(groups, field));
  return asked;
}

function notOfAll(groups: Group[], field: keyof GroupFacts): Message[] {
  return groups.flatMap((group, at) =>
    group.facts[field].value === null ? [ofGroup(group, at, "ap.remarks.notOfGroup")] : [],
  );
}

/** A word about one group, which is called by its name or, while it has none, by its place. */
export function ofGroup(group: Group, at: number, key: string, values: Record<string, string> = {}): Message {
  const name = group.facts.name.value;
  return say(name ? `${key}.named` : `${key}.numbered`, { ...values, group: name ?? String(at + 1) });
}

type ListField = "peopleKinds" | "countries" | "dataCategories" | "specialCategories" | "harms";
/** Options with an open field of their own: "anders, namelijk". */
const asksNote = (option: string) => option === "other" || option === "other-financial";
type NoteField = "dataCategoriesNote" | "harmsNote" | "description";

/**
 * One list of options for all groups together, in the form's order, with the free text of the groups that chose "other".
 * What a group did not answer is not yet known, so the list may still grow.
 */
export function unionOfGroups(
  groups: Group[],
  field: ListField,
  list: OptionListName,
  order: readonly string[],
  note?: NoteField,
): Answer {
  const asked = askGroups(groups, field);
  if (asked.told.length === 0) return notYetKnown(asked.missing);
  const values = new Set<string>(asked.told.flatMap((one) => one.value as string[]));
  const options = order.filter((option) => values.has(option));
  const { from, remarks } = asked;
  if (options.length === 0) {
    return recorded(from, [text(say("ap.lines.noneOfThese"))], { missing: asked.missing, remarks });
  }
  const others = note ? asked.told.filter((one) => (one.value as string[]).some(asksNote)) : [];
  const notes = note ? linesOfGroups(groups, others, note) : { lines: [], missing: [] };
  const says = [chosen(list, ...options), ...(notes.lines.length > 0 ? [text(...notes.lines)] : [])];
  return recorded(from, says, { missing: [...asked.missing, ...notes.missing], remarks });
}

function linesOfGroups(groups: Group[], of: { group: Group; at: number }[], field: NoteField) {
  const lines: Line[] = [];
  const missing: FactPath[] = [];
  for (const { group, at } of of) {
    const { value } = group.facts[field];
    if (value)
      lines.push(groups.length === 1 ? value : ofGroup(group, at, "ap.lines.ofGroup", { text: value }));
    else missing.push(`group/${group.id}/${field}`);
  }
  return { lines, missing };
}

/** The texts of all groups, each under the name of its group. */
export function textsOfGroups(groups: Group[], field: NoteField): Answer {
  const asked = askGroups(groups, field);
  if (asked.told.length === 0) return notYetKnown(asked.missing);
  const { lines } = linesOfGroups(groups, asked.told, field);
  return recorded(asked.from, [text(...lines)], { missing: asked.missing, remarks: asked.remarks });
}

export type Sum = { asked: Asked<Amount>; min: number; max: number; whole: boolean; exact: boolean };

/** People or records of all groups together. Whole when every group was counted; without that the sum is only a lower bound. */
export function sumOfGroups(groups: Group[], field: "people" | "records"): Sum {
  const asked = askGroups(groups, field) as Asked<Amount>;
  const min = asked.told.reduce((sum, one) => sum + one.value.min, 0);
  const max = asked.told.reduce((sum, one) => sum + one.value.max, 0);
  const whole = asked.missing.length === 0;
  return { asked, min, max, whole, exact: whole && min === max };
}

/** A sum as an answer: recorded where one group was counted, else derived, because people may be in two groups. */
export function answerOfSum(sum: Sum, n: number): Answer {
  const { asked } = sum;
  const more = { missing: asked.missing, remarks: asked.remarks };
  if (asked.told.length === 1 && sum.whole) return recorded(asked.from, [number(n)], more);
  return derived(asked.from, [number(n)], say("ap.remarks.summed", { groups: asked.told.length }), more);
}
