import type { Metadata } from "next";
import { cache } from "react";
import { ButtonLink } from "#app/_components/button.tsx";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { spoken } from "#app/_request/spoken.ts";
import { StandingLines } from "#app/(desk)/_deciding/standing-lines.tsx";
import { standingView } from "#app/(desk)/_deciding/standing-view.ts";
import { ChecklistView } from "#app/(desk)/_letter/checklist-view.tsx";
import { LetterPaper } from "#app/(desk)/_letter/letter-paper.tsx";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { letterAddress } from "#app/(desk)/incidents/[ref]/letters/letter-address.ts";
import styles from "#app/(desk)/incidents/[ref]/letters/letters.module.css";
import { sayShort } from "#lib/clock/say-moment.ts";
import { goesToEachPerson } from "#lib/letters/letter-kind.ts";
import { type LetterPage as Asked, readLetter } from "./open-letter.ts";
import { ProposeLetter } from "./propose-letter.tsx";
import { ReadabilityView } from "./readability-view.tsx";

type LetterPageProps = {
  params: Promise<{ ref: string; letter: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const open = cache((ref: string, letter: string) => readLetter(ref, letter, "letter-propose"));

export async function generateMetadata({ params }: LetterPageProps): Promise<Metadata> {
  const { ref, letter } = await params;
  const { subject, typed } = await open(ref, letter);
  return dossierTitle(ref, `letters.kind.${subject.kind}`, Object.keys(typed?.problems ?? {}).length > 0);
}

/** One letter: how it reads, its checklist, how far management is with it, and what can be done with it. */
export default async function LetterPage({ params, searchParams }: LetterPageProps) {
  const { ref, letter } = await params;
  const asked = await open(ref, letter);
  const { saved, proposed } = await searchParams;
  const { dossier, actor, newest, changed, typed, asksApproval, t } = asked;
  const wrong = spoken(typed?.problems ?? {}, t);
  return (
    <DossierFrame
      dossier={dossier}
      actor={actor}
      place="letters"
      title={t(`letters.kind.${asked.subject.kind}`)}
    >
      <ErrorSummary title={t("errors.title")} problems={problemList(wrong, ["summary", "reason"])} />
      {saved && <Notice tone="success" title={t("letters.saved")} />}
      {proposed && <Notice tone="success" title={t("letters.proposed")} />}
      {changed.length > 0 && (
        <Notice tone="warn" title={t("letters.changedFacts", { facts: changed.join(", ") })} />
      )}
      <p>
        <a href={`/incidents/${ref}/letters`}>{t("letters.backToLetters")}</a>
      </p>
      <Head {...asked} />
      <Sheet title={t("letters.preview")}>
        <LetterPaper letter={newest.body} t={t} />
      </Sheet>
      {asksApproval ? <ChecklistView {...asked} /> : <p className="quiet">{t("letters.noApproval")}</p>}
      <ReadabilityView letter={newest.body} t={t} />
      <ProposeLetter {...asked} wrong={wrong} />
    </DossierFrame>
  );
}

/** Which version this is, how far its text is, and the ways on. */
function Head({ dossier, actor, subject, newest, names, latest, approved, writes, t }: Asked) {
  const address = letterAddress(dossier.record.ref, subject);
  const standing = latest ? standingView(latest, names, t, actor.locale) : null;
  const about = {
    version: newest.version,
    name: names.get(newest.savedBy) ?? "",
    at: sayShort(newest.savedAt, actor.at, actor.locale),
  };
  return (
    <>
      <p className="quiet small">
        {t(`letters.language.${subject.locale}`)} · {t("letters.version", about)} ·{" "}
        {t("letters.code", { code: newest.hash.slice(0, 8).toUpperCase() })}
      </p>
      {standing && (
        <StandingLines
          standing={standing}
          link={<a href={`/approvals/${standing.id}`}>{t("proposals.open")}</a>}
        />
      )}
      {approved && <p>{t("letters.approvedText", { version: approved.version })}</p>}
      <div className={styles.actions} data-screen-only>
        {writes && (
          <ButtonLink look="main" href={`${address}/edit`}>
            {t("letters.edit")}
          </ButtonLink>
        )}
        {approved && goesToEachPerson(subject.kind) && (
          <a href={`${address}/send`}>{t("letters.sendLink")}</a>
        )}
        <a href={`${address}/pdf`}>{t("letters.pdf")}</a>
        <a href={`${address}/docx`}>{t("letters.docx")}</a>
      </div>
    </>
  );
}
