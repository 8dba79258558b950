import { cache } from "react";
import { EmptyState } from "#app/_components/empty-state.tsx";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { spoken } from "#app/_request/spoken.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import type { RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { AdviceForm } from "./advice-form.tsx";
import { AdviceList } from "./advice-list.tsx";
import { openAdvices } from "./open-advices.ts";
import { OwnNotes } from "./own-notes.tsx";

const order = ["notify", "inform", "text", "note"];

// The title and the page ask for the same; it is read once.
const open = cache((ref: string) => openAdvices(ref));

export async function generateMetadata({ params }: RefPage) {
  const { ref } = await params;
  const { typed, note } = await open(ref);
  const wrong = Object.keys({ ...typed?.problems, ...note?.problems }).length > 0;
  return dossierTitle(ref, "advice.title", wrong);
}

/** What the FG advised, newest first; for the FG also the form for a new advice, and notes that nobody else reads. */
export default async function AdvicePage({ params, searchParams }: RefPage) {
  const asked = await open((await params).ref);
  const { given } = await searchParams;
  const { dossier, actor, advises, typed, note, t } = asked;
  const wrong = spoken(typed?.problems ?? {}, t);
  const wrongNote = spoken(note?.problems ?? {}, t);
  const problems = { ...wrong, ...(wrongNote.text ? { note: wrongNote.text } : {}) };
  const kept = (typed && Object.keys(wrong).length === 0) || (note && Object.keys(wrongNote).length === 0);
  return (
    <DossierFrame dossier={dossier} actor={actor} place="advice" title={t("advice.title")}>
      <ErrorSummary title={t("errors.title")} problems={problemList(problems, order)} />
      {given && <Notice tone="success" title={t("advice.given")} />}
      {kept && <Notice title={t("site.kept")} />}
      <p className="quiet">{t("advice.lead")}</p>
      {dossier.record.advices.length === 0 ? (
        <Sheet>
          <EmptyState title={t("advice.none")}>{!advises && t("proposals.noAdvice")}</EmptyState>
        </Sheet>
      ) : (
        <AdviceList {...asked} />
      )}
      {advises && <AdviceForm {...asked} wrong={wrong} />}
      {advises && <OwnNotes {...asked} wrong={wrongNote} />}
    </DossierFrame>
  );
}
