import { type FocusEvent, useState } from "react";
import { classes } from "#app/_components/classes.ts";
import field from "#app/_components/form/field.module.css";
import { FieldGroup } from "#app/_components/form/field.tsx";
import { Option } from "#app/_components/form/option.tsx";
import { sayAgo, sayDay, sayMoment } from "#lib/clock/say-moment.ts";
import { type RawForm, tickedIn, typedIn } from "#lib/facts/raw-form.ts";
import { readFactMoment } from "#lib/facts/read-fact-moment.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import { type AnswerProps, answerWords } from "./answer-field.ts";
import styles from "./facts-form.module.css";

type MomentProps = AnswerProps & { now: () => Date; locale: Locale };

/** What was understood of a typed moment, in full; nothing when there is nothing, or it cannot be read. */
function reading(raw: RawForm, name: string, now: Date, locale: Locale, t: Words): string {
  const read = readFactMoment(raw, name, now);
  if (!read.ok || !read.value) return "";
  const at = new Date(read.value.at);
  if (read.value.precision === "day") return t("facts.moment.readingDay", { day: sayDay(at, locale) });
  return t("facts.moment.reading", { moment: sayMoment(at, locale), ago: sayAgo(at, now, locale) });
}

/** A day and a time to type or paste. On leaving them, what was understood is said in full: information, not an error. */
export function AnswerMoment(props: MomentProps) {
  const { view, raw, errors, t, now, locale } = props;
  const { name } = view;
  const [understood, setUnderstood] = useState(() => reading(raw, name, now(), locale, t));
  const readAgain = (event: FocusEvent<HTMLInputElement>) => {
    const inputs = event.currentTarget.closest("fieldset")?.querySelectorAll("input") ?? [];
    const typed = [...inputs].filter((input) => input.type !== "checkbox");
    const asTyped = Object.fromEntries(typed.map((input) => [input.name, input.value]));
    setUnderstood(reading(asTyped, name, now(), locale, t));
  };
  const part = (which: "date" | "time", label: string) => {
    const at = `${name}.${which}`;
    return (
      <div>
        <label className={field.hint} htmlFor={at}>
          {label}
        </label>
        <input
          type="text"
          className={classes(field.input, field.part)}
          id={at}
          name={at}
          defaultValue={typedIn(raw, at)}
          autoComplete="off"
          onBlur={readAgain}
          aria-describedby={errors[at] ? `${name}-error` : undefined}
          aria-invalid={errors[at] ? true : undefined}
        />
      </div>
    );
  };
  return (
    <FieldGroup {...answerWords(props, t("facts.moment.example"))} id={name}>
      <div className={styles.moment}>
        {part("date", t("facts.moment.date"))}
        {part("time", t("facts.moment.time"))}
        <Option
          type="checkbox"
          id={`${name}.about`}
          name={`${name}.about`}
          value="about"
          text={t("facts.moment.about")}
          defaultChecked={tickedIn(raw, `${name}.about`).length > 0}
        />
      </div>
      {typedIn(raw, `${name}.doubled`) === "later" && (
        <input type="hidden" name={`${name}.doubled`} value="later" />
      )}
      {/* The browser may shorten a month otherwise than the server: what the server said stays. */}
      <output
        className={styles.understood}
        htmlFor={`${name}.date ${name}.time`}
        suppressHydrationWarning={true}
      >
        {understood}
      </output>
    </FieldGroup>
  );
}
