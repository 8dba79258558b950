"use client";

import { type ReactNode, useActionState } from "react";
import { CheckField } from "#app/_components/form/check-field.tsx";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { type TextLine, TextLines } from "#app/_components/form/text-lines.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import type { Answer } from "#app/_request/answer.ts";
import styles from "./set-up.module.css";
import { setUp } from "./set-up.ts";
import type { SetUpQuestions } from "./set-up-questions.ts";

function orderOf(questions: SetUpQuestions): string[] {
  const { organisation, fg, mandate, administrator } = questions;
  const lines = [...organisation.lines, ...fg.lines, ...mandate.lines, ...administrator.lines];
  return ["code", ...lines.map(({ name }) => name), "password"];
}

/** The organisation, its FG, the mandate and the first administrator, in one form. Works without JavaScript. */
export function SetUpForm({ questions }: { questions: SetUpQuestions }) {
  const [answer, send] = useActionState<Answer | null, FormData>(setUp, null);
  const { code, organisation, fg, mandate, administrator, zone, errorPrefix } = questions;
  const raw = answer?.raw ?? {};
  const problems = answer?.problems ?? {};
  const list = problemList(problems, orderOf(questions));
  const ask = (lines: TextLine[]) => <TextLines lines={lines} {...{ raw, problems, errorPrefix }} />;
  return (
    <form action={send} className={styles.form} noValidate>
      <title>{list.length > 0 ? questions.titleWithProblems : questions.title}</title>
      <ErrorSummary key={answer?.attempt} title={questions.problem} problems={list} />
      <Sheet>{ask([code])}</Sheet>
      <Part title={organisation.title}>
        {ask(organisation.lines)}
        <p className="quiet small">{zone}</p>
      </Part>
      <Part title={fg.title} hint={fg.hint}>
        {ask(fg.lines)}
      </Part>
      <Part title={mandate.title} hint={mandate.why}>
        <CheckField
          name="mandate"
          value="given"
          label={mandate.given}
          hint={mandate.givenHint}
          defaultChecked={answer === null || raw.mandate === "given"}
        />
        <div className={styles.giver}>{ask(mandate.lines)}</div>
      </Part>
      <Part title={administrator.title} hint={administrator.hint}>
        {ask([...administrator.lines, administrator.password])}
      </Part>
      <SubmitButton look="main" pendingText={questions.busy}>
        {questions.submit}
      </SubmitButton>
    </form>
  );
}

function Part({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <Sheet title={title}>
      {hint && <p className="quiet">{hint}</p>}
      <div className={styles.part}>{children}</div>
    </Sheet>
  );
}
