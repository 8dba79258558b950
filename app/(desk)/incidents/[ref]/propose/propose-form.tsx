import { ButtonLink, ButtonRow } from "#app/_components/button.tsx";
import { ChecksField } from "#app/_components/form/check-field.tsx";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { TextArea } from "#app/_components/form/text-area.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { field, fields, type Raw } from "#app/_request/submit.ts";
import { firstSummary } from "./first-summary.ts";
import type { ProposingPage } from "./open-proposing.ts";
import styles from "./propose.module.css";
import { proposeAction } from "./propose-action.ts";

type FormProps = ProposingPage & { wrong: Record<string, string>; back: string; submission: string };

/** What the proposer writes with it, and who is marked as the one whose own act it was. */
export function ProposeForm({ wrong, back, submission, ...asked }: FormProps) {
  const { dossier, kind, groupId, mayBeOwnAct, latest, typed, actor, t } = asked;
  const { record } = dossier;
  const raw: Raw = typed?.raw ?? startingWith(asked);
  const errorPrefix = t("errors.prefix");
  const people = mayBeOwnAct.map(({ id, name, function: job }) => ({ value: id, text: name, hint: job }));
  return (
    <Sheet title={t("proposals.writeTitle")}>
      <form
        action={proposeAction.bind(null, record.ref, kind, groupId ?? "")}
        className={styles.form}
        noValidate
      >
        <input type="hidden" name="submission" value={field(raw, "submission") || submission} />
        <TextArea
          name="summary"
          label={t("proposals.summary")}
          hint={latest || typed ? t("proposals.summaryHint") : hintOf(t)}
          error={wrong.summary}
          errorPrefix={errorPrefix}
          defaultValue={field(raw, "summary")}
          rows={7}
          lang={actor.locale}
        />
        <TextArea
          name="reason"
          label={t("proposals.reason")}
          hint={t("proposals.reasonHint")}
          error={wrong.reason}
          errorPrefix={errorPrefix}
          defaultValue={field(raw, "reason")}
          rows={4}
          lang={actor.locale}
        />
        {people.length > 0 && (
          <ChecksField
            name="ownAct"
            label={t("proposals.ownAct")}
            hint={t("proposals.ownActHint")}
            optional={t("site.optional")}
            options={people}
            chosen={typed ? fields(raw, "ownAct") : record.ownAct}
          />
        )}
        <ButtonRow>
          <SubmitButton look="main" pendingText={t("proposals.sending")}>
            {t("proposals.send")}
          </SubmitButton>
          <ButtonLink look="plain" href={back}>
            {t("site.cancel")}
          </ButtonLink>
        </ButtonRow>
      </form>
    </Sheet>
  );
}

function hintOf(t: ProposingPage["t"]): string {
  return `${t("proposals.summaryHint")} ${t("proposals.prefilled")}`;
}

/** What stands in the form before anybody typed: what was written last time about the same, else a draft from the facts. */
function startingWith({ latest, dossier, kind, groupId, actor, t }: ProposingPage): Raw {
  if (latest) return { summary: latest.proposal.body.summary, reason: latest.proposal.body.reason };
  const about = kind === "inform-people" ? groupId : null;
  return { summary: firstSummary(dossier.record.facts, about, actor.locale, t), reason: "" };
}
