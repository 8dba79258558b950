import { Button } from "#app/_components/button.tsx";
import { Chips } from "#app/_components/chips.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import { subjects } from "#lib/cases/library.ts";
import { allCases, type CaseFilter, firmness } from "#lib/cases/search-cases.ts";
import type { Words } from "#lib/words/words.ts";
import styles from "./cases.module.css";
import { caseFilterHref, countries } from "./read-case-filter.ts";

type FilterProps = { filter: CaseFilter; t: Words };

/** Words to look for. An ordinary form: what else is asked for goes along. */
export function CaseSearch({ filter, t }: FilterProps) {
  const kept = Object.entries(filter).filter(([name, value]) => name !== "words" && value);
  return (
    <search aria-label={t("cases.searchLabel")} data-screen-only="">
      <form action="/cases" method="get" className={styles.search}>
        <TextField
          type="search"
          name="words"
          label={t("cases.search")}
          defaultValue={filter.words}
          maxLength={200}
        />
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value ?? ""} />
        ))}
        <Button>{t("cases.show")}</Button>
      </form>
    </search>
  );
}

/** The same library, seen from one side: each choice is a link. */
export function CaseFilters({ filter, t }: FilterProps) {
  const row = <Name extends "notified" | "informed" | "subject" | "country">(
    name: Name,
    options: readonly NonNullable<CaseFilter[Name]>[],
    word: (option: NonNullable<CaseFilter[Name]>) => string,
  ) => {
    const chip = (value: CaseFilter[Name], text: string) => ({
      text,
      href: caseFilterHref({ ...filter, [name]: value }),
      current: filter[name] === value,
    });
    const label = t(`cases.filterOf.${name}`);
    return (
      <div className={styles.filter}>
        <p className={styles.label}>{label}</p>
        <Chips
          name={label}
          chips={[
            chip(allCases[name], t("cases.all")),
            ...options.map((option) => chip(option, word(option))),
          ]}
        />
      </div>
    );
  };
  const further = filter.subject !== null || filter.country !== null;
  return (
    <div className={styles.filters} data-screen-only="">
      {row("notified", firmness, (answer) => t(`cases.answers.${answer}`))}
      {row("informed", firmness, (answer) => t(`cases.answers.${answer}`))}
      <details open={further}>
        <summary>{t("cases.further")}</summary>
        <div className={styles.filters}>
          {row("subject", subjects, (subject) => t(`cases.subject.${subject}`))}
          {row("country", countries, (country) => t(`cases.country.${country}`))}
        </div>
      </details>
    </div>
  );
}
