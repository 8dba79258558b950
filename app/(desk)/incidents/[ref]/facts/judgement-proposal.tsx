import { classes } from "#app/_components/classes.ts";
import { Sheet } from "#app/_components/sheet.tsx";
import { missingView } from "#app/(desk)/_view/decision-view.ts";
import type { Dossier } from "#lib/dossier.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { Factor } from "#lib/risk/factor.ts";
import { riskProposal } from "#lib/risk/proposal.ts";
import type { Message } from "#lib/words/message.ts";
import type { Words } from "#lib/words/words.ts";
import styles from "./facts.module.css";

type ProposalProps = { dossier: Dossier; group: string; t: Words };

/** What the app proposes for this group, factor by factor with its reasons, above the person's own judgement. */
export function JudgementProposal({ dossier, group, t }: ProposalProps) {
  const { facts, ref } = dossier.record;
  const found = facts.groups.find((one) => one.id === group);
  if (!found) return null;
  const { level, because, missing, factors } = riskProposal(facts, found);
  return (
    <Sheet title={t("dossier.judgeLead", { risk: t(`dossier.risk.${level}`) })}>
      <Said messages={because} t={t} />
      {missing.length > 0 && <Missing paths={missing} facts={facts} recordRef={ref} t={t} />}
      <details className={styles.factors}>
        <summary>{t("dossier.judgeFactors")}</summary>
        <dl>
          {factors.map((factor) => (
            <Weighed key={factor.factor} factor={factor} t={t} />
          ))}
        </dl>
      </details>
    </Sheet>
  );
}

function Weighed({ factor: { factor, weight, because }, t }: { factor: Factor; t: Words }) {
  return (
    <div className={styles.factor}>
      <dt>{t(`risk.factor.${factor}`)}</dt>
      <dd>
        <b className={classes(weight === "heavy" && styles.heavy)}>{t(`risk.weight.${weight}`)}</b>
        <Said messages={because} t={t} />
      </dd>
    </div>
  );
}

function Said({ messages, t }: { messages: Message[]; t: Words }) {
  return (
    <ul>
      {messages.map(({ key, values }) => (
        <li key={`${key}${JSON.stringify(values)}`}>{t(key, values)}</li>
      ))}
    </ul>
  );
}

type MissingProps = { paths: string[]; facts: Facts; recordRef: string; t: Words };

/** What is still to be found out before the level is certain, with the way to it. */
function Missing({ paths, facts, recordRef, t }: MissingProps) {
  const views = paths.map((path) => missingView(path, facts, recordRef, t));
  return (
    <>
      <h3 className={styles.versionsTitle}>{t("proposals.missing")}</h3>
      <ul>
        {views.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
