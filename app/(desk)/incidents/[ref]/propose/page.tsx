import { randomUUID } from "node:crypto";
import { cache } from "react";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { Notice } from "#app/_components/notice.tsx";
import { spoken } from "#app/_request/spoken.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import type { RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { openProposing } from "./open-proposing.ts";
import { ProposeForm } from "./propose-form.tsx";
import { ProposePreview } from "./propose-preview.tsx";

const order = ["summary", "reason", "ownAct"];

// The title and the page ask for the same; it is read once.
const open = cache(async (ref: string, kind: string | null, group: string | null) =>
  openProposing(ref, kind, group),
);

async function read({ params, searchParams }: RefPage) {
  const { kind, group } = await searchParams;
  const one = (value: typeof kind) => (typeof value === "string" && value !== "" ? value : null);
  return open((await params).ref, one(kind), one(group));
}

export async function generateMetadata(page: RefPage) {
  const { typed } = await read(page);
  const wrong = Object.keys(typed?.problems ?? {}).length > 0;
  return dossierTitle((await page.params).ref, "proposals.title", wrong);
}

/** Putting a decision to management: what will be frozen, in whose words, and who may not decide on it. */
export default async function ProposePage(page: RefPage) {
  const asked = await read(page);
  const { dossier, actor, typed, obstacle, t } = asked;
  const wrong = spoken(typed?.problems ?? {}, t);
  const back = `/incidents/${dossier.record.ref}/decisions`;
  return (
    <DossierFrame dossier={dossier} actor={actor} place="decisions" title={t("proposals.title")}>
      <ErrorSummary title={t("errors.title")} problems={problemList(wrong, order)} />
      {typed && Object.keys(wrong).length === 0 && <Notice title={t("site.kept")} />}
      {obstacle ? (
        <Notice tone="warn" title={t("proposals.cannotTitle")}>
          <p>{t(obstacle.key, obstacle.values)}</p>
          <p>
            <a href={back}>{t("proposals.backToDecisions")}</a>
          </p>
        </Notice>
      ) : (
        <>
          <ProposePreview {...asked} />
          <ProposeForm {...asked} wrong={wrong} back={back} submission={randomUUID()} />
        </>
      )}
    </DossierFrame>
  );
}
