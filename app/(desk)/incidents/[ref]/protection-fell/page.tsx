import { notFound } from "next/navigation";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { spoken } from "#app/_request/spoken.ts";
import { typedIn } from "#app/_request/submit.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { openDossier, type RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { KeptNotice } from "#app/(desk)/kept-notice.tsx";
import { can } from "#lib/access/can.ts";
import { protectedGroups } from "#lib/encryption/protection-fell.ts";
import { ProtectionFellForm } from "./protection-fell-form.tsx";

const order = ["groups", "fall", "since.date", "since.time", "source"];
const effects = ["facts", "lapse", "clock", "reopen"];

export async function generateMetadata({ params }: RefPage) {
  const { ref } = await params;
  const { actor } = await openDossier(ref);
  const typed = await typedIn(actor, `protection-fell:${ref}`);
  return dossierTitle(ref, "protectionFell.title", Object.keys(typed?.problems ?? {}).length > 0);
}

/** Saying that a key or technique fell after the decision: the duties are then looked at again from that moment. */
export default async function ProtectionFellPage({ params }: RefPage) {
  const { ref } = await params;
  const { dossier, actor, t } = await openDossier(ref);
  if (!can(actor.person.roles, "record-protection-fell")) notFound();
  if (dossier.status === "not-a-breach" || dossier.status === "merged") notFound();
  const typed = await typedIn(actor, `protection-fell:${ref}`);
  const wrong = spoken(typed?.problems ?? {}, t);
  const groups = protectedGroups(dossier.record.facts);
  const shown = { recordRef: ref, groups, raw: typed?.raw ?? {}, wrong, t };
  return (
    <DossierFrame dossier={dossier} actor={actor} place="facts" title={t("protectionFell.title")}>
      <ErrorSummary title={t("errors.title")} problems={problemList(wrong, order)} />
      <KeptNotice typed={typed} t={t} />
      <p>{t("protectionFell.lead")}</p>
      {groups.length === 0 ? (
        <Notice title={t("protectionFell.none")} />
      ) : (
        <>
          <Sheet title={t("protectionFell.effectTitle")}>
            <div className="stack">
              <ul>
                {effects.map((effect) => (
                  <li key={effect}>{t(`protectionFell.effects.${effect}`)}</li>
                ))}
              </ul>
              <p className="quiet">{t("protectionFell.notSettled")}</p>
            </div>
          </Sheet>
          <Sheet>
            <ProtectionFellForm {...shown} />
          </Sheet>
        </>
      )}
    </DossierFrame>
  );
}
