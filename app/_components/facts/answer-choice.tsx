import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { typedIn } from "#lib/facts/raw-form.ts";
import { type AnswerProps, answerWords } from "./answer-field.ts";

/** One answer out of a list. "Not yet known" stands first, because it is the honest answer of the first hours. */
export function AnswerChoice(props: AnswerProps) {
  const { view, raw, t } = props;
  const options = view.options.map(({ key, text }) => ({ value: key, text }));
  return (
    <ChoiceField
      {...answerWords(props)}
      name={view.name}
      options={[{ value: "unknown", text: t("facts.unknown") }, ...options]}
      chosen={typedIn(raw, view.name) || "unknown"}
      lay={view.lay === "row" ? "inline" : "list"}
    />
  );
}
