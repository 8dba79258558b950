import { sayNumber } from "#lib/clock/say-number.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { sections } from "#lib/facts/facts.ts";
import { sayOption } from "#lib/facts/say-fact.ts";
import type { Section } from "#lib/facts/section.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import type { Answer, Neighbour } from "./neighbours.ts";
import type { Place } from "./places.ts";
import { tellingName } from "./telling.ts";
import type { Change, Changes } from "./what-would-change.ts";

/** More answers than this are counted, not named. */
const mostNamed = 4;

type Saying = { locale: Locale; t: Words };

function optionIn({ section, field }: Place, option: string, { locale, t }: Saying): string {
  return sayOption(sections[section] as Section, field, option, locale, t);
}

/** One other answer on its own: the option, or the number it passes. */
export function sayAnswer(place: Place, answer: Answer, saying: Saying): string {
  const { t, locale } = saying;
  switch (answer.says) {
    case "is":
    case "with":
      return optionIn(place, answer.option, saying);
    case "without":
      return t("change.answer.without", { option: optionIn(place, answer.option, saying) });
    case "more-than":
    case "at-most":
      return t(`change.answer.${answer.says}`, { mark: sayNumber(answer.mark, locale) });
    case "none":
      return t("facts.noneOfThese");
    case "filled":
      return t("change.answer.filled");
  }
}

/** "If …": a sentence of its own for what people act on, otherwise the question's own words. */
function condition(
  { place, answer, open }: Pick<Change, "place" | "answer" | "open">,
  saying: Saying,
): string {
  const { t, locale } = saying;
  const telling = tellingName(place, answer);
  if (telling) return t(`change.telling.${telling}`);
  const label = t(`facts.${place.section}.${place.field}.label`);
  const state = open ? "open" : "known";
  switch (answer.says) {
    case "is":
    case "with":
    case "without":
      return t(`change.if.${answer.says}`, { label, state, option: optionIn(place, answer.option, saying) });
    case "more-than":
    case "at-most":
      return t(`change.if.${answer.says}`, { label, mark: sayNumber(answer.mark, locale) });
    case "none":
    case "filled":
      return t(`change.if.${answer.says}`, { label });
  }
}

/** "If …" of a change, with its explanation where one belongs to it, and for which group where the decision is about several. */
export function sayCondition(
  change: Omit<Neighbour, "fact" | "size">,
  { group }: Changes,
  facts: Facts,
  saying: Saying,
): string {
  const { t } = saying;
  const { place, explained } = change;
  const several = group === null && place.section === "group" && facts.groups.length > 1;
  const name = several ? facts.groups.find(({ id }) => id === place.item)?.facts.name.value : null;
  return [
    condition(change, saying),
    ...(explained ? [t("change.explained")] : []),
    ...(several ? [t("change.ofGroup", { group: name ?? t("dossier.unnamedGroup") })] : []),
  ].join(" ");
}

/** "Then …": the outcome that a change gives. */
export function sayOutcome({ to }: Pick<Change, "to">, { duty }: Changes, { t }: Saying): string {
  return t(`change.outcome.${duty}.${to}`);
}

/** A change as one plain sentence. What stands now is named by {@link sayNow}. */
export function sayChange(change: Change, changes: Changes, facts: Facts, saying: Saying): string {
  const condition = sayCondition(change, changes, facts, saying);
  return saying.t("change.sentence", { condition, outcome: sayOutcome(change, changes, saying) });
}

/** The other answers to the same question that do the same, the first few by name; null where there are none. */
export function sayAlso({ place, also }: Change, saying: Saying): string | null {
  if (also.length === 0) return null;
  const options = also.slice(0, mostNamed).map((answer) => sayAnswer(place, answer, saying));
  const rest = also.length - options.length;
  const key = rest > 0 ? "change.alsoMore" : "change.also";
  return saying.t(key, { options: options.join("; "), ...(rest > 0 ? { count: rest } : {}) });
}

/** What stands now, before anything changes. */
export function sayNow({ duty, from }: Changes, { t }: Saying): string {
  return t(`change.now.${duty}.${from}`);
}

/** Why a list is empty: nothing is lighter than no duty, nothing heavier than a duty, or no single fact does it. */
export function sayNothing(
  { duty, from, judged }: Changes,
  way: "lighter" | "heavier",
  { t }: Saying,
): string {
  const end = way === "lighter" ? from === "not-required" : from === "required";
  if (end) return t(`change.nothing.end.${way}.${duty}`);
  return t(judged ? "change.nothing.judged" : `change.nothing.${way}`);
}
