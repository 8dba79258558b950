import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { spoken } from "#app/_request/spoken.ts";
import { field, type Typed } from "#app/_request/submit.ts";
import styles from "#app/(desk)/incidents/[ref]/letters/letters.module.css";
import { recordReturnedAction } from "./run-actions.ts";
import type { RunProps } from "./run-controls.tsx";

/** Writing down that a mail came back, by the address in the message about it. */
export function Returned({ t, ref, letter, run, typed }: RunProps & { typed: Typed | null }) {
  const wrong = spoken(typed?.problems ?? {}, t);
  return (
    <Sheet title={t("delivery.run.bounces.title")}>
      <form action={recordReturnedAction.bind(null, ref, letter, run.id)} className={styles.form} noValidate>
        <TextField
          name="email"
          width="medium"
          label={t("delivery.run.bounces.address")}
          hint={t("delivery.run.bounces.hint")}
          autoComplete="off"
          spellCheck={false}
          defaultValue={field(typed?.raw ?? {}, "email")}
          error={wrong.email}
          errorPrefix={t("errors.prefix")}
        />
        <div>
          <SubmitButton pendingText={t("delivery.run.bounces.saving")}>
            {t("delivery.run.bounces.submit")}
          </SubmitButton>
        </div>
      </form>
    </Sheet>
  );
}
