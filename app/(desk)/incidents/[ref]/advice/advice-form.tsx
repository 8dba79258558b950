import { randomUUID } from "node:crypto";
import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { TextArea } from "#app/_components/form/text-area.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { field } from "#app/_request/submit.ts";
import styles from "./advice.module.css";
import { giveAdviceAction } from "./give-advice-action.ts";
import type { AdvicesPage } from "./open-advices.ts";

const views = ["yes", "no", "no-view"] as const;

/** The FG advises: two questions without an answer beforehand, and the advice itself. */
export function AdviceForm({ dossier, typed, wrong, t }: AdvicesPage & { wrong: Record<string, string> }) {
  const raw = typed?.raw ?? {};
  const errorPrefix = t("errors.prefix");
  const options = views.map((value) => ({ value, text: t(`advice.view.${value}`) }));
  return (
    <Sheet title={t("advice.formTitle")}>
      <form action={giveAdviceAction.bind(null, dossier.record.ref)} className={styles.form} noValidate>
        <input type="hidden" name="submission" value={field(raw, "submission") || randomUUID()} />
        {(["notify", "inform"] as const).map((name) => (
          <ChoiceField
            key={name}
            name={name}
            label={t(`advice.${name}`)}
            options={options}
            chosen={field(raw, name) || null}
            error={wrong[name]}
            errorPrefix={errorPrefix}
            lay="inline"
          />
        ))}
        <TextArea
          name="text"
          label={t("advice.text")}
          hint={t("advice.textHint")}
          error={wrong.text}
          errorPrefix={errorPrefix}
          defaultValue={field(raw, "text")}
          rows={6}
        />
        <SubmitButton look="main" pendingText={t("advice.giving")}>
          {t("advice.give")}
        </SubmitButton>
      </form>
    </Sheet>
  );
}
