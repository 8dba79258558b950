import { randomUUID } from "node:crypto";
import { MomentField } from "#app/_components/form/moment-field.tsx";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { TextArea } from "#app/_components/form/text-area.tsx";
import { StateBadge } from "#app/_components/state-badge.tsx";
import { spoken } from "#app/_request/spoken.ts";
import { field } from "#app/_request/submit.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import type { Filing, FilingPromise } from "#lib/workflow/happened.ts";
import styles from "./filing.module.css";
import type { FilingsPage } from "./open-filings.ts";
import { keepPromiseAction, makePromiseAction } from "./promise-actions.ts";

type Props = FilingsPage & { filing: Filing };

/** What was promised to the authority with a notification: by when, whether it was kept, and the form for another. */
export function Promises(asked: Props) {
  const { dossier, records, filing, t } = asked;
  const here = dossier.record.promises.filter(({ filingId }) => filingId === filing.id);
  // A withdrawal promises nothing.
  const asks = records && filing.kind !== "withdrawal";
  if (here.length === 0 && !asks) return null;
  return (
    <section className={styles.part} aria-labelledby={`promises-${filing.id}`}>
      <h3 id={`promises-${filing.id}`}>{t("filing.promise.title")}</h3>
      {here.length > 0 && (
        <ul>
          {here.map((one) => (
            <li key={one.id} id={`promise-${one.id}`}>
              <Promised {...asked} promise={one} />
            </li>
          ))}
        </ul>
      )}
      {asks && <PromiseForm {...asked} />}
    </section>
  );
}

function Promised({ dossier, actor, names, records, promise, t }: Props & { promise: FilingPromise }) {
  const { kept, dueAt, what, id } = promise;
  const late = kept === null && dueAt < actor.at;
  const at = sayMoment(dueAt, actor.locale);
  return (
    <>
      <p className={styles.written} dir="auto">
        {what}
      </p>
      <p className="small">
        {kept ? (
          <StateBadge
            bare
            state="met"
            text={t("filing.promise.keptBy", {
              name: names.get(kept.recordedBy) ?? "",
              at: sayMoment(kept.at, actor.locale),
            })}
          />
        ) : (
          <StateBadge
            bare
            state={late ? "overdue" : "soon"}
            text={t(late ? "filing.promise.late" : "filing.promise.due", { at })}
          />
        )}
      </p>
      {records && !kept && (
        <form action={keepPromiseAction.bind(null, dossier.record.ref, id)} data-screen-only="">
          <SubmitButton slim pendingText={t("filing.saving")}>
            {t("filing.promise.keep")}
            <span className="visually-hidden"> {what}</span>
          </SubmitButton>
        </form>
      )}
    </>
  );
}

function PromiseForm({ dossier, filing, promises, t }: Props) {
  const typed = promises.get(filing.id);
  const raw = typed?.raw ?? {};
  const wrong = spoken(typed?.problems ?? {}, t);
  const errorPrefix = t("errors.prefix");
  const part = (name: string, label: string) => ({
    name,
    label,
    value: field(raw, name),
    wrong: Boolean(wrong[name]),
  });
  return (
    <details open={typed ? true : undefined} data-screen-only="">
      <summary>{t("filing.promise.add")}</summary>
      <form action={makePromiseAction.bind(null, dossier.record.ref, filing.id)} noValidate>
        <input type="hidden" name="submission" value={field(raw, "submission") || randomUUID()} />
        <TextArea
          id={`what-${filing.id}`}
          name="what"
          label={t("filing.promise.what")}
          hint={t("filing.promise.whatHint")}
          rows={2}
          defaultValue={field(raw, "what")}
          error={wrong.what}
          errorPrefix={errorPrefix}
        />
        <MomentField
          id={`dueAt-${filing.id}`}
          label={t("filing.promise.by")}
          date={part("dueAt.date", t("awareness.date"))}
          time={part("dueAt.time", t("awareness.time"))}
          error={wrong["dueAt.date"] ?? wrong["dueAt.time"]}
          errorPrefix={errorPrefix}
        />
        <SubmitButton slim pendingText={t("filing.saving")}>
          {t("filing.promise.save")}
        </SubmitButton>
      </form>
    </details>
  );
}
