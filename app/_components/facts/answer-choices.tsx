import { classes } from "#app/_components/classes.ts";
import field from "#app/_components/form/field.module.css";
import { FieldGroup } from "#app/_components/form/field.tsx";
import { Option } from "#app/_components/form/option.tsx";
import { tickedIn } from "#lib/facts/raw-form.ts";
import { type AnswerProps, answerWords } from "./answer-field.ts";
import styles from "./facts-form.module.css";

/**
 * Any answers out of a list. "Not yet known" and "none of these" exclude the others: the browser helps with that
 * (answer-together.ts), and the server reads the form the same way without.
 */
export function AnswerChoices(props: AnswerProps) {
  const { view, raw, t } = props;
  const words = answerWords(props, t("facts.several"));
  const box = (id: string, name: string, value: string, text: string) => (
    <Option
      type="checkbox"
      id={id}
      name={name}
      value={value}
      text={text}
      defaultChecked={tickedIn(raw, name).includes(value)}
      aria-invalid={words.error ? true : undefined}
    />
  );
  return (
    <FieldGroup {...words} id={view.name}>
      <div className={field.options}>
        {box(`${view.name}.unknown`, `${view.name}.unknown`, "unknown", t("facts.unknown"))}
      </div>
      <div
        className={
          view.lay === "columns" ? styles.columns : classes(field.options, view.lay === "row" && field.inline)
        }
      >
        {view.options.map(({ key, text, under }, place) => (
          <div key={key} className={under ? styles.under : undefined}>
            {box(place === 0 ? view.name : `${view.name}.is.${key}`, view.name, key, text)}
          </div>
        ))}
      </div>
      <div className={field.options}>
        {box(`${view.name}.none`, `${view.name}.none`, "none", t("facts.noneOfThese"))}
      </div>
    </FieldGroup>
  );
}
