import { Avatar } from "#app/_components/avatar.tsx";
import { DataTable } from "#app/_components/data-table.tsx";
import { EmptyState } from "#app/_components/empty-state.tsx";
import { liveWords } from "#app/_components/live-words.ts";
import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { StateBadge } from "#app/_components/state-badge.tsx";
import { ThresholdStatus } from "#app/_components/threshold-status.tsx";
import { TimeLeft } from "#app/_components/time-left.tsx";
import { watchedClock } from "#app/_components/watched-clock.ts";
import { load } from "#app/_request/load.ts";
import { titled } from "#app/_request/page-title.ts";
import { taskView } from "#app/(desk)/_view/task-view.ts";
import { NotFound } from "#db/outcome.ts";
import { namesOf } from "#db/people.ts";
import { listOwnReports, listRunning } from "#db/register.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can, maySee } from "#lib/access/can.ts";
import { sayLeft, sayShort, sayTable } from "#lib/clock/say-moment.ts";
import { clockState } from "#lib/clock/time-left.ts";
import type { RegisterRow } from "#lib/register/register-row.ts";
import { type Words, words } from "#lib/words/words.ts";
import styles from "./incidents.module.css";

export const generateMetadata = () => titled("site.incidents");

/** What runs, soonest deadline first. Who reports and sees no dossiers finds what they reported themselves, and only that. */
export default async function IncidentsPage() {
  return load(async (actor) => {
    const { person } = actor;
    const [sees, reports] = [can(person.roles, "see-incidents"), can(person.roles, "see-own-reports")];
    if (!sees && !reports) throw new NotFound("incidents");
    const t = words(actor.locale);
    // Who sees every open dossier finds their own among them.
    const seesAll = maySee(person, { loggedBy: person.id, restrictedTo: null, putTo: [] });
    return (
      <Page>
        <PageHead title={t("site.incidents")} under={sees ? t("today.soonestFirst") : undefined} />
        {sees && <Running actor={actor} t={t} />}
        {reports && !seesAll && <OwnReports actor={actor} alone={!sees} t={t} />}
      </Page>
    );
  });
}

async function Running({ actor, t }: { actor: Actor; t: Words }) {
  const running = await listRunning(actor);
  const names = await namesOf(
    running.flatMap(({ owner, tasks }) => [owner, tasks[0]?.person].flatMap((id) => id ?? [])),
  );
  const clocks = running.flatMap(({ ref, dueAt }) => (dueAt ? [watchedClock({ ref, dueAt }, t)] : []));
  return (
    <>
      <ThresholdStatus clocks={clocks} serverNow={actor.at.toISOString()} />
      {running.length > 0 ? (
        <DataTable
          name={t("today.running")}
          columns={["incident", "due", "what", "status", "owner", "next"].map((key) => ({
            key,
            head: t(`today.column.${key}`),
          }))}
          rows={running.map((row) => ({ key: row.ref, cells: cellsOf(row, actor, names, t) }))}
        />
      ) : (
        <Sheet>
          <EmptyState title={t("today.runningNone")} />
        </Sheet>
      )}
      {can(actor.person.roles, "see-register") && (
        <p>
          <a href="/register">{t("register.openIncidents")}</a>
        </p>
      )}
    </>
  );
}

function cellsOf(row: RegisterRow, actor: Actor, names: Map<string, string>, t: Words) {
  const owner = row.owner ? (names.get(row.owner) ?? null) : null;
  const [first] = row.tasks;
  const next = first && taskView(first, row.ref, actor, names, t);
  return [
    <a key="incident" href={`/incidents/${row.ref}`}>
      {row.ref}
    </a>,
    <Clock key="due" row={row} actor={actor} t={t} />,
    <div key="what" className={styles.what}>
      <bdi>{row.title}</bdi>
    </div>,
    t(`workflow.status.${row.status}`),
    <Avatar key="owner" name={owner} text={owner ?? t("today.nobody")} />,
    next ? (
      <div key="next" className={styles.next}>
        <a href={next.href}>{next.what}</a>
        <div className="quiet">{next.who}</div>
      </div>
    ) : null,
  ];
}

/** The notification clock of one incident: how it stands, what is left, until when; or that it was stopped. */
function Clock({ row, actor, t }: { row: RegisterRow; actor: Actor; t: Words }) {
  const { dueAt, doneAt } = row;
  if (!dueAt) {
    const state = doneAt ? (row.lateness === "in-time" ? "met" : "met-late") : "not-applicable";
    return (
      <>
        <StateBadge bare state={state} text={t(`clock.state.${state}`)} />
        {doneAt && <div className="quiet num">{sayTable(doneAt, actor.locale)}</div>}
      </>
    );
  }
  const state = clockState({ dueAt, now: actor.at });
  const left = sayLeft(dueAt, actor.at, t);
  return (
    <>
      <StateBadge bare state={state} text={t(`clock.state.${state}`)} />
      <TimeLeft
        dueAt={dueAt.toISOString()}
        text={left.overdue ? left.text : left.span}
        at={sayShort(dueAt, actor.at, actor.locale)}
        live={{ serverNow: actor.at.toISOString(), words: liveWords(t, { bare: true }) }}
        late={state === "overdue"}
      />
    </>
  );
}

/** What somebody logged themselves: all that a reporter gets to see of a dossier, so without a way into it. */
async function OwnReports({ actor, alone, t }: { actor: Actor; alone: boolean; t: Words }) {
  const reports = await listOwnReports(actor, 200);
  if (reports.length === 0) {
    return alone ? (
      <Sheet>
        <EmptyState title={t("today.ownNone")} />
      </Sheet>
    ) : null;
  }
  return (
    <>
      <h2>{t("today.own")}</h2>
      <DataTable
        name={t("today.own")}
        columns={["incident", "what", "logged", "status"].map((key) => ({
          key,
          head: t(`today.column.${key}`),
        }))}
        rows={reports.map(({ ref, title, loggedAt, status }) => ({
          key: ref,
          cells: [
            ref,
            <bdi key="what">{title}</bdi>,
            <time key="logged" dateTime={loggedAt.toISOString()}>
              {sayTable(loggedAt, actor.locale)}
            </time>,
            t(`workflow.status.${status}`),
          ],
        }))}
      />
    </>
  );
}
