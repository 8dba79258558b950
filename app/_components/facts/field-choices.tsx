import { tickedIn } from "#lib/facts/raw-form.ts";
import styles from "./field.module.css";
import { answerErrors, type FieldProps, GroupFrame } from "./field-frame.tsx";
import { Option } from "./option.tsx";

/**
 * Any answers out of a list. "Not yet known" and "none of these" exclude the others: the browser helps with that
 * (answer-together.ts), and the server reads the form the same way without.
 */
export function FieldChoices(props: FieldProps) {
  const { view, raw, errors, t } = props;
  const ticked = tickedIn(raw, view.name);
  const invalid = answerErrors(errors, view.name).length > 0;
  const aside = (part: "unknown" | "none", text: string) => (
    <Option
      type="checkbox"
      id={`${view.name}.${part}`}
      name={`${view.name}.${part}`}
      value={part}
      chosen={tickedIn(raw, `${view.name}.${part}`).length > 0}
      invalid={invalid}
    >
      {text}
    </Option>
  );
  return (
    <GroupFrame {...props} moreHint={t("facts.several")}>
      {aside("unknown", t("facts.unknown"))}
      <div className={styles[view.lay]}>
        {view.options.map(({ key, text, under }, place) => (
          <Option
            key={key}
            type="checkbox"
            id={place === 0 ? view.name : `${view.name}.is.${key}`}
            name={view.name}
            value={key}
            chosen={ticked.includes(key)}
            under={under}
            invalid={invalid}
          >
            {text}
          </Option>
        ))}
      </div>
      {aside("none", t("facts.noneOfThese"))}
    </GroupFrame>
  );
}
