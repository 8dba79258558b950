import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { TextArea } from "#app/_components/form/text-area.tsx";
import { field } from "#app/_request/submit.ts";
import styles from "./filing.module.css";
import type { PartProps } from "./filing-form.tsx";

/**
 * What the form asks of a follow-up (is it complete now) and of a withdrawal (why). The style sheet shows each with its
 * own kind; the record ignores what was not asked.
 */
export function OfItsKind({ dossier, proposed, raw, wrong, t }: PartProps) {
  if (dossier.filing.live.length === 0) return null;
  const errorPrefix = t("errors.prefix");
  return (
    <>
      <div className={styles.only} data-kind="follow-up">
        <ChoiceField
          name="complete"
          label={t("ap.questions.isComplete")}
          hint={t(proposed.complete ? "filing.completeHint.yes" : "filing.completeHint.no")}
          lay="inline"
          chosen={field(raw, "complete") || (proposed.complete ? "yes" : "no")}
          options={[
            { value: "yes", text: t("ap.options.completeness.complete") },
            { value: "no", text: t("ap.options.completeness.follows-later") },
          ]}
          error={wrong.complete}
          errorPrefix={errorPrefix}
        />
      </div>
      <div className={styles.only} data-kind="withdrawal">
        <TextArea
          name="withdrawalReason"
          label={t("ap.questions.withdrawalReason")}
          hint={t("filing.withdrawalHint")}
          defaultValue={"withdrawalReason" in raw ? field(raw, "withdrawalReason") : proposed.withdrawal}
          error={wrong.withdrawalReason}
          errorPrefix={errorPrefix}
          rows={4}
        />
      </div>
    </>
  );
}
