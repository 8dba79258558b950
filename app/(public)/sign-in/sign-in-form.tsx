"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import type { Answer } from "#app/_request/answer.ts";
import styles from "#app/(public)/gate.module.css";
import { signIn } from "./sign-in.ts";

export type SignInWords = {
  title: string;
  titleWithProblems: string;
  email: string;
  password: string;
  submit: string;
  busy: string;
  problem: string;
  errorPrefix: string;
};

/** E-mail address and password. Works without JavaScript; the password is never sent back. */
export function SignInForm({ words, next }: { words: SignInWords; next: string }) {
  const [answer, send] = useActionState<Answer | null, FormData>(signIn, null);
  const problems = answer?.problems ?? {};
  const list = problemList(problems, ["email", "password"]);
  return (
    <form action={send} className={styles.form} noValidate>
      <title>{list.length > 0 ? words.titleWithProblems : words.title}</title>
      <ErrorSummary key={answer?.attempt} title={words.problem} problems={list} />
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        type="email"
        label={words.email}
        autoComplete="username"
        spellCheck={false}
        autoCapitalize="none"
        autoFocus={answer === null}
        defaultValue={String(answer?.raw.email ?? "")}
        error={problems.email}
        errorPrefix={words.errorPrefix}
      />
      <TextField
        name="password"
        type="password"
        label={words.password}
        autoComplete="current-password"
        error={problems.password}
        errorPrefix={words.errorPrefix}
      />
      <SubmitButton look="main" wide pendingText={words.busy}>
        {words.submit}
      </SubmitButton>
    </form>
  );
}
