import { cache } from "react";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { spoken } from "#app/_request/spoken.ts";
import { DecideBefore } from "#app/(desk)/_deciding/decide-before.tsx";
import { codeOf, proposalName } from "#app/(desk)/_deciding/proposal-words.ts";
import { taskView } from "#app/(desk)/_view/task-view.ts";
import { dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { sayShort } from "#lib/clock/say-moment.ts";
import styles from "./approval.module.css";
import { Notices } from "./notices.tsx";
import { type DecidingPage, openDeciding } from "./open-deciding.ts";
import { ProposalText } from "./proposal-text.tsx";
import { VerdictFields } from "./verdict-fields.tsx";
import { VerdictForm } from "./verdict-form.tsx";
import { VerdictGiven } from "./verdict-given.tsx";

type ApprovalPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const order = ["verdict", "reason", "hasRead", "decidesForController"];

// Opening it is remembered, and the title asks for it too; it is read once.
const open = cache((id: string) => openDeciding(id));

export async function generateMetadata({ params }: ApprovalPageProps) {
  const { dossier, standing, typed } = await open((await params).id);
  const wrong = Object.keys(typed?.problems ?? {}).length > 0;
  return dossierTitle(dossier.record.ref, `workflow.proposal.kind.${standing.proposal.kind}`, wrong);
}

/** One proposal exactly as it was frozen, made to be read and decided on a phone. */
export default async function ApprovalPage({ params, searchParams }: ApprovalPageProps) {
  const asked = await open((await params).id);
  const { decides, typed, t } = asked;
  const wrong = spoken(typed?.problems ?? {}, t);
  const decided = Boolean((await searchParams).decided);
  return (
    <Page>
      <ErrorSummary title={t("errors.title")} problems={problemList(wrong, order)} />
      <Notices {...asked} decided={decided} kept={Object.keys(wrong).length === 0} />
      <Head {...asked} />
      {decides ? (
        <VerdictForm {...asked} fields={<VerdictFields {...asked} wrong={wrong} />}>
          <ProposalText {...asked} />
        </VerdictForm>
      ) : (
        <div className={styles.sides}>
          <div className={styles.text}>
            <ProposalText {...asked} />
          </div>
          <VerdictGiven {...asked} />
        </div>
      )}
    </Page>
  );
}

/** Which proposal this is, in which dossier, exactly which version; and before when it must be decided. */
function Head({ dossier, actor, names, standing, t }: DecidingPage) {
  const { proposal } = standing;
  const { ref, title } = dossier.record;
  const task = dossier.tasks.find(({ key }) => key === `decide/${proposal.id}`);
  return (
    <>
      <PageHead
        above={
          <>
            <a href={`/incidents/${ref}`} className="num">
              {ref}
            </a>
            {" · "}
            {t("approvals.frozen", {
              version: proposal.version,
              at: sayShort(proposal.proposedAt, actor.at, actor.locale),
              code: codeOf(proposal.hash),
            })}
          </>
        }
        title={proposalName(proposal, t)}
        under={title}
      />
      {task && (
        <DecideBefore task={taskView(task, ref, actor, names, t)} legal={task.legal} now={actor.at} t={t} />
      )}
    </>
  );
}
