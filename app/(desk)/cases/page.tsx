import { ButtonLink } from "#app/_components/button.tsx";
import { EmptyState } from "#app/_components/empty-state.tsx";
import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import type { Asked } from "#app/_request/asked.ts";
import { titled } from "#app/_request/page-title.ts";
import { caseLibrary } from "#lib/cases/library.ts";
import type { PublishedCase } from "#lib/cases/published-case.ts";
import { searchCases } from "#lib/cases/search-cases.ts";
import { type Words, words } from "#lib/words/words.ts";
import { CaseFilters, CaseSearch } from "./case-filters.tsx";
import { caseReader } from "./case-reader.ts";
import styles from "./cases.module.css";
import { isFiltered, readCaseFilter } from "./read-case-filter.ts";
import { CasePlace, VerdictMarks } from "./verdict-marks.tsx";

export const generateMetadata = () => titled("cases.title");

/** The library of published cases: to be searched, and read case by case. */
export default async function Cases({ searchParams }: { searchParams: Asked }) {
  const filter = readCaseFilter(await searchParams);
  const { locale } = await caseReader();
  const t = words(locale);
  const found = searchCases(caseLibrary, filter, locale);
  return (
    <Page>
      <PageHead title={t("cases.title")} under={t("cases.lead")} />
      <CaseSearch filter={filter} t={t} />
      <CaseFilters filter={filter} t={t} />
      <p className={styles.results}>
        <span className="num">{t("cases.results", { count: found.length })}</span>
        {isFiltered(filter) && <a href="/cases">{t("cases.clear")}</a>}
      </p>
      {found.length > 0 ? (
        <Sheet lay="rows">
          <ul className={styles.list}>
            {found.map((one) => (
              <Row key={one.id} one={one} told={one[locale]} t={t} />
            ))}
          </ul>
        </Sheet>
      ) : (
        <Sheet>
          <EmptyState
            title={t("cases.empty")}
            actions={<ButtonLink href="/cases">{t("cases.clear")}</ButtonLink>}
          >
            {t("cases.emptyMore")}
          </EmptyState>
        </Sheet>
      )}
    </Page>
  );
}

function Row({ one, told, t }: { one: PublishedCase; told: PublishedCase["nl"]; t: Words }) {
  return (
    <li className={styles.row}>
      <div>
        <h2 className={styles.title}>
          <a href={`/cases/${one.id}`}>{told.title}</a>
        </h2>
        <CasePlace one={one} t={t} />
        <p>{told.reason}</p>
      </div>
      <VerdictMarks one={one} t={t} />
    </li>
  );
}
