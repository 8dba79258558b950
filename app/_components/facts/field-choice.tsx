import { typedIn } from "#lib/facts/raw-form.ts";
import styles from "./field.module.css";
import { type FieldProps, GroupFrame } from "./field-frame.tsx";
import { Option } from "./option.tsx";

/** One answer out of a list. "Not yet known" stands first, because it is the honest answer of the first hours. */
export function FieldChoice(props: FieldProps) {
  const { view, raw, t } = props;
  const chosen = typedIn(raw, view.name) || "unknown";
  return (
    <GroupFrame {...props} radios>
      <div className={styles[view.lay]}>
        <Option type="radio" id={view.name} name={view.name} value="unknown" chosen={chosen === "unknown"}>
          {t("facts.unknown")}
        </Option>
        {view.options.map(({ key, text }) => (
          <Option
            key={key}
            type="radio"
            id={`${view.name}.${key}`}
            name={view.name}
            value={key}
            chosen={chosen === key}
          >
            {text}
          </Option>
        ))}
      </div>
    </GroupFrame>
  );
}
