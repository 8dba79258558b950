import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { Button, ButtonRow } from "#app/_components/button.tsx";
import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { TextArea } from "#app/_components/form/text-area.tsx";
import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { load } from "#app/_request/load.ts";
import { titled } from "#app/_request/page-title.ts";
import { spoken } from "#app/_request/spoken.ts";
import { field, typedIn } from "#app/_request/submit.ts";
import { NotFound } from "#db/outcome.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import { type Words, words } from "#lib/words/words.ts";
import { logIncidentAction } from "./log-incident-action.ts";
import styles from "./new.module.css";
import { WhenFields } from "./when-fields.tsx";

const order = ["text", "since", "todayTime", "yesterdayTime", "otherDate", "otherTime", "stopped"];

async function open() {
  return load(async (actor) => {
    if (!can(actor.person.roles, "log-incident")) throw new NotFound("log");
    return { actor, typed: await typedIn(actor, "log") };
  });
}

export async function generateMetadata(): Promise<Metadata> {
  const { typed } = await open();
  return titled("log.title", Object.keys(typed?.problems ?? {}).length > 0);
}

/** Logging an incident in under a minute: one question must be answered, no script is needed, and nothing typed is lost. */
export default async function NewIncidentPage() {
  const { actor, typed } = await open();
  const t = words(actor.locale);
  const wrong = spoken(typed?.problems ?? {}, t);
  return (
    <Page narrow>
      <PageHead title={t("log.title")} under={t("log.lead")} />
      <ErrorSummary title={t("errors.title")} problems={problemList(wrong, order)} />
      <LogForm actor={actor} raw={typed?.raw ?? {}} wrong={wrong} t={t} />
    </Page>
  );
}

type FormProps = {
  actor: Actor;
  raw: Record<string, string | string[]>;
  wrong: Record<string, string>;
  t: Words;
};

function LogForm({ actor, raw, wrong, t }: FormProps) {
  return (
    <form action={logIncidentAction} className={styles.form} noValidate>
      <input type="hidden" name="submission" value={field(raw, "submission") || randomUUID()} />
      <TextArea
        name="text"
        label={t("log.what")}
        hint={t("log.whatHint")}
        error={wrong.text}
        errorPrefix={t("errors.prefix")}
        defaultValue={field(raw, "text")}
        large
        autoFocus
        rows={3}
      />
      <WhenFields raw={raw} wrong={wrong} now={actor.at} locale={actor.locale} t={t} />
      <ChoiceField
        name="stopped"
        label={t("log.stopped")}
        lay="inline"
        chosen={field(raw, "stopped") || "unknown"}
        options={["yes", "no", "unknown"].map((value) => ({ value, text: t(`log.${value}`) }))}
      />
      <ButtonRow>
        <Button look="main" name="as" value="breach">
          {t("log.asBreach")}
        </Button>
        <Button name="as" value="question">
          {t("log.asQuestion")}
        </Button>
      </ButtonRow>
      <p className="quiet small">
        {t("log.asBreach")}: {t("log.asBreachHint")} {t("log.asQuestion")}: {t("log.asQuestionHint")}
      </p>
    </form>
  );
}
