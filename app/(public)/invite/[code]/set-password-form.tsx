"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import type { Answer } from "#app/_request/answer.ts";
import styles from "#app/(public)/gate.module.css";
import { setPassword } from "./set-password.ts";

export type SetPasswordWords = {
  title: string;
  titleWithProblems: string;
  password: string;
  rules: string;
  submit: string;
  busy: string;
  problem: string;
  errorPrefix: string;
};

/** One new password. The e-mail address goes along unseen, so that a password manager stores the two together. */
export function SetPasswordForm({
  words,
  code,
  email,
}: {
  words: SetPasswordWords;
  code: string;
  email: string;
}) {
  const [answer, send] = useActionState<Answer | null, FormData>(setPassword, null);
  const problems = answer?.problems ?? {};
  const list = problemList(problems, ["password"]);
  return (
    <form action={send} className={styles.form} noValidate>
      <title>{list.length > 0 ? words.titleWithProblems : words.title}</title>
      <ErrorSummary key={answer?.attempt} title={words.problem} problems={list} />
      <input type="hidden" name="code" value={code} />
      <input type="email" name="email" value={email} autoComplete="username" readOnly hidden />
      <TextField
        name="password"
        type="password"
        label={words.password}
        hint={words.rules}
        autoComplete="new-password"
        autoFocus={answer === null}
        error={problems.password}
        errorPrefix={words.errorPrefix}
      />
      <SubmitButton look="main" wide pendingText={words.busy}>
        {words.submit}
      </SubmitButton>
    </form>
  );
}
