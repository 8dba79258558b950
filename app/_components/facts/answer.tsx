import type { Locale } from "#lib/words/words.ts";
import { AnswerAmount } from "./answer-amount.tsx";
import { AnswerChoice } from "./answer-choice.tsx";
import { AnswerChoices } from "./answer-choices.tsx";
import type { AnswerProps } from "./answer-field.ts";
import { AnswerMoment } from "./answer-moment.tsx";
import { AnswerText } from "./answer-text.tsx";
import styles from "./facts-form.module.css";
import { SourceAndCertainty } from "./source-and-certainty.tsx";

type Props = AnswerProps & { now: () => Date; locale: Locale };

function ByKind({ now, locale, ...props }: Props) {
  switch (props.view.kind) {
    case "text":
      return <AnswerText {...props} />;
    case "choice":
      return <AnswerChoice {...props} />;
    case "choices":
      return <AnswerChoices {...props} />;
    case "amount":
      return <AnswerAmount {...props} />;
    case "moment":
      return <AnswerMoment {...props} now={now} locale={locale} />;
  }
}

/** One question with its answer, and below it where that comes from. */
export function Answer(props: Props) {
  // A number or a moment has several inputs and none with the question's own name, to which "still missing" leads.
  const several = props.view.kind === "amount" || props.view.kind === "moment";
  return (
    <div className={styles.question} id={several ? props.view.name : undefined}>
      <ByKind {...props} />
      <SourceAndCertainty {...props} />
    </div>
  );
}
