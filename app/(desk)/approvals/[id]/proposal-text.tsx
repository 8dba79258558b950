import { Difference } from "#app/_components/difference.tsx";
import { FindingList } from "#app/_components/finding-list.tsx";
import { AdviceLines } from "#app/(desk)/_deciding/advice-lines.tsx";
import { adviceView } from "#app/(desk)/_deciding/advice-view.ts";
import { frozenFindingRows } from "#app/(desk)/_deciding/finding-rows.ts";
import { proposalSentence } from "#app/(desk)/_deciding/proposal-words.ts";
import { saidDifference } from "#app/(desk)/_deciding/said-difference.ts";
import { ChecklistView } from "#app/(desk)/_letter/checklist-view.tsx";
import { LetterPaper } from "#app/(desk)/_letter/letter-paper.tsx";
import { sayDay } from "#lib/clock/say-moment.ts";
import { checklist } from "#lib/letters/checklist.ts";
import type { FrozenLetter } from "#lib/letters/letter.ts";
import type { ProposalBody } from "#lib/workflow/happened.ts";
import { proposalDifference } from "#lib/workflow/proposal-difference.ts";
import styles from "./approval.module.css";
import { FrozenAnswers } from "./frozen-answers.tsx";
import type { DecidingPage } from "./open-deciding.ts";
import { Part } from "./part.tsx";
import { SinceThen } from "./since-then.tsx";

/** What was frozen, in the order in which somebody decides: what, in short, what changed, why, and all of it. */
export function ProposalText(asked: DecidingPage) {
  const { standing, decides, actor, t } = asked;
  const { body } = standing.proposal;
  return (
    <>
      <Part title={t(decides ? "approvals.release" : "approvals.proposed")}>
        <p className={styles.sentence}>{proposalSentence(body, t, actor.locale)}</p>
        <Deviation body={body} t={t} />
      </Part>
      <Part title={t("approvals.short")}>
        <p className={styles.written} dir="auto">
          {body.summary}
        </p>
      </Part>
      <Changes {...asked} />
      {body.letter && <FrozenText letter={body.letter} t={t} />}
      <SinceThen {...asked} />
      <Advice {...asked} />
      <Part title={t("approvals.reason")}>
        <p className={styles.written} dir="auto">
          {body.reason}
        </p>
      </Part>
      <Findings {...asked} />
      {body.answers && <FrozenAnswers answers={body.answers} locale={actor.locale} t={t} />}
    </>
  );
}

/** The text that is approved, whole, with the checklist as it was when it was put forward. */
function FrozenText({ letter, t }: { letter: FrozenLetter; t: DecidingPage["t"] }) {
  return (
    <>
      <Part title={t("letters.frozenText")}>
        <LetterPaper letter={letter} t={t} />
      </Part>
      <ChecklistView points={checklist(letter)} t={t} />
    </>
  );
}

function Deviation({ body, t }: { body: ProposalBody; t: DecidingPage["t"] }) {
  const { deviation } = body.decision ?? {};
  if (!deviation?.reason) return null;
  const proposed = t(`proposals.outcome.${deviation.proposed}`);
  return <p>{t("proposals.deviation", { proposed, reason: deviation.reason })}</p>;
}

/** What is other than in the version that this person saw before. */
function Changes({ standing, lastSeen, decides, actor, t }: DecidingPage) {
  const { body, version } = standing.proposal;
  if (!lastSeen) return decides && version > 1 ? <p className="quiet">{t("approvals.firstTime")}</p> : null;
  const changes = saidDifference(proposalDifference(lastSeen.body, body), actor.locale, t);
  return (
    <Part title={t("approvals.changed")}>
      <p className="quiet small">{t("approvals.comparedWith", { version: lastSeen.version })}</p>
      {changes.length === 0 ? (
        <p>{t("approvals.changedNone")}</p>
      ) : (
        <Difference changes={changes} was={t("approvals.was")} now={t("approvals.now")} />
      )}
    </Part>
  );
}

/** The last advice of the FG, and whether it was about the facts that were frozen. */
function Advice({ dossier, standing, names, actor, t }: DecidingPage) {
  const { body, proposedAt } = standing.proposal;
  const last = dossier.record.advices.at(-1);
  const frozen = { revisions: body.revisions, at: proposedAt };
  return (
    <Part title={t("approvals.advice")}>
      <AdviceLines
        advice={last ? adviceView(last, frozen, names, t, actor.locale) : null}
        none={t("approvals.adviceNone")}
      />
    </Part>
  );
}

function Findings({ dossier, standing, actor, t }: DecidingPage) {
  const { decision, kind, rulesVersion } = standing.proposal.body;
  if (!decision) return null;
  const { facts, ref } = dossier.record;
  const exit = kind === "not-a-breach";
  const asked = exit
    ? { ...decision, findings: decision.findings.filter(({ rule }) => rule === "4-12") }
    : decision;
  return (
    <Part title={t("approvals.findings")}>
      <div className={styles.findings}>
        <FindingList findings={frozenFindingRows(asked, { facts, ref, t })} />
      </div>
      <p className="quiet small">
        {t("approvals.rules", { version: sayDay(new Date(rulesVersion), actor.locale) })}{" "}
        {t("approvals.codeMeans")}
      </p>
    </Part>
  );
}
