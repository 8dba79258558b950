import { notFound } from "next/navigation";
import { ButtonLink, ButtonRow } from "#app/_components/button.tsx";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { openDossier, type RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { mayOpen } from "#app/(desk)/incidents/[ref]/visible-places.ts";

export async function generateMetadata({ params }: RefPage) {
  return dossierTitle((await params).ref, "documents.title");
}

/** What of this dossier can be handed to an authority or auditor, and what is left out of it by default. */
export default async function DocumentsPage({ params }: RefPage) {
  const { ref } = await params;
  const { dossier, actor, t } = await openDossier(ref);
  if (!mayOpen("documents", actor.person.roles)) notFound();
  const at = `/incidents/${ref}/documents`;
  const language = `language=${actor.locale}`;
  return (
    <DossierFrame dossier={dossier} actor={actor} place="documents" title={t("documents.title")}>
      <p>{t("documents.lead")}</p>
      <p>{t("documents.bundleMeans")}</p>
      <ButtonRow>
        <ButtonLink look="main" href={`${at}/bundle?${language}`}>
          {t("documents.bundle")}
        </ButtonLink>
        <ButtonLink href={`${at}/pdf?${language}`}>{t("documents.pdf")}</ButtonLink>
        <ButtonLink href={`/incidents/${ref}/report/pdf?${language}`}>{t("documents.sheet")}</ButtonLink>
      </ButtonRow>
      <h3>{t("documents.leftOut")}</h3>
      <ul>
        <li>{t("documents.leftOutNotes")}</li>
        <li>{t("documents.leftOutNames")}</li>
        <li>{t("documents.leftOutText")}</li>
      </ul>
      <p>
        {t("documents.withNamesHint")}{" "}
        <a href={`${at}/bundle?${language}&names=yes`}>{t("documents.withNames")}</a>
      </p>
    </DossierFrame>
  );
}
