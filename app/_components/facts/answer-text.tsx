import { TextArea } from "#app/_components/form/text-area.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import { typedIn } from "#lib/facts/raw-form.ts";
import { type AnswerProps, answerWords } from "./answer-field.ts";

/** A text of one line or of several. */
export function AnswerText(props: AnswerProps) {
  const { view, raw } = props;
  const same = {
    ...answerWords(props),
    name: view.name,
    defaultValue: typedIn(raw, view.name),
    autoComplete: "off",
  };
  if (view.size === "line") return <TextField {...same} type={view.typing} />;
  return <TextArea {...same} rows={view.size === "many-lines" ? 6 : 3} />;
}
