import type { Chip } from "#app/_components/chips.tsx";
import type { RegisterFilter } from "#db/register.ts";
import type { Words } from "#lib/words/words.ts";
import { filterHref, wholeRegister } from "./read-filter.ts";

/** The filters that are on, each with the address without it. */
export function filtersOn(filter: RegisterFilter, t: Words): Chip[] {
  const chip = (name: "words" | "year" | "state" | "notified", value: string): Chip => ({
    text: t("register.filterOn", { name: t(`register.${name === "words" ? "wordsOn" : name}`), value }),
    href: filterHref("/register", { ...filter, [name]: wholeRegister[name] }),
    remove: t("register.removeFilter"),
  });
  const { words, year, state, notified } = filter;
  return [
    ...(words ? [chip("words", words)] : []),
    ...(year === null ? [] : [chip("year", String(year))]),
    ...(state === "all" ? [] : [chip("state", t(`register.states.${state}`))]),
    ...(notified === "all" ? [] : [chip("notified", t(`register.notifiedOptions.${notified}`))]),
  ];
}
