import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { decisionView } from "#app/(desk)/_view/decision-view.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import { sections } from "#lib/facts/facts.ts";
import type { Fact } from "#lib/facts/field.ts";
import { sayFact } from "#lib/facts/say-fact.ts";
import type { Section } from "#lib/facts/section.ts";
import { sayAmount } from "#lib/reports/spell-out.ts";
import { DossierFrame, dossierTitle } from "./dossier-frame.tsx";
import { InformAims } from "./inform-aims.tsx";
import { MergedDossiers } from "./merged-dossiers.tsx";
import { NotificationClockCard } from "./notification-clock-card.tsx";
import { openDossier, type RefPage } from "./open-dossier.ts";
import { OtherClocks } from "./regimes/other-clocks.tsx";
import styles from "./summary.module.css";

export async function generateMetadata({ params }: RefPage) {
  return dossierTitle((await params).ref, "dossier.summary");
}

/** The dossier in one look: what happened, what is known and not yet known, where the duties stand. */
export default async function SummaryPage({ params, searchParams }: RefPage) {
  const { dossier, actor, t } = await openDossier((await params).ref);
  const asked = await searchParams;
  const { facts, ref } = dossier.record;
  const decisions = [dossier.decisions.notifyAuthority, ...dossier.decisions.informPeople].map((decision) =>
    decisionView(decision, facts, ref, t),
  );
  const said: [Section, object, string[]][] = [
    [sections.nature, facts.nature, ["incidentKind", "breachTypes", "intent"]],
    [sections.recipient, facts.recipient, ["holder", "opened", "deletionConfirmed"]],
    [sections.recovery, facts.recovery, ["stopped", "backup", "measuresTaken"]],
  ];
  return (
    <DossierFrame dossier={dossier} actor={actor} place="summary">
      {asked.logged && <Logged dossier={dossier} doubled={Boolean(asked.doubled)} actor={actor} t={t} />}
      <MergedDossiers recordRef={ref} actor={actor} t={t} />
      <NotificationClockCard dossier={dossier} actor={actor} />
      <OtherClocks dossier={dossier} actor={actor} />
      <InformAims dossier={dossier} actor={actor} />
      <Sheet title={t("dossier.what")}>
        <p className={styles.text}>{facts.nature.description.value ?? t("facts.unknown")}</p>
      </Sheet>
      <Sheet title={t("dossier.decisions")}>
        <ul className={styles.decisions}>
          {decisions.map((decision) => (
            <li key={decision.question + decision.about}>
              <p className="quiet">
                {decision.question} {decision.about}
              </p>
              <p className={styles.answer}>{decision.headline}</p>
            </li>
          ))}
        </ul>
      </Sheet>
      <Sheet
        title={t("dossier.groups")}
        beside={<a href={`/incidents/${ref}/facts`}>{t("dossier.facts")}</a>}
      >
        {facts.groups.length === 0 && <p className="quiet">{t("proposals.noGroups")}</p>}
        <ul className={styles.groups}>
          {facts.groups.map((group) => (
            <li key={group.id}>
              <b>{group.facts.name.value ?? t("dossier.unnamedGroup")}</b>
              {": "}
              {group.facts.people.value
                ? t("dossier.peopleCount", { count: sayAmount(group.facts.people.value, actor.locale, t) })
                : t("facts.unknown")}
            </li>
          ))}
        </ul>
      </Sheet>
      <Sheet title={t("dossier.known")}>
        <dl className={styles.known}>
          {said.flatMap(([section, of, fields]) =>
            fields.map((field) => (
              <div key={`${section.name}.${field}`}>
                <dt>{t(`facts.${section.name}.${field}.label`)}</dt>
                <dd>
                  {sayFact(
                    section,
                    field,
                    (of as Record<string, Fact<unknown>>)[field] as Fact<unknown>,
                    actor.locale,
                    t,
                  ).join("; ")}
                </dd>
              </div>
            )),
          )}
        </dl>
      </Sheet>
    </DossierFrame>
  );
}

type Opened = Awaited<ReturnType<typeof openDossier>>;

function Logged({ dossier, doubled, actor, t }: Opened & { doubled: boolean }) {
  const { awareness } = dossier.record.facts;
  const known = sayMoment(new Date(awareness.awareAt ?? awareness.firstSignalAt), actor.locale);
  const due = sayMoment(dossier.clock.dueAt, actor.locale);
  return (
    <Notice title={t("log.logged", { ref: dossier.record.ref })}>
      <p>{t(awareness.awareAt ? "log.loggedBreach" : "log.loggedQuestion", { known, due })}</p>
      {doubled && <p>{t("log.doubled")}</p>}
      <ul>
        <li>{t("log.firstStop")}</li>
        <li>{t("log.firstEvidence")}</li>
        <li>{t("log.firstFg")}</li>
      </ul>
    </Notice>
  );
}
