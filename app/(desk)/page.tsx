import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Chips } from "#app/_components/chips.tsx";
import { DueList } from "#app/_components/due-list.tsx";
import { EmptyState } from "#app/_components/empty-state.tsx";
import { Figures } from "#app/_components/figures.tsx";
import { LogList } from "#app/_components/log-list.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { Columns, Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { ThresholdStatus } from "#app/_components/threshold-status.tsx";
import { watchedClock } from "#app/_components/watched-clock.ts";
import { load } from "#app/_request/load.ts";
import { titled } from "#app/_request/page-title.ts";
import { listRecent } from "#db/history.ts";
import { listOwnNotices } from "#db/own-notices.ts";
import { namesOf } from "#db/people.ts";
import { countDossiers, listOwnReports, listRunning } from "#db/register.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import { amsterdamYear } from "#lib/clock/amsterdam-time.ts";
import { sayMoment, sayShort, sayTime } from "#lib/clock/say-moment.ts";
import type { RegisterRow } from "#lib/register/register-row.ts";
import { type Words, words } from "#lib/words/words.ts";
import { dueRows, firstSteps, ownSteps } from "./_view/due-rows.ts";
import { sayEvent } from "./_view/history-view.ts";

import { OwnNotices } from "./own-notices.tsx";

type TodayPage = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export function generateMetadata(): Promise<Metadata> {
  return titled("today.title");
}

/** What must happen first, by whom, before when; and under it what runs, what changed and how much there is. */
export default async function Today({ searchParams }: TodayPage) {
  const asked = await searchParams;
  return load(async (actor) => {
    // Who runs the house and sees no dossier has nothing to do here.
    if (!can(actor.person.roles, "see-incidents") && !can(actor.person.roles, "see-own-reports"))
      redirect("/people");
    const t = words(actor.locale);
    const reported =
      typeof asked.reported === "string" && /^DL-\d{4}-\d+$/.test(asked.reported) ? asked.reported : null;
    return (
      <Page>
        {reported && <Notice tone="success" title={t("today.reported", { ref: reported })} />}
        <PageHead
          title={t("today.heading")}
          beside={<p className="quiet">{t("today.serverTime", { at: sayMoment(actor.at, actor.locale) })}</p>}
        />
        {can(actor.person.roles, "see-incidents") ? (
          <Work actor={actor} everyone={asked.show === "everyone"} t={t} />
        ) : (
          <OwnReports actor={actor} t={t} />
        )}
      </Page>
    );
  });
}

const fewDays = 3 * 24 * 3600_000;

async function Work({ actor, everyone, t }: { actor: Actor; everyone: boolean; t: Words }) {
  const [notices, running, recent, counts] = await Promise.all([
    listOwnNotices(actor),
    listRunning(actor),
    listRecent(actor, new Date(actor.at.getTime() - fewDays)),
    countDossiers(actor, amsterdamYear(actor.at)),
  ]);
  const names = await namesOf([
    ...running.flatMap((row) => row.tasks.flatMap((task) => task.person ?? [])),
    ...recent.flatMap((event) => event.personId ?? []),
  ]);
  return (
    <>
      <ThresholdStatus clocks={watched(running, t)} serverNow={actor.at.toISOString()} />
      <Columns
        side={
          <>
            <OwnNotices notices={notices} actor={actor} t={t} />
            <Changes recent={recent} actor={actor} names={names} t={t} />
          </>
        }
      >
        <Urgent running={running} actor={actor} everyone={everyone} names={names} t={t} />
        <Figures
          figures={(["running", "waiting", "overdue", "thisYear"] as const).map((name) => ({
            figure: String(counts[name]),
            text: t(`today.figure.${name}`),
          }))}
        />
      </Columns>
    </>
  );
}

/** The legal clocks that still run, so that a deadline that comes near is heard as well as seen. */
function watched(running: RegisterRow[], t: Words) {
  return running.flatMap(({ ref, dueAt }) => (dueAt ? [watchedClock({ ref, dueAt }, t)] : []));
}

type Named = { actor: Actor; names: Map<string, string>; t: Words };

function Urgent({
  running,
  actor,
  everyone,
  names,
  t,
}: Named & { running: RegisterRow[]; everyone: boolean }) {
  const rows = dueRows(everyone ? firstSteps(running) : ownSteps(running, actor), actor, names, t);
  return (
    <>
      <Chips
        name={t("today.show")}
        chips={[
          { text: t("today.mine"), href: "/", current: !everyone },
          { text: t("today.everyone"), href: "/?show=everyone", current: everyone },
        ]}
      />
      <Sheet lay="rows">
        {rows.length > 0 ? (
          <DueList name={t("today.heading")} rows={rows} />
        ) : (
          <EmptyState title={t("today.nothing")}>
            {t("today.nothingMore", { at: sayTime(actor.at, actor.locale) })}
          </EmptyState>
        )}
      </Sheet>
    </>
  );
}

function Changes({ recent, actor, names, t }: Named & { recent: Awaited<ReturnType<typeof listRecent>> }) {
  return (
    <Sheet title={t("today.since")} lay="slight">
      {recent.length === 0 && <p className="quiet">{t("today.sinceNone")}</p>}
      <LogList
        lines={recent.map((event) => ({
          id: `${event.ref} ${event.seq}`,
          when: { iso: event.at.toISOString(), text: sayShort(event.at, actor.at, actor.locale) },
          text: (
            <>
              {event.personId ? names.get(event.personId) : t("history.console")}:{" "}
              {sayEvent(event, t, actor.locale)} <a href={`/incidents/${event.ref}`}>{event.ref}</a>
            </>
          ),
        }))}
      />
    </Sheet>
  );
}

async function OwnReports({ actor, t }: { actor: Actor; t: Words }) {
  const reports = await listOwnReports(actor);
  return (
    <Sheet title={t("today.own")}>
      {reports.length === 0 && <p className="quiet">{t("today.ownNone")}</p>}
      <LogList
        lines={reports.map((report) => ({
          id: report.ref,
          when: {
            iso: report.loggedAt.toISOString(),
            text: sayShort(report.loggedAt, actor.at, actor.locale),
          },
          text: (
            <>
              <b>{report.ref}</b> {report.title}{" "}
              <span className="quiet">{t(`workflow.status.${report.status}`)}</span>
            </>
          ),
        }))}
      />
    </Sheet>
  );
}
