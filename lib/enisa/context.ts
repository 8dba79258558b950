import type { DataCategory } from "#lib/facts/group.ts";
import type { Picture } from "#lib/risk/picture.ts";
import { type Message, say } from "#lib/words/message.ts";
import type { Reading } from "./part.ts";

/** The four classes of data, and what each score from 1 to 4 means in it (ENISA 2013, data processing context). */
export const contextMeanings = {
  simple: ["plain", "some-profiling", "special-assumptions", "critical-for-safety"],
  behavioural: ["little-insight", "habits", "everyday-profile", "sensitive-profile"],
  financial: ["no-insight", "some-information", "financial-insight", "full-information"],
  sensitive: ["little-insight", "general-assumptions", "sensitive-assumptions", "sensitive-data"],
} as const;
export type DataClass = keyof typeof contextMeanings;
export const dataClasses = Object.keys(contextMeanings) as DataClass[];
export type ContextMeaning<C extends DataClass = DataClass> = (typeof contextMeanings)[C][number];

/** The score of a class of data for what the data tell: 1 to 4. */
export function contextScore<C extends DataClass>(dataClass: C, meaning: ContextMeaning<C>): number {
  return (contextMeanings[dataClass] as readonly ContextMeaning[]).indexOf(meaning) + 1;
}

/** The class of each kind of data with the least and the most it can tell, as far as the dossier says. */
type Held = { dataClass: DataClass; least: number; most: number };

function held<C extends DataClass>(dataClass: C, least: ContextMeaning<C>, most = least): Held {
  return { dataClass, least: contextScore(dataClass, least), most: contextScore(dataClass, most) };
}

const plain = held("simple", "plain");
const insight = held("financial", "financial-insight");

/** Our reading of each category of the AP's form in the four classes. */
const heldIn: Record<DataCategory, Held> = {
  name: plain,
  gender: plain,
  "birth-date-or-age": plain,
  bsn: plain,
  "contact-data": plain,
  address: plain,
  "email-address": plain,
  "phone-number": plain,
  // Credentials are no class: they score by what they open, which the dossier does not say.
  "access-data": { dataClass: "simple", least: 1, most: 4 },
  "financial-data": insight,
  // An account number alone tells something of somebody's money, and gives no insight into it.
  "bank-account": held("financial", "some-information"),
  // Part of a card's data scores less than all of it; the dossier does not say which.
  "credit-card": held("financial", "some-information", "full-information"),
  "problem-debts": insight,
  "benefits-or-debts": insight,
  "other-financial": insight,
  "identity-document": plain,
  "location-data": held("behavioural", "habits"),
  "criminal-data": held("sensitive", "sensitive-data"),
  other: held("simple", "plain", "some-profiling"),
};

function ofSpecial({ specialCategories, specialOnlyNominal }: Picture): Held[] {
  if (specialCategories.length === 0) return [];
  return [held("sensitive", specialOnlyNominal === "yes" ? "little-insight" : "sensitive-data")];
}

function ofCommunications({ communications }: Picture): Held[] {
  return communications === "yes" ? [held("behavioural", "habits", "sensitive-profile")] : [];
}

/** What the whole shows lifts a class to what can be read from it: the adult book shop, the calls to a crisis line. */
function lifted(one: Held, { revealedByContext, physicalSafety, vulnerable }: Picture): Held {
  const floors: number[] = [];
  if (revealedByContext === "yes" && one.dataClass === "simple") floors.push(3);
  if (revealedByContext === "yes" && one.dataClass === "behavioural") floors.push(4);
  if (physicalSafety === "yes" && one.dataClass === "simple") floors.push(4);
  const up = vulnerable === "yes" ? 1 : 0;
  const raise = (score: number) => Math.min(4, Math.max(score, ...floors) + up);
  return { ...one, least: raise(one.least), most: raise(one.most) };
}

function adjustments({
  revealedByContext,
  physicalSafety,
  vulnerable,
  specialOnlyNominal,
  ...picture
}: Picture): Message[] {
  const nominal = specialOnlyNominal === "yes" && picture.specialCategories.length > 0;
  return [
    ...(revealedByContext === "yes" ? [say("enisa.context.revealed")] : []),
    ...(physicalSafety === "yes" ? [say("enisa.context.safety")] : []),
    ...(vulnerable === "yes" ? [say("enisa.context.vulnerable")] : []),
    ...(nominal ? [say("enisa.context.nominal")] : []),
  ];
}

/**
 * The context of the data of one picture, 1 to 4: each class apart, adjusted in whole steps, the highest deciding. No
 * weight is given to the number of records, because the method names none; earlier publication is not recorded.
 */
export function contextOf(picture: Picture): Reading {
  const found = [
    ...picture.dataCategories.map((category) => heldIn[category]),
    ...ofSpecial(picture),
    ...ofCommunications(picture),
  ];
  const all = (found.length > 0 ? found : [plain]).map((one) => lifted(one, picture));
  const low = Math.max(...all.map(({ least }) => least));
  const high = Math.max(...all.map(({ most }) => most));
  const heaviest = dataClasses.findLast((name) =>
    all.some((one) => one.dataClass === name && one.most === high),
  );
  const because = heaviest ? [say(`enisa.context.class.${heaviest}`)] : [];
  const opens = picture.dataCategories.includes("access-data") ? [say("enisa.context.credentials")] : [];
  return { low, high, because: [...because, ...adjustments(picture), ...opens] };
}
