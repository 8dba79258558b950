import { type MouseEvent, useEffect, useRef } from "react";
import type { Words } from "#lib/words/words.ts";
import { partOf } from "./answer-together.ts";
import styles from "./facts-form.module.css";
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

type SummaryProps = { view: SectionView; errors: Record<string, string>; t: Words };

/** What is wrong, on top and in focus, with a way to each place. Mount it anew for every attempt to save. */
export function ErrorSummary({ view, errors, t }: SummaryProps) {
  const summary = useRef<HTMLElement>(null);
  useEffect(() => summary.current?.focus(), []);
  return (
    <section className={styles.summary} ref={summary} tabIndex={-1} aria-labelledby="error-summary">
      <h2 id="error-summary">{t("errors.title")}</h2>
      <ul>
        {inOrder(view, errors).map(({ at, label, text }) => (
          <li key={at}>
            {label === null ? (
              text
            ) : (
              <a href={`#${at}`} onClick={(event) => goTo(event, at)}>
                <span className={styles.where}>{label}</span> {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
