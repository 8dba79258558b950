import type { MouseEvent } from "react";
import styles from "#app/_components/form/error-summary.module.css";
import { FocusOnShow } from "#app/_components/form/focus-on-show.tsx";
import type { Words } from "#lib/words/words.ts";
import { partOf } from "./answer-together.ts";
import type { SectionView } from "./field-views.ts";

type Wrong = { at: string; label: string | null; text: string };

/** Everything wrong in the order of the questions; what belongs to no question comes first. */
function inOrder(view: SectionView, errors: Record<string, string>): Wrong[] {
  const fields = view.blocks.flatMap((block) => block.fields);
  const place = (at: string) => fields.findIndex((field) => field.name === partOf(at).question);
  return Object.entries(errors)
    .map(([at, text]) => ({ at, label: fields[place(at)]?.label ?? null, text }))
    .sort((a, b) => place(a.at) - place(b.at));
}

function goTo(event: MouseEvent<HTMLAnchorElement>, at: string) {
  const input = document.getElementById(at);
  if (!input) return;
  event.preventDefault();
  const folded = input.closest("details");
  if (folded) folded.open = true;
  input.focus({ preventScroll: true });
  (input.closest("fieldset") ?? input.parentElement)?.scrollIntoView({ block: "start" });
}

type SummaryProps = { view: SectionView; errors: Record<string, string>; attempt: number; t: Words };

/**
 * What is wrong, in focus after every attempt to save, with a way to each place. It grows shorter while things are
 * mended, and then it leaves the focus where it is.
 */
export function ErrorSummary({ view, errors, attempt, t }: SummaryProps) {
  return (
    <FocusOnShow className={styles.summary} labelledBy="error-summary" attempt={String(attempt)}>
      <h2 id="error-summary">{t("errors.title")}</h2>
      <ul className={styles.list}>
        {inOrder(view, errors).map(({ at, label, text }) => (
          <li key={at}>
            {label === null ? (
              <span>{text}</span>
            ) : (
              <a href={`#${at}`} onClick={(event) => goTo(event, at)}>
                {/\p{L}$/u.test(label) ? `${label}:` : label} {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </FocusOnShow>
  );
}
