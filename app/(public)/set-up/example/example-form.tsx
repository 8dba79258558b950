"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { type TextLine, TextLines } from "#app/_components/form/text-lines.tsx";
import type { Answer } from "#app/_request/answer.ts";
import styles from "#app/(public)/gate.module.css";
import { loadExample } from "./load-example.ts";

export type ExampleWords = {
  title: string;
  titleWithProblems: string;
  problem: string;
  errorPrefix: string;
  submit: string;
  busy: string;
  code: TextLine;
};

/** The one-time code and a button that loads the example organisation. */
export function ExampleForm({ words }: { words: ExampleWords }) {
  const [answer, send] = useActionState<Answer | null, FormData>(loadExample, null);
  const problems = answer?.problems ?? {};
  const list = problemList(problems, [words.code.name]);
  return (
    <form action={send} className={styles.form} noValidate>
      <title>{list.length > 0 ? words.titleWithProblems : words.title}</title>
      <ErrorSummary key={answer?.attempt} title={words.problem} problems={list} />
      <TextLines
        lines={[words.code]}
        raw={answer?.raw ?? {}}
        problems={problems}
        errorPrefix={words.errorPrefix}
      />
      <SubmitButton look="main" wide pendingText={words.busy}>
        {words.submit}
      </SubmitButton>
    </form>
  );
}
