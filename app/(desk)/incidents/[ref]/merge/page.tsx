import { randomUUID } from "node:crypto";
import { notFound } from "next/navigation";
import { Button, ButtonRow } from "#app/_components/button.tsx";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { TextArea } from "#app/_components/form/text-area.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { spoken } from "#app/_request/spoken.ts";
import { field, typedIn } from "#app/_request/submit.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { openDossier, type RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { KeptNotice } from "#app/(desk)/kept-notice.tsx";
import { can } from "#lib/access/can.ts";
import { mergeAction } from "./merge-action.ts";

const order = ["into", "reason"];
const effects = ["effectClock", "effectFacts", "effectProposals", "effectBack"];

export async function generateMetadata({ params }: RefPage) {
  const { ref } = await params;
  const { actor } = await openDossier(ref);
  const typed = await typedIn(actor, `merge:${ref}`);
  return dossierTitle(ref, "merge.title", Object.keys(typed?.problems ?? {}).length > 0);
}

/** Saying that this incident is the same breach as another dossier, which then goes on with the earliest moments. */
export default async function MergePage({ params }: RefPage) {
  const { ref } = await params;
  const { dossier, actor, t } = await openDossier(ref);
  if (!can(actor.person.roles, "merge-incident") || dossier.record.closing) notFound();
  const typed = await typedIn(actor, `merge:${ref}`);
  const wrong = spoken(typed?.problems ?? {}, t);
  const raw = typed?.raw ?? {};
  return (
    <DossierFrame dossier={dossier} actor={actor} place="summary" title={t("merge.title")}>
      <ErrorSummary title={t("errors.title")} problems={problemList(wrong, order)} />
      <KeptNotice typed={typed} t={t} />
      <p>{t("merge.lead")}</p>
      <Sheet title={t("merge.effectTitle")}>
        <ul>
          {effects.map((effect) => (
            <li key={effect}>{t(`merge.${effect}`)}</li>
          ))}
        </ul>
      </Sheet>
      <Sheet>
        <form action={mergeAction.bind(null, ref)} noValidate className="stack">
          <input type="hidden" name="submission" value={field(raw, "submission") || randomUUID()} />
          <TextField
            name="into"
            label={t("merge.into")}
            hint={t("merge.intoHint")}
            error={wrong.into}
            errorPrefix={t("errors.prefix")}
            defaultValue={field(raw, "into")}
            width="short"
            autoCapitalize="characters"
            spellCheck={false}
          />
          <TextArea
            name="reason"
            label={t("merge.reason")}
            error={wrong.reason}
            errorPrefix={t("errors.prefix")}
            defaultValue={field(raw, "reason")}
          />
          <ButtonRow>
            <Button look="main">{t("merge.submit")}</Button>
          </ButtonRow>
        </form>
      </Sheet>
    </DossierFrame>
  );
}
