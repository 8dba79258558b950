import { caseLibrary, subjects } from "#lib/cases/library.ts";
import { allCases, type CaseFilter, firmness } from "#lib/cases/search-cases.ts";

type Asked = Record<string, string | string[] | undefined>;

/** The countries of which there are cases, in the order of the library. */
export const countries = [...new Set(caseLibrary.map(({ jurisdiction }) => jurisdiction))];

function one<O extends string>(options: readonly O[], value: Asked[string]): O | null {
  return options.find((option) => option === value) ?? null;
}

/** What an address asks of the library. Whatever it says that cannot be read, asks for everything. */
export function readCaseFilter(asked: Asked): CaseFilter {
  const words = typeof asked.words === "string" ? asked.words : "";
  return {
    words: words
      .toWellFormed()
      .replace(/[\p{Cc}\s]+/gu, " ")
      .trim()
      .slice(0, 200)
      .trim(),
    notified: one(firmness, asked.notified),
    informed: one(firmness, asked.informed),
    subject: one(subjects, asked.subject),
    country: one(countries, asked.country),
  };
}

/** The address of this filter, to be read back by `readCaseFilter`. What it does not ask for, it does not name. */
export function caseFilterHref(filter: CaseFilter): string {
  const said = Object.entries(filter).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const query = new URLSearchParams(said).toString();
  return query ? `/cases?${query}` : "/cases";
}

/** Whether this filter leaves anything out. */
export function isFiltered(filter: CaseFilter): boolean {
  return caseFilterHref(filter) !== caseFilterHref(allCases);
}
