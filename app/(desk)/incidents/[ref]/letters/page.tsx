import type { Metadata } from "next";
import { cache } from "react";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { spoken } from "#app/_request/spoken.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import type { RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { LetterList } from "./letter-list.tsx";
import { openLetters } from "./open-letters.ts";
import { StartForm } from "./start-form.tsx";

const open = cache((ref: string) => openLetters(ref));

export async function generateMetadata({ params }: RefPage): Promise<Metadata> {
  const { ref } = await params;
  const { typed } = await open(ref);
  return dossierTitle(ref, "letters.title", Object.keys(typed?.problems ?? {}).length > 0);
}

/** The letters of a dossier per group of people, and those for others; for who writes them also how to begin one. */
export default async function LettersPage({ params }: RefPage) {
  const asked = await open((await params).ref);
  const { dossier, actor, letters, writes, typed, t } = asked;
  const wrong = spoken(typed?.problems ?? {}, t);
  const others = letters.some(({ groupId }) => groupId === null);
  return (
    <DossierFrame dossier={dossier} actor={actor} place="letters" title={t("letters.title")}>
      <ErrorSummary title={t("errors.title")} problems={problemList(wrong, ["kind", "group", "language"])} />
      <p className="quiet">{t("letters.lead")}</p>
      {dossier.record.facts.groups.length === 0 && <Notice title={t("letters.noGroups")} />}
      {dossier.people
        .filter(({ groupId }) => groupId !== null)
        .map((track) => (
          <Sheet key={track.groupId} title={t("letters.forGroup", { group: track.name })}>
            <p className="quiet small">
              {t("letters.informing", { state: t(`workflow.people.state.${track.state}`) })}
            </p>
            <LetterList {...asked} groupId={track.groupId} />
          </Sheet>
        ))}
      {others && (
        <Sheet title={t("letters.forOthers")}>
          <LetterList {...asked} groupId={null} />
        </Sheet>
      )}
      {writes && <StartForm {...asked} wrong={wrong} />}
    </DossierFrame>
  );
}
