import type { Locale } from "#lib/words/words.ts";
import { type LibrarySubject, subjectOfCase } from "./library.ts";
import type { PublishedCase } from "./published-case.ts";

/** What came out for one duty, as a reader looks for it: yes, no, or neither. */
export const firmness = ["yes", "no", "depends"] as const;
export type Firmness = (typeof firmness)[number];

export type CaseFilter = {
  words: string;
  notified: Firmness | null;
  informed: Firmness | null;
  subject: LibrarySubject | null;
  country: string | null;
};

export const allCases: CaseFilter = {
  words: "",
  notified: null,
  informed: null,
  subject: null,
  country: null,
};

export type Duty = "notify" | "inform";

/** The verdict on a duty: yes or no where the source says so, else that it depends or was not decided. */
export function verdictOn(duty: Duty, { verdict }: Pick<PublishedCase, "verdict">): Firmness {
  const answer = duty === "notify" ? verdict.notify_sa : verdict.inform_subjects;
  if (answer === "depends") return "depends";
  return answer ? "yes" : "no";
}

/** How firmly the source says so. */
export function basisOf(duty: Duty, { verdict }: Pick<PublishedCase, "verdict">) {
  return duty === "notify" ? verdict.notify_sa_basis : verdict.inform_subjects_basis;
}

/** Without capitals and accents, so that "België" is found by "belgie". */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The cases that fit: every word somewhere in id, title, story, reason or source, in the reader's language; and every filter. */
export function searchCases(
  cases: readonly PublishedCase[],
  { words, notified, informed, subject, country }: CaseFilter,
  locale: Locale,
): PublishedCase[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return cases.filter((one) => {
    const { title, summary, reason } = one[locale];
    const text = plain([one.id, title, summary, reason, one.source].join(" "));
    return (
      wanted.every((word) => text.includes(word)) &&
      (notified === null || verdictOn("notify", one) === notified) &&
      (informed === null || verdictOn("inform", one) === informed) &&
      (subject === null || subjectOfCase(one) === subject) &&
      (country === null || one.jurisdiction === country)
    );
  });
}
