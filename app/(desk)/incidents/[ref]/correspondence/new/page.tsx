import { notFound } from "next/navigation";
import { cache } from "react";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { Sheet } from "#app/_components/sheet.tsx";
import { spoken } from "#app/_request/spoken.ts";
import { openCorrespondence } from "#app/(desk)/incidents/[ref]/correspondence/open-correspondence.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import type { RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { KeptNotice } from "#app/(desk)/kept-notice.tsx";
import { NewForm } from "./new-form.tsx";

const order = [
  "authority",
  "authorityName",
  "kind",
  "receivedAt.date",
  "receivedAt.time",
  "subject",
  "reference",
  "text",
  "dueAt.date",
  "dueAt.time",
  "objectBefore.date",
  "objectBefore.time",
  "owner",
];

// The title and the page ask for the same; it is read once.
const open = cache((ref: string) => openCorrespondence(ref));

export async function generateMetadata({ params }: RefPage) {
  const { ref } = await params;
  const { typedNew } = await open(ref);
  return dossierTitle(ref, "correspondence.newTitle", Object.keys(typedNew?.problems ?? {}).length > 0);
}

/** Writing down what came from an authority. */
export default async function NewCorrespondencePage({ params }: RefPage) {
  const asked = await open((await params).ref);
  const { dossier, actor, records, typedNew, t } = asked;
  if (!records) notFound();
  const wrong = spoken(typedNew?.problems ?? {}, t);
  return (
    <DossierFrame dossier={dossier} actor={actor} place="correspondence" title={t("correspondence.newTitle")}>
      <ErrorSummary title={t("errors.title")} problems={problemList(wrong, order)} />
      <KeptNotice typed={typedNew} t={t} />
      <Sheet>
        <NewForm {...asked} wrong={wrong} />
      </Sheet>
      <p>
        <a href={`/incidents/${dossier.record.ref}/correspondence`}>{t("correspondence.back")}</a>
      </p>
    </DossierFrame>
  );
}
