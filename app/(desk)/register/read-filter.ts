import type { RegisterFilter, RegisterSort } from "#db/register.ts";

type Asked = Record<string, string | string[] | undefined>;

/** The whole register as it opens: everything, newest first. */
export const wholeRegister: RegisterFilter = {
  year: null,
  state: "all",
  notified: "all",
  words: "",
  sort: "known",
  direction: "down",
};

export const states = ["all", "running", "closed", "breaches", "not-a-breach", "merged"] as const;
export const notifiedOptions = ["all", "yes", "no", "open"] as const;
const sorts = ["known", "due", "reference"] as const;
const directions = ["up", "down"] as const;

/** The direction in which a column is read first: newest first, and the deadline that comes soonest first. */
export function firstDirection(sort: RegisterSort): RegisterFilter["direction"] {
  return sort === "due" ? "up" : "down";
}

/** What stands after the question mark, as pages are given it: a text, or a list where it stands there more than once. */
export function askedOf(params: URLSearchParams): Asked {
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const all = params.getAll(name);
      return [name, all.length === 1 ? all[0] : all];
    }),
  );
}

function one(asked: Asked, name: string): string {
  const value = asked[name];
  return typeof value === "string" ? value : "";
}

function choice<O extends string>(options: readonly O[], text: string, otherwise: O): O {
  return options.find((option) => option === text) ?? otherwise;
}

const longestWords = 200;

/** What an address asks of the register. Whatever it says that cannot be read, falls back to the whole register. */
export function readFilter(asked: Asked): RegisterFilter {
  const year = one(asked, "year");
  const sort = choice(sorts, one(asked, "sort"), wholeRegister.sort);
  return {
    year: /^2\d{3}$/.test(year) ? Number(year) : null,
    state: choice(states, one(asked, "state"), wholeRegister.state),
    notified: choice(notifiedOptions, one(asked, "notified"), wholeRegister.notified),
    words: one(asked, "words")
      .toWellFormed()
      .replace(/[\p{Cc}\s]+/gu, " ")
      .trim()
      .slice(0, longestWords)
      .trim(),
    sort,
    direction: choice(directions, one(asked, "direction"), firstDirection(sort)),
  };
}

const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.source;
const keys: Record<RegisterSort, RegExp> = {
  known: new RegExp(`^\\d{1,11}(?:\\.\\d{1,6})?\\|${id}$`),
  due: new RegExp(`^(?:\\d{1,11}(?:\\.\\d{1,6})?|Infinity)\\|${id}$`),
  reference: new RegExp(`^\\d{1,10}\\|${id}$`),
};

/** After which row a page begins; null for the first page, and for what is no place in this order. */
export function readAfter(asked: Asked, { sort }: RegisterFilter): string | null {
  const after = one(asked, "after");
  return keys[sort].test(after) ? after : null;
}

/** The address of this filter, to be read back by `readFilter`. What it does not ask for, it does not name. */
export function filterHref(path: string, filter: RegisterFilter, after: string | null = null): string {
  const { year, state, notified, words, sort, direction } = filter;
  const said: [string, string][] = [
    ["words", words],
    ["year", year === null ? "" : String(year)],
    ["state", state === wholeRegister.state ? "" : state],
    ["notified", notified === wholeRegister.notified ? "" : notified],
    ["sort", sort === wholeRegister.sort ? "" : sort],
    ["direction", direction === firstDirection(sort) ? "" : direction],
    ["after", after ?? ""],
  ];
  const query = new URLSearchParams(said.filter(([, value]) => value !== "")).toString();
  return query ? `${path}?${query}` : path;
}
