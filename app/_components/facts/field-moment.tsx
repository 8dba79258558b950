import { type FocusEvent, useState } from "react";
import { sayAgo, sayDay, sayMoment } from "#lib/clock/say-moment.ts";
import { type RawForm, typedIn } from "#lib/facts/raw-form.ts";
import { readFactMoment } from "#lib/facts/read-fact-moment.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import styles from "./field.module.css";
import { describedBy, type FieldProps, GroupFrame } from "./field-frame.tsx";
import { Option } from "./option.tsx";

type MomentProps = FieldProps & { now: () => Date; locale: Locale };

/** What was understood of a typed moment, in full; nothing when there is nothing, or it cannot be read. */
function reading(raw: RawForm, name: string, now: Date, locale: Locale, t: Words): string {
  const read = readFactMoment(raw, name, now);
  if (!read.ok || !read.value) return "";
  const at = new Date(read.value.at);
  if (read.value.precision === "day") return t("facts.moment.readingDay", { day: sayDay(at, locale) });
  return t("facts.moment.reading", { moment: sayMoment(at, locale), ago: sayAgo(at, now, locale) });
}

/** A day and a time to type or paste. On leaving them, what was understood is said in full: information, not an error. */
export function FieldMoment(props: MomentProps) {
  const { view, raw, errors, t, now, locale } = props;
  const { name } = view;
  const [understood, setUnderstood] = useState(() => reading(raw, name, now(), locale, t));
  const readAgain = (event: FocusEvent<HTMLInputElement>) => {
    const typed: RawForm = {};
    for (const input of event.currentTarget.closest("fieldset")?.querySelectorAll("input") ?? []) {
      if (input.type !== "checkbox") typed[input.name] = input.value;
    }
    setUnderstood(reading(typed, name, now(), locale, t));
  };
  const part = (which: "date" | "time", label: string) => (
    <span className={which === "date" ? styles.date : styles.time}>
      <label className={styles.lesser} htmlFor={`${name}.${which}`}>
        {label}
      </label>
      <input
        className={styles.input}
        id={`${name}.${which}`}
        name={`${name}.${which}`}
        defaultValue={typedIn(raw, `${name}.${which}`)}
        autoComplete="off"
        onBlur={readAgain}
        aria-describedby={describedBy(props, true)}
        aria-invalid={errors[`${name}.${which}`] ? true : undefined}
      />
    </span>
  );
  return (
    <GroupFrame {...props} moreHint={t("facts.moment.example")}>
      <div className={styles.moment}>
        {part("date", t("facts.moment.date"))}
        {part("time", t("facts.moment.time"))}
        <Option
          type="checkbox"
          id={`${name}.about`}
          name={`${name}.about`}
          value="about"
          chosen={typedIn(raw, `${name}.about`) !== ""}
        >
          {t("facts.moment.about")}
        </Option>
        {typedIn(raw, `${name}.doubled`) === "later" && (
          <input type="hidden" name={`${name}.doubled`} value="later" />
        )}
      </div>
      {/* The browser's names of months can differ from the server's: what the server said stays. */}
      <output
        className={styles.understood}
        htmlFor={`${name}.date ${name}.time`}
        suppressHydrationWarning={true}
      >
        {understood}
      </output>
    </GroupFrame>
  );
}
