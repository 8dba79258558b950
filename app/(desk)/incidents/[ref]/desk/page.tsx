import { cache } from "react";
import { ButtonLink, ButtonRow } from "#app/_components/button.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { asked } from "#app/_request/asked.ts";
import { spoken } from "#app/_request/spoken.ts";
import { dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import type { RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import { isOpen, progress } from "#lib/reports/ap/copy-state.ts";
import { formAddress } from "#lib/reports/ap/questions.ts";
import { stillRunning } from "#lib/workflow/notification-clock.ts";
import styles from "./desk.module.css";
import { DeskQuestion } from "./desk-question.tsx";
import { NextOpen } from "./next-open.tsx";
import { type OpenedDesk, openDesk } from "./open-desk.ts";
import { StillOpen } from "./still-open.tsx";
import { ToChange } from "./to-change.tsx";

const open = cache((ref: string, kind: string | undefined) => openDesk(ref, kind));

export async function generateMetadata({ params }: RefPage) {
  return dossierTitle((await params).ref, "desk.title");
}

/** The copy desk: made to stand in a narrow window beside the authority's form, chapter by chapter in its order. */
export default async function CopyDesk({ params, searchParams }: RefPage) {
  const desk = await open((await params).ref, (await asked(searchParams, "kind")) ?? undefined);
  const { dossier, actor, t, chapters, rows, kind } = desk;
  const { ref, title } = dossier.record;
  const openIds = rows.filter(({ state }) => isOpen(state)).map(({ id }) => id);
  const { done, all } = progress(rows.map(({ state }) => state));
  // What was notified has no term any more: a follow-up comes as soon as there is something to say.
  const due = stillRunning(dossier.clock)
    ? t("dossier.dueBy", { at: sayMoment(dossier.clock.dueAt, actor.locale) })
    : null;
  const wrong = (await asked(searchParams, "again")) ? Object.values(spoken(desk.problems, t)) : [];
  return (
    <Page>
      <PageHead
        above={<a href={`/incidents/${ref}/report`}>{`${ref} · ${title}`}</a>}
        title={t("desk.title")}
        under={[t(`filing.kind.${kind}`), due].filter(Boolean).join(" · ")}
      />
      {wrong.length > 0 && <Notice tone="problem" live title={wrong.join(" ")} />}
      <Head desk={desk} />
      <ToChange desk={desk} />
      <StillOpen desk={desk} />
      <div className={styles.bar} data-screen-only="">
        <p>{t("desk.progress", { done, all })}</p>
        <NextOpen open={openIds} at={await asked(searchParams, "at")} step={`${done}`}>
          {t("desk.next")}
        </NextOpen>
      </div>
      {chapters
        .filter((chapter) => chapter.rows.length > 0)
        .map((chapter) => {
          const part = progress(chapter.rows.map(({ state }) => state));
          return (
            <Sheet
              key={chapter.id}
              id={`chapter-${chapter.id}`}
              title={`${chapter.number} ${chapter.title}`.trim()}
              beside={part.all > 0 && <span className="quiet small">{t("desk.chapterProgress", part)}</span>}
            >
              {chapter.rows.map((row) => (
                <DeskQuestion
                  key={row.id}
                  desk={desk}
                  row={row}
                  next={openIds[openIds.indexOf(row.id) + 1] ?? openIds.find((id) => id !== row.id) ?? row.id}
                />
              ))}
            </Sheet>
          );
        })}
      {desk.records && (
        <Sheet title={t("desk.doneAtAuthority")}>
          <p>{t("desk.doneLead")}</p>
          <ButtonRow>
            <ButtonLink look="main" href={`/incidents/${ref}/filing?kind=${kind}#kind`}>
              {t("sheet.record")}
            </ButtonLink>
          </ButtonRow>
        </Sheet>
      )}
    </Page>
  );
}

/** For which kind of notification, where the form is, and the chapters. */
function Head({ desk: { dossier, kinds, kind, chapters, t } }: { desk: OpenedDesk }) {
  const { ref } = dossier.record;
  return (
    <div className={styles.headline} data-screen-only="">
      <nav aria-label={t("desk.kinds")}>
        <ul className={styles.kinds}>
          {kinds.map(({ value, text }) => (
            <li key={value}>
              <a
                href={`/incidents/${ref}/desk?kind=${value}`}
                aria-current={value === kind ? "page" : undefined}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        <a href={formAddress} target="_blank" rel="noreferrer">
          {t("desk.openForm")}
        </a>{" "}
        <span className="quiet small">{t("desk.openFormHint")}</span>
      </p>
      <details>
        <summary>{t("sheet.chapters")}</summary>
        <nav aria-label={t("sheet.chapters")}>
          <ol className={styles.chapters}>
            {chapters
              .filter(({ rows }) => rows.length > 0)
              .map(({ id, number, title, rows }) => {
                const part = progress(rows.map(({ state }) => state));
                return (
                  <li key={id}>
                    <a href={`#chapter-${id}`}>{`${number} ${title}`.trim()}</a>{" "}
                    {part.all > 0 && <span className="quiet small">{t("desk.of", part)}</span>}
                  </li>
                );
              })}
          </ol>
        </nav>
      </details>
    </div>
  );
}
