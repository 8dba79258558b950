import { ButtonLink, ButtonRow } from "#app/_components/button.tsx";
import { Chips } from "#app/_components/chips.tsx";
import { EmptyState } from "#app/_components/empty-state.tsx";
import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import type { Asked } from "#app/_request/asked.ts";
import { load } from "#app/_request/load.ts";
import { titled } from "#app/_request/page-title.ts";
import { listRegister, listRegisterYears, type RegisterFilter, type RegisterPage } from "#db/register.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import { type Words, words } from "#lib/words/words.ts";
import { FilterForm } from "./filter-form.tsx";
import { filtersOn } from "./filters-on.ts";
import { filterHref, readAfter, readFilter, wholeRegister } from "./read-filter.ts";
import styles from "./register.module.css";
import { RegisterTable } from "./register-table.tsx";

export const generateMetadata = () => titled("register.title");

/** The register of Art. 33(5): every incident that may be seen, notified or not, with the reason why not. */
export default async function Register({ searchParams }: { searchParams: Asked }) {
  const asked = await searchParams;
  const filter = readFilter(asked);
  const after = readAfter(asked, filter);
  return load(async (actor) => {
    const [found, years] = await Promise.all([listRegister(actor, filter, after), listRegisterYears(actor)]);
    const t = words(actor.locale);
    return (
      <Page>
        <div className={styles.register}>
          <Head filter={filter} filled={years.length > 0} actor={actor} t={t} />
          {years.length > 0 && <FilterForm filter={filter} years={years} t={t} />}
          {years.length > 0 && <Results found={found} filter={filter} t={t} />}
          {found.total > 0 ? (
            <RegisterTable rows={found.rows} filter={filter} actor={actor} t={t} />
          ) : (
            <Nothing ever={years.length === 0} actor={actor} t={t} />
          )}
          <Onward found={found} filter={filter} after={after} t={t} />
        </div>
      </Page>
    );
  });
}

type Shown = { filter: RegisterFilter; t: Words };

function Head({ filter, filled, actor, t }: Shown & { filled: boolean; actor: Actor }) {
  return (
    <PageHead
      title={t("register.title")}
      under={
        <>
          {t("register.lead")}{" "}
          <span data-print-only="">{t("register.asOf", { at: sayMoment(actor.at, actor.locale) })}</span>
        </>
      }
      beside={
        filled &&
        can(actor.person.roles, "export-register") && (
          <div data-screen-only="">
            <ButtonLink href={filterHref("/register/csv", filter)}>{t("register.csv")}</ButtonLink>
          </div>
        )
      }
    />
  );
}

/** How many there are, and under which filters; on paper the filters are said, on a screen they can be taken away. */
function Results({ found, filter, t }: Shown & { found: RegisterPage }) {
  const chips = filtersOn(filter, t);
  const { sort, direction } = filter;
  return (
    <div className={styles.results}>
      <p className="num">{t("register.results", { count: found.total })}</p>
      {chips.length > 0 && (
        <>
          <p data-print-only="">{chips.map(({ text }) => text).join("; ")}</p>
          <div className={styles.on} data-screen-only="">
            <Chips name={t("register.filtersOn")} chips={chips} />
            <a href={filterHref("/register", { ...wholeRegister, sort, direction })}>{t("register.clear")}</a>
          </div>
        </>
      )}
    </div>
  );
}

function Nothing({ ever, actor, t }: { ever: boolean; actor: Actor; t: Words }) {
  const mayLog = can(actor.person.roles, "log-incident");
  return (
    <Sheet>
      {ever ? (
        <EmptyState
          title={t("register.never")}
          actions={mayLog && <ButtonLink href="/incidents/new">{t("site.log")}</ButtonLink>}
        >
          {t("register.neverMore")}
        </EmptyState>
      ) : (
        <EmptyState
          title={t("register.empty")}
          actions={<ButtonLink href="/register">{t("register.clear")}</ButtonLink>}
        >
          {t("register.emptyMore")}
        </EmptyState>
      )}
    </Sheet>
  );
}

function Onward({ found, filter, after, t }: Shown & { found: RegisterPage; after: string | null }) {
  if (!found.next && !after) return null;
  return (
    <nav aria-label={t("register.pages")} data-screen-only="">
      <ButtonRow>
        {found.next && (
          <ButtonLink href={filterHref("/register", filter, found.next)}>{t("register.next")}</ButtonLink>
        )}
        {after && (
          <ButtonLink look="plain" href={filterHref("/register", filter)}>
            {t("register.first")}
          </ButtonLink>
        )}
      </ButtonRow>
    </nav>
  );
}
