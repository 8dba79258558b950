import { randomUUID } from "node:crypto";
import { CheckField } from "#app/_components/form/check-field.tsx";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { field, type Raw } from "#app/_request/submit.ts";
import styles from "#app/(desk)/incidents/[ref]/letters/letters.module.css";
import type { Channel } from "#lib/delivery/delivery-state.ts";
import type { CheckedList } from "#lib/recipients/check-list.ts";
import type { Mapping } from "#lib/recipients/columns.ts";
import { recipientFields } from "#lib/recipients/recipient.ts";
import type { Words } from "#lib/words/words.ts";
import { makeRunAction } from "./list-actions.ts";

type MakeFormProps = {
  t: Words;
  ref: string;
  letter: string;
  list: string;
  channel: Channel;
  mapping: Mapping;
  checked: CheckedList;
  typed: Raw;
};

/** Makes a sending of the checked list. What was checked goes along, and is checked again. */
export function MakeForm({ t, ref, letter, list, channel, mapping, checked, typed }: MakeFormProps) {
  return (
    <Sheet title={t("delivery.make.title")}>
      <form action={makeRunAction.bind(null, ref, letter, list)} className={styles.form} noValidate>
        <input type="hidden" name="submission" value={field(typed, "submission") || randomUUID()} />
        <input type="hidden" name="channel" value={channel} />
        {recipientFields.map((one) => (
          <input key={one} type="hidden" name={one} value={mapping[one] ?? ""} />
        ))}
        {checked.wrongRows > 0 && (
          <CheckField name="leaveOut" value="yes" label={t("delivery.make.leaveOut")} />
        )}
        {channel === "e-mail" && (
          <TextField
            name="perMinute"
            inputMode="numeric"
            width="short"
            label={t("delivery.make.perMinute")}
            hint={t("delivery.make.perMinuteHint")}
            defaultValue={field(typed, "perMinute") || "300"}
          />
        )}
        <TextField
          name="keepUntil"
          width="medium"
          label={t("delivery.make.keepUntil")}
          hint={t("delivery.make.keepUntilHint")}
          optional={t("site.optional")}
          defaultValue={field(typed, "keepUntil")}
        />
        <div>
          <SubmitButton look="main" pendingText={t("delivery.make.making")}>
            {t("delivery.make.submit")}
          </SubmitButton>
        </div>
      </form>
    </Sheet>
  );
}
