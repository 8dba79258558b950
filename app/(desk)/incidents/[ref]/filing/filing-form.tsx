import { randomUUID } from "node:crypto";
import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { MomentField } from "#app/_components/form/moment-field.tsx";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { TextArea } from "#app/_components/form/text-area.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { field, type Raw } from "#app/_request/submit.ts";
import { sayTable } from "#lib/clock/say-moment.ts";
import { lateness } from "#lib/workflow/notification-clock.ts";
import styles from "./filing.module.css";
import { FilingCheck } from "./filing-check.tsx";
import { filingKindsNow } from "./filing-kinds.ts";
import { OfItsKind } from "./of-its-kind.tsx";
import type { FilingsPage } from "./open-filings.ts";
import { recordFilingAction } from "./record-filing-action.ts";

type FormProps = FilingsPage & { wrong: Record<string, string> };
export type PartProps = FormProps & { raw: Raw };

/** Writing down that a notification was made. A filing is a fact: a closed lock asks why, it does not stop the pen. */
export function FilingForm(asked: FormProps) {
  const { dossier, typed, wrong, t } = asked;
  const { record, locks } = dossier;
  const raw = typed?.raw ?? {};
  const kinds = filingKindsNow(dossier, t);
  const errorPrefix = t("errors.prefix");
  return (
    <Sheet title={t("filing.formTitle")}>
      {locks.emergency && (
        <div className={styles.emergency}>
          <Notice tone="warn" title={t("filing.emergency")}>
            <p>{t(locks.emergency.key, locks.emergency.values)}</p>
          </Notice>
        </div>
      )}
      <form action={recordFilingAction.bind(null, record.ref)} className={styles.form} noValidate>
        <input type="hidden" name="submission" value={field(raw, "submission") || randomUUID()} />
        <ChoiceField
          name="kind"
          label={t("filing.kindLabel")}
          lay="framed"
          chosen={field(raw, "kind") || asked.askedKind}
          options={kinds.map(({ value, text, hint }) => ({ value, text, hint }))}
          error={wrong.kind}
          errorPrefix={errorPrefix}
        />
        <When {...asked} raw={raw} />
        <TextField
          name="number"
          label={t("filing.number")}
          hint={t("filing.numberHint")}
          optional={t("site.optional")}
          width="medium"
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
          defaultValue={field(raw, "number")}
          error={wrong.number}
          errorPrefix={errorPrefix}
        />
        <OfItsKind {...asked} raw={raw} />
        <Late {...asked} raw={raw} />
        <Without {...asked} raw={raw} kinds={kinds} />
        <FilingCheck {...asked} />
        <SubmitButton look="main" pendingText={t("filing.recording")}>
          {t("filing.submit")}
        </SubmitButton>
      </form>
    </Sheet>
  );
}

/** The moment of filing: now, unless something else is typed. */
function When({ actor, raw, wrong, t }: PartProps) {
  const [day = "", time = ""] = sayTable(actor.at, actor.locale).split(" ");
  const part = (name: string, otherwise: string) => ({
    name,
    value: name in raw ? field(raw, name) : otherwise,
    wrong: Boolean(wrong[name]),
  });
  return (
    <MomentField
      id="filedAt.date"
      label={t("filing.filedAt")}
      hint={t("filing.filedAtHint")}
      date={{ ...part("filedAt.date", day), label: t("awareness.date") }}
      time={{ ...part("filedAt.time", time), label: t("awareness.time") }}
      error={wrong["filedAt.date"] ?? wrong["filedAt.time"]}
      errorPrefix={t("errors.prefix")}
    />
  );
}

/** Why it is late: asked where it is, within reach where it does not look so. Only the first notification can be late. */
function Late({ dossier, offeredReason, raw, wrong, t }: PartProps) {
  const { clock, filing, now, record } = dossier;
  if (filing.live.length > 0) return null;
  const { awareness, lateness: known } = record.facts;
  const late = clock.state === "overdue" || lateness(awareness, now) === "late" || Boolean(wrong.lateReason);
  const asked = (
    <TextArea
      name="lateReason"
      label={t("filing.lateReason")}
      hint={t("filing.lateReasonHint")}
      defaultValue={"lateReason" in raw ? field(raw, "lateReason") : (known.reason.value ?? offeredReason)}
      error={wrong.lateReason}
      errorPrefix={t("errors.prefix")}
      rows={4}
    />
  );
  if (late) return asked;
  return (
    <details className={styles.more}>
      <summary>{t("filing.lateAsk")}</summary>
      {asked}
    </details>
  );
}

/** Why there was no valid approval: the style sheet shows it once a kind is chosen that lacks one, and the record asks it. */
function Without({ kinds, raw, wrong, t }: PartProps & { kinds: ReturnType<typeof filingKindsNow> }) {
  const closed = kinds.filter((kind) => kind.closed);
  if (closed.length === 0) return null;
  const which = closed.map(({ text }) => text).join(", ");
  return (
    <div className={styles.without} data-needed={closed.map(({ value }) => value).join(" ")}>
      <TextArea
        name="withoutApproval"
        label={t("filing.withoutApproval")}
        hint={`${t("filing.neededFor", { kinds: which })} ${t("filing.withoutApprovalHint")}`}
        defaultValue={field(raw, "withoutApproval")}
        error={wrong.withoutApproval}
        errorPrefix={t("errors.prefix")}
        rows={4}
      />
    </div>
  );
}
