import type { Locale } from "#lib/words/words.ts";
import { FieldAmount } from "./field-amount.tsx";
import { FieldChoice } from "./field-choice.tsx";
import { FieldChoices } from "./field-choices.tsx";
import type { FieldProps } from "./field-frame.tsx";
import { FieldMoment } from "./field-moment.tsx";
import { FieldText } from "./field-text.tsx";

/** One question, by its kind. */
export function Field({ now, locale, ...props }: FieldProps & { now: () => Date; locale: Locale }) {
  switch (props.view.kind) {
    case "text":
      return <FieldText {...props} />;
    case "choice":
      return <FieldChoice {...props} />;
    case "choices":
      return <FieldChoices {...props} />;
    case "amount":
      return <FieldAmount {...props} />;
    case "moment":
      return <FieldMoment {...props} now={now} locale={locale} />;
  }
}
