import { randomUUID } from "node:crypto";
import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { SelectField } from "#app/_components/form/select-field.tsx";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import { field, type Raw } from "#app/_request/submit.ts";
import type { SignedLine } from "#db/legal-settings.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import { contractHours, type LegalSettingName } from "#lib/law/legal-settings.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import styles from "./law.module.css";
import { inputsOf } from "./read-setting.ts";
import { setLegalSettingAction } from "./set-legal-setting.ts";
import { optionsOf, sayLineDay, sayValue, typedDay, typedValue } from "./setting-view.ts";

export type SettingItemProps = {
  name: LegalSettingName;
  /** What holds today; null where nobody answered. */
  now: unknown;
  lines: SignedLine[];
  /** What was typed and could not be saved; null when it was another setting's form. */
  raw: Raw | null;
  problems: Record<string, string>;
  at: Date;
  locale: Locale;
  t: Words;
};

/** One setting: what holds today, the form that adds a line to it, and every line before. */
export function SettingItem(props: SettingItemProps) {
  const { name, now, lines, raw, locale, t } = props;
  const title = t(`regimes.settings.name.${name}`);
  return (
    <li className={styles.item} id={name}>
      <h3>{title}</h3>
      <p className="quiet small">{t(`regimes.settings.hint.${name}`)}</p>
      <p className={styles.now}>{t("regimes.settings.now", { value: sayValue(name, now, locale, t) })}</p>
      <details open={raw !== null}>
        <summary>{t("regimes.settings.change", { name: title })}</summary>
        <SettingForm {...props} />
      </details>
      {lines.length > 0 && (
        <details>
          <summary>{t("regimes.settings.history")}</summary>
          <ul className={styles.lines}>
            {[...lines].reverse().map((line) => (
              <li key={line.id}>
                {t("regimes.settings.historyLine", {
                  from: sayLineDay(line.from, locale),
                  value: sayValue(name, line.value, locale, t),
                  name: line.setBy,
                  at: sayMoment(line.setAt, locale),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function SettingForm({ name, now, raw, problems, at, locale, t }: SettingItemProps) {
  const inputs = inputsOf(name);
  const errorPrefix = t("errors.prefix");
  return (
    <form action={setLegalSettingAction} noValidate className={styles.form}>
      <input type="hidden" name="setting" value={name} />
      <input type="hidden" name="submission" value={randomUUID()} />
      <ValueField
        name={name}
        typed={raw ? field(raw, inputs.value) : typedValue(now)}
        error={problems[inputs.value]}
        errorPrefix={errorPrefix}
        locale={locale}
        t={t}
      />
      <TextField
        name={inputs.from}
        label={t("regimes.settings.from")}
        hint={t("regimes.settings.fromHint")}
        error={problems[inputs.from]}
        errorPrefix={errorPrefix}
        defaultValue={raw ? field(raw, inputs.from) : typedDay(at)}
        width="medium"
        autoComplete="off"
      />
      <SubmitButton pendingText={t("regimes.settings.busy")}>{t("regimes.settings.save")}</SubmitButton>
    </form>
  );
}

type ValueFieldProps = Pick<SettingItemProps, "name" | "locale" | "t"> & {
  typed: string;
  error: string | undefined;
  errorPrefix: string;
};

function ValueField({ name, typed, error, errorPrefix, locale, t }: ValueFieldProps) {
  const options = optionsOf(name, locale, t);
  const at = inputsOf(name).value;
  const label = t(`regimes.settings.name.${name}`);
  const said = { name: at, error, errorPrefix };
  if (!options) {
    return (
      <TextField
        {...said}
        label={t("regimes.settings.hours")}
        hint={t("regimes.settings.hoursHint", { ...contractHours })}
        defaultValue={typed === "off" ? "" : typed}
        inputMode="numeric"
        width="short"
        autoComplete="off"
      />
    );
  }
  if (options.length > 7) {
    const empty = { value: "", text: t("regimes.settings.notAnswered") };
    return <SelectField {...said} label={label} options={[empty, ...options]} defaultValue={typed} />;
  }
  return <ChoiceField {...said} label={label} options={options} chosen={typed || null} />;
}
