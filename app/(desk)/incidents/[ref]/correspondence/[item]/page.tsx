import { notFound } from "next/navigation";
import { cache } from "react";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { Notice } from "#app/_components/notice.tsx";
import { spoken } from "#app/_request/spoken.ts";
import {
  openCorrespondence,
  typedSteps,
} from "#app/(desk)/incidents/[ref]/correspondence/open-correspondence.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import type { RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { AboutItem } from "./about-item.tsx";
import { OrderLink } from "./order-link.tsx";
import { StepForms } from "./step-forms.tsx";
import { StepList } from "./step-list.tsx";

type ItemPage = Omit<RefPage, "params"> & { params: Promise<{ ref: string; item: string }> };

// The title and the page ask for the same; it is read once.
const open = cache(async (ref: string, itemId: string) => {
  const asked = await openCorrespondence(ref);
  const standing = asked.items.find(({ item }) => item.id === itemId);
  if (!standing) notFound();
  const typed = await typedSteps(asked.actor, itemId);
  const problems = Object.assign({}, ...[...typed.values()].map((one) => one?.problems ?? {}));
  return { ...asked, standing, typed, wrong: spoken(problems, asked.t) };
});

export type OpenItem = Awaited<ReturnType<typeof open>>;

export async function generateMetadata({ params }: ItemPage) {
  const { ref, item } = await params;
  const { wrong } = await open(ref, item);
  return dossierTitle(ref, "correspondence.title", Object.keys(wrong).length > 0);
}

/** One thing that came from an authority: what it says, what was done with it, and the forms to write that down. */
export default async function CorrespondenceItemPage({ params, searchParams }: ItemPage) {
  const { ref, item } = await params;
  const asked = await open(ref, item);
  const { dossier, actor, records, standing, wrong, t } = asked;
  const { recorded, step } = await searchParams;
  return (
    <DossierFrame dossier={dossier} actor={actor} place="correspondence" title={standing.item.subject}>
      <ErrorSummary title={t("errors.title")} problems={problemList(wrong, [])} />
      {recorded && <Notice tone="success" title={t("correspondence.recorded")} />}
      {step && <Notice tone="success" title={t("correspondence.stepRecorded")} />}
      <AboutItem {...asked} />
      {standing.item.kind === "order" && <OrderLink {...asked} />}
      <StepList {...asked} />
      {records && standing.state !== "closed" && <StepForms {...asked} />}
      <p>
        <a href={`/incidents/${ref}/correspondence`}>{t("correspondence.back")}</a>
      </p>
    </DossierFrame>
  );
}
