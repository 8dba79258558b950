import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { SelectField } from "#app/_components/form/select-field.tsx";
import { typedIn } from "#lib/facts/raw-form.ts";
import { type AnswerProps, answerWords } from "./answer-field.ts";

/** One answer out of a list. "Not yet known" stands first, because it is the honest answer of the first hours. */
export function AnswerChoice(props: AnswerProps) {
  const { view, raw, t } = props;
  const known = view.options.map(({ key, text }) => ({ value: key, text }));
  const options = [{ value: "unknown", text: t("facts.unknown") }, ...known];
  const chosen = typedIn(raw, view.name) || "unknown";
  // Thirty names as radio buttons would bury the questions below them.
  if (view.lay === "columns") {
    const words = answerWords(props);
    return <SelectField {...words} name={view.name} options={options} defaultValue={chosen} />;
  }
  return (
    <ChoiceField
      {...answerWords(props)}
      name={view.name}
      options={options}
      chosen={chosen}
      lay={view.lay === "row" ? "inline" : "list"}
    />
  );
}
