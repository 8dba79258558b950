import { type Band, sayQuarters } from "#lib/enisa/band.ts";
import { besideProposal } from "#lib/enisa/beside-proposal.ts";
import { type SecondOpinion as Opinion, secondOpinion } from "#lib/enisa/second-opinion.ts";
import { enisa2013 } from "#lib/enisa/source.ts";
import type { Group } from "#lib/facts/group.ts";
import { riskProposal } from "#lib/risk/proposal.ts";
import styles from "./second-opinion.module.css";
import { SecondOpinionSum } from "./second-opinion-sum.tsx";
import type { Deciding } from "./subjects.ts";

type Asking = Pick<Deciding, "dossier" | "actor" | "t">;

/**
 * ENISA's method of 2013 beside a decision: folded away, with its sum written out per group and with what it leaves out. It
 * is told beside the decision and never part of it.
 */
export function SecondOpinion({ groups, ...asking }: Asking & { groups: readonly Group[] }) {
  const { t } = asking;
  if (groups.length === 0) return null;
  const only = groups.length === 1 ? groups[0] : undefined;
  const { facts } = asking.dossier.record;
  return (
    <details className={styles.opinion}>
      <summary>
        {t("enisa.title")}
        {only && <span className={styles.score}> {inShort(secondOpinion(facts, only), asking)}</span>}
      </summary>
      <p>{t("enisa.caveat")}</p>
      {groups.map((group) => (
        <OfGroup key={group.id} group={group} named={!only} {...asking} />
      ))}
      <p>
        <a href={enisa2013.url}>{t("enisa.source")}</a>
      </p>
    </details>
  );
}

function OfGroup({ group, named, ...asking }: Asking & { group: Group; named: boolean }) {
  const { dossier, t } = asking;
  const { facts } = dossier.record;
  const opinion = secondOpinion(facts, group);
  const beside = besideProposal(opinion, riskProposal(facts, group));
  const { low, high } = opinion.band;
  return (
    <div className={styles.group}>
      {named && (
        <h4>
          {group.facts.name.value ?? t("dossier.unnamedGroup")}
          <span className={styles.score}> {inShort(opinion, asking)}</span>
        </h4>
      )}
      <p>
        <b>{t(`enisa.beside.${beside}`)}</b> {low === high && t(`enisa.meaning.${low}`)}
      </p>
      <SecondOpinionSum opinion={opinion} {...asking} />
      <Flags flags={opinion.flags} t={t} />
    </div>
  );
}

/** "middel tot hoog, tussen 2,50 en 3,25": the bands and the scores, one where both ends are the same. */
function inShort({ band, score }: Opinion, { actor, t }: Asking): string {
  const said = (one: Band) => t(`enisa.band.${one}`);
  const points = (quarters: number) => sayQuarters(quarters, actor.locale);
  const bands =
    band.low === band.high
      ? said(band.low)
      : t("enisa.betweenBands", { low: said(band.low), high: said(band.high) });
  const scores =
    score.low === score.high
      ? points(score.low)
      : t("enisa.between", { low: points(score.low), high: points(score.high) });
  return t("enisa.short", { band: bands, score: scores });
}

function Flags({ flags, t }: { flags: Opinion["flags"] } & Pick<Asking, "t">) {
  const answer = (flag: boolean | null) => (flag === null ? "open" : flag ? "yes" : "no");
  return (
    <>
      <p className={styles.beside}>{t("enisa.flagsTitle")}</p>
      <ul>
        <li>{t(`enisa.flags.manyPeople.${answer(flags.manyPeople)}`)}</li>
        <li>{t(`enisa.flags.unintelligible.${answer(flags.unintelligible)}`)}</li>
      </ul>
    </>
  );
}
