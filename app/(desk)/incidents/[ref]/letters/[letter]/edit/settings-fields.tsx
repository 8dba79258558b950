import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { field } from "#app/_request/submit.ts";
import styles from "#app/(desk)/incidents/[ref]/letters/letters.module.css";
import { sayTable } from "#lib/clock/say-moment.ts";
import { addresses } from "#lib/letters/letter-kind.ts";
import type { EditProps } from "./edit-form.tsx";

/** Form of address, the promise, and whom people can ask. */
export function SettingsFields({ newest, subject, actor, typed, wrong, t }: EditProps) {
  const raw = typed?.raw ?? {};
  const { body } = newest;
  const errorPrefix = t("errors.prefix");
  const promised = body.nextMessageAt
    ? sayTable(new Date(body.nextMessageAt), actor.locale).split(" ")[0]
    : "";
  const line = (name: keyof typeof body.contact, hint?: string) => (
    <TextField
      name={name}
      label={t(`letters.${name}`)}
      hint={hint}
      maxLength={200}
      defaultValue={name in raw ? field(raw, name) : body.contact[name]}
    />
  );
  return (
    <Sheet title={t("letters.settings")}>
      <div className={styles.form}>
        {subject.locale === "nl" && (
          <ChoiceField
            name="address"
            label={t("letters.address")}
            hint={t("letters.addressHint")}
            options={addresses.map((value) => ({ value, text: t(`letters.addressed.${value}`) }))}
            chosen={field(raw, "address") || body.address}
            lay="inline"
          />
        )}
        <TextField
          name="nextMessageAt"
          label={t(subject.kind === "recipient-request" ? "letters.confirmBefore" : "letters.nextMessageAt")}
          hint={t("letters.nextMessageHint")}
          width="medium"
          autoComplete="off"
          defaultValue={"nextMessageAt" in raw ? field(raw, "nextMessageAt") : promised}
          error={wrong.nextMessageAt}
          errorPrefix={errorPrefix}
        />
        <h3>{t("letters.contactTitle")}</h3>
        <div className={styles.fields}>
          {line("phone")}
          {line("email")}
          {line("hours", t("letters.hoursHint"))}
          {line("website")}
          {line("fgName")}
          {line("fgEmail")}
        </div>
      </div>
    </Sheet>
  );
}
