import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DossierHead } from "#app/_components/dossier-head.tsx";
import { liveWords } from "#app/_components/live-words.ts";
import { Notice } from "#app/_components/notice.tsx";
import { Desk, Page } from "#app/_components/page.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { StateBadge } from "#app/_components/state-badge.tsx";
import { ThresholdStatus } from "#app/_components/threshold-status.tsx";
import { TimeLeft } from "#app/_components/time-left.tsx";
import { watchedClock } from "#app/_components/watched-clock.ts";
import { speech } from "#app/_request/locale.ts";
import { clockView } from "#app/(desk)/_view/clock-view.ts";
import { taskView } from "#app/(desk)/_view/task-view.ts";
import { namesOf } from "#db/people.ts";
import type { Actor } from "#lib/access/actor.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import type { Dossier } from "#lib/dossier.ts";
import { type Words, words } from "#lib/words/words.ts";
import { stillRunning } from "#lib/workflow/notification-clock.ts";
import { postponement } from "#lib/workflow/people-postponed.ts";
import styles from "./dossier-frame.module.css";
import { mayOpen, type Place, places, placeWord } from "./visible-places.ts";

type FrameProps = { dossier: Dossier; actor: Actor; place: Place; title?: string; children: ReactNode };

/** A dossier's page: what it is and where its clock stands, always in sight; its places; the work; what is needed now. */
export async function DossierFrame({ dossier, actor, place, title, children }: FrameProps) {
  const t = words(actor.locale);
  const { record } = dossier;
  const names = await namesOf([
    ...(record.owner ? [record.owner] : []),
    ...(record.closing ? [record.closing.closedBy] : []),
    ...dossier.tasks.flatMap((task) => task.person ?? []),
  ]);
  const owner = record.owner
    ? t("dossier.owner", { name: names.get(record.owner) ?? "" })
    : t("dossier.noOwner");
  const note = frameNote(dossier, names, actor, t);
  return (
    <>
      <DossierHead
        title={record.title}
        above={`${record.ref} · ${t(`workflow.status.${dossier.status}`)} · ${owner}`}
        cells={cellsOf(dossier, actor, t)}
      />
      {stillRunning(dossier.clock) && (
        <ThresholdStatus
          clocks={[watchedClock({ ref: record.ref, dueAt: dossier.clock.dueAt }, t)]}
          serverNow={actor.at.toISOString()}
        />
      )}
      <Page>
        {note && <Notice title={note} />}
        <Desk
          nav={<Places dossier={dossier} place={place} actor={actor} t={t} />}
          side={tasksOf(dossier, actor, names, t)}
        >
          {title && <h2>{title}</h2>}
          {children}
        </Desk>
      </Page>
    </>
  );
}

function frameNote(
  { record }: Dossier,
  names: Map<string, string>,
  actor: Actor,
  t: Words,
): string | undefined {
  if (record.closing) {
    const at = sayMoment(record.closing.closedAt, actor.locale);
    return t("dossier.closed", { at, name: names.get(record.closing.closedBy) ?? "" });
  }
  return record.restrictedTo ? t("dossier.restricted") : undefined;
}

/** What stays in sight: the clock of Art. 33(1), how informing stands, and the register. */
function cellsOf(dossier: Dossier, actor: Actor, t: Words) {
  const clock = clockView(dossier, t, actor.locale);
  const live = { serverNow: actor.at.toISOString(), words: liveWords(t, { bare: true }) };
  const people = dossier.people.map((track) => t(`workflow.people.state.${track.state}`));
  const asked = dossier.people.some(({ outcome }) => outcome === "required" || outcome === "public-notice");
  const wait = asked ? postponement(dossier.record.facts, dossier.now) : null;
  if (wait?.waits && wait.until)
    people.push(t("correspondence.aim.waits", { at: sayMoment(wait.until, actor.locale) }));
  return [
    {
      id: "clock",
      main: true,
      term: t("dossier.clockTitle"),
      value: (
        <>
          <StateBadge state={clock.state} text={clock.word} />{" "}
          <TimeLeft
            size="line"
            dueAt={clock.dueAt}
            text={clock.remaining}
            at={clock.absolute}
            live={clock.running ? live : undefined}
            late={clock.state === "overdue"}
          />
        </>
      ),
    },
    { id: "people", term: t("dossier.informTitle"), value: [...new Set(people)].join("; ") },
    { id: "filing", term: t("dossier.filing"), value: t(`workflow.filing.state.${dossier.filing.state}`) },
  ];
}

type PlacesProps = { dossier: Dossier; place: Place; actor: Actor; t: Words };

function Places({ dossier, place, actor, t }: PlacesProps) {
  const { ref } = dossier.record;
  // The clocks of other laws have a place where any of those laws binds us.
  const here = places.filter((each) => each !== "regimes" || dossier.regimes.length > 0);
  const { roles } = actor.person;
  return (
    <nav aria-label={t("dossier.nav")} data-screen-only="">
      <ul className={styles.places}>
        {here
          .filter((each) => mayOpen(each, roles))
          .map((each) => (
            <li key={each}>
              <a
                href={each === "summary" ? `/incidents/${ref}` : `/incidents/${ref}/${each}`}
                aria-current={each === place ? "page" : undefined}
              >
                {t(placeWord(each, roles))}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function tasksOf(dossier: Dossier, actor: Actor, names: Map<string, string>, t: Words) {
  const tasks = dossier.tasks.slice(0, 6).map((task) => taskView(task, dossier.record.ref, actor, names, t));
  return (
    <Sheet title={t("dossier.nowNeeded")} lay="slight">
      {tasks.length === 0 && <p className="quiet">{t("dossier.nothingNeeded")}</p>}
      <ul className={styles.tasks}>
        {tasks.map((task) => (
          <li key={task.key}>
            <a href={task.href}>{task.what}</a>
            <p className="quiet small">
              {task.who}
              {task.dueAt && `, ${t("dossier.task.due", { at: task.absolute })}`}
            </p>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** The title of a dossier's page in the browser's bar; with problems on it, it says so first. */
export async function dossierTitle(ref: string, key: string, wrong = false): Promise<Metadata> {
  const { t } = await speech();
  return { title: t(wrong ? "site.pageTitleWithProblems" : "site.pageTitle", { page: `${ref} ${t(key)}` }) };
}
