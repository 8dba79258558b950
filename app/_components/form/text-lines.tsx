import { TextField, type TextFieldProps } from "./text-field.tsx";

/** A question of one line, described so that it can be sent to the browser: words, and how it is typed. */
export type TextLine = Pick<
  TextFieldProps,
  "name" | "label" | "hint" | "optional" | "width" | "type" | "autoComplete" | "inputMode" | "spellCheck"
>;

type TextLinesProps = {
  lines: readonly TextLine[];
  /** What stands in them, by name. */
  raw: Record<string, string | string[]>;
  /** What is wrong with them, by name, in the reader's language. */
  problems: Record<string, string>;
  errorPrefix: string;
};

/** Several questions of one line under each other. */
export function TextLines({ lines, raw, problems, errorPrefix }: TextLinesProps) {
  return lines.map((line) => (
    <TextField
      key={line.name}
      {...line}
      defaultValue={[raw[line.name] ?? ""].flat()[0]}
      error={problems[line.name]}
      errorPrefix={errorPrefix}
    />
  ));
}
