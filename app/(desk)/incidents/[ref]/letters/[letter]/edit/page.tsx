import type { Metadata } from "next";
import { cache } from "react";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { Notice } from "#app/_components/notice.tsx";
import { load } from "#app/_request/load.ts";
import { spoken } from "#app/_request/spoken.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { readLetter } from "#app/(desk)/incidents/[ref]/letters/[letter]/open-letter.ts";
import { letterAddress } from "#app/(desk)/incidents/[ref]/letters/letter-address.ts";
import { NotFound } from "#db/outcome.ts";
import { EditForm } from "./edit-form.tsx";

type EditPageProps = { params: Promise<{ ref: string; letter: string }> };

const open = cache((ref: string, letter: string) =>
  load(async () => {
    const asked = await readLetter(ref, letter, "letter");
    if (!asked.writes) throw new NotFound(letter);
    return asked;
  }),
);

export async function generateMetadata({ params }: EditPageProps): Promise<Metadata> {
  const { ref, letter } = await params;
  const { typed } = await open(ref, letter);
  return dossierTitle(ref, "letters.editTitle", Object.keys(typed?.problems ?? {}).length > 0);
}

/** A letter block by block: what goes out, and beside it what the facts give. */
export default async function EditLetterPage({ params }: EditPageProps) {
  const { ref, letter } = await params;
  const asked = await open(ref, letter);
  const { dossier, actor, subject, typed, t } = asked;
  const wrong = spoken(typed?.problems ?? {}, t);
  return (
    <DossierFrame dossier={dossier} actor={actor} place="letters" title={t("letters.editTitle")}>
      <ErrorSummary title={t("errors.title")} problems={problemList(wrong, ["nextMessageAt", "subject"])} />
      {typed && Object.keys(wrong).length === 0 && <Notice title={t("site.kept")} />}
      <p>
        <a href={letterAddress(ref, subject)}>{t("letters.view")}</a>
      </p>
      <p className="quiet">
        {t(`letters.kind.${subject.kind}`)} · {t(`letters.language.${subject.locale}`)}.{" "}
        {t("letters.editLead")}
      </p>
      <EditForm {...asked} wrong={wrong} />
    </DossierFrame>
  );
}
