import type { Metadata } from "next";
import { ButtonLink } from "#app/_components/button.tsx";
import { EmptyState } from "#app/_components/empty-state.tsx";
import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { load } from "#app/_request/load.ts";
import { titled } from "#app/_request/page-title.ts";
import { DecideBefore } from "#app/(desk)/_deciding/decide-before.tsx";
import type { Actor } from "#lib/access/actor.ts";
import { sayShort } from "#lib/clock/say-moment.ts";
import { type Words, words } from "#lib/words/words.ts";
import styles from "./approvals.module.css";
import { listWaiting, type Waiting } from "./list-waiting.ts";

export function generateMetadata(): Promise<Metadata> {
  return titled("approvals.title");
}

/** What waits for this approver's decision, soonest first; under it what somebody else must decide. */
export default async function ApprovalsPage() {
  return load(async (actor) => {
    const t = words(actor.locale);
    const { mine, others } = await listWaiting(actor);
    return (
      <Page narrow>
        <PageHead
          title={t("approvals.title")}
          under={mine.length > 0 ? t("approvals.waiting", { count: mine.length }) : undefined}
        />
        {mine.length === 0 ? (
          <Sheet>
            <EmptyState title={t("approvals.empty")}>{t("approvals.emptyMore")}</EmptyState>
          </Sheet>
        ) : (
          <Sheet lay="flush">
            <List waiting={mine} name={t("approvals.title")} actor={actor} t={t} />
          </Sheet>
        )}
        {others.length > 0 && (
          <Sheet title={t("approvals.forOthers")}>
            <p className="quiet">{t("approvals.forOthersLead")}</p>
            <ul>
              {others.map(({ id, href, name, ref, title }) => (
                <li key={id}>
                  <a href={href}>{name}</a>{" "}
                  <span className="quiet">
                    {ref} · {title}
                  </span>
                </li>
              ))}
            </ul>
          </Sheet>
        )}
      </Page>
    );
  });
}

type ListProps = { waiting: Waiting[]; name: string; actor: Actor; t: Words };

function List({ waiting, name, actor, t }: ListProps) {
  return (
    <ol className={styles.list} aria-label={name}>
      {waiting.map((one, at) => (
        <li key={one.id} className={styles.row}>
          <div className={styles.time}>
            {one.task && <DecideBefore task={one.task} legal={one.legal} now={actor.at} t={t} />}
          </div>
          <div className={styles.what}>
            <h2 className={styles.title}>{one.name}</h2>
            <p className={styles.of}>
              <span className="num">{one.ref}</span> · {one.title}
            </p>
            <p className="quiet small">
              {t("approvals.asked", { name: one.askedBy, at: sayShort(one.askedAt, actor.at, actor.locale) })}
            </p>
          </div>
          <div className={styles.step}>
            <ButtonLink wide look={at === 0 ? "main" : "outlined"} href={one.href}>
              {t("approvals.look")}
              <span className="visually-hidden">
                {" "}
                {one.ref}: {one.name}
              </span>
            </ButtonLink>
          </div>
        </li>
      ))}
    </ol>
  );
}
