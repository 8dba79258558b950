import { randomUUID } from "node:crypto";
import { Button } from "#app/_components/button.tsx";
import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { MomentField } from "#app/_components/form/moment-field.tsx";
import { TextArea } from "#app/_components/form/text-area.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { field, type Raw } from "#app/_request/submit.ts";
import type { Actor } from "#lib/access/actor.ts";
import { sayTable } from "#lib/clock/say-moment.ts";
import type { Dossier } from "#lib/dossier.ts";
import { lateness } from "#lib/law/gdpr/article-33-1-late-reason.ts";
import type { Words } from "#lib/words/words.ts";
import type { FilingKind } from "#lib/workflow/happened.ts";
import { recordFilingAction } from "./record-filing-action.ts";

type FormProps = { dossier: Dossier; actor: Actor; raw: Raw; wrong: Record<string, string>; t: Words };

/** The kinds that can have been notified: a first one while nothing stands, else a follow-up, the complete one or a withdrawal. */
function kindsNow({ filing }: Dossier): FilingKind[] {
  return filing.live.length === 0 ? ["preliminary", "complete"] : ["follow-up", "complete", "withdrawal"];
}

/** "I have notified": what, when, under which number; and the reasons the law or four eyes ask for where they do. */
export function FilingForm({ dossier, actor, raw, wrong, t }: FormProps) {
  const errorPrefix = t("errors.prefix");
  const { ref } = dossier.record;
  return (
    <form action={recordFilingAction.bind(null, ref)} className="stack" noValidate>
      <input type="hidden" name="submission" value={randomUUID()} />
      <ChoiceField
        name="kind"
        label={t("filing.kindLabel")}
        hint={t("filing.kindHint")}
        error={wrong.kind}
        errorPrefix={errorPrefix}
        chosen={field(raw, "kind")}
        options={kindsNow(dossier).map((kind) => ({ value: kind, text: t(`filing.kind.${kind}`) }))}
      />
      <When actor={actor} raw={raw} wrong={wrong} t={t} />
      <TextField
        name="number"
        label={t("filing.number")}
        hint={t("filing.numberHint")}
        error={wrong.number}
        errorPrefix={errorPrefix}
        width="medium"
        defaultValue={field(raw, "number")}
      />
      <Reasons dossier={dossier} raw={raw} wrong={wrong} t={t} />
      <Button look="main">{t("filing.submit")}</Button>
    </form>
  );
}

function When({ actor, raw, wrong, t }: Omit<FormProps, "dossier">) {
  const [today = "", now = ""] = sayTable(actor.at, "nl").split(" ");
  const typed = field(raw, "kind") !== "" || Object.keys(wrong).length > 0;
  return (
    <MomentField
      id="filedAt.date"
      label={t("filing.filedAt")}
      hint={t("awareness.hint")}
      error={wrong["filedAt.date"] ?? wrong["filedAt.time"]}
      errorPrefix={t("errors.prefix")}
      date={{
        name: "filedAt.date",
        label: t("awareness.date"),
        value: typed ? field(raw, "filedAt.date") : today,
        wrong: Boolean(wrong["filedAt.date"]),
      }}
      time={{
        name: "filedAt.time",
        label: t("awareness.time"),
        value: typed ? field(raw, "filedAt.time") : now,
        wrong: Boolean(wrong["filedAt.time"]),
      }}
    />
  );
}

function Reasons({ dossier, raw, wrong, t }: Omit<FormProps, "actor">) {
  const { locks, clock, now, filing } = dossier;
  const late = filing.live.length === 0 && lateness(clock.anchorAt, now) === "late";
  const lock = locks.complete ?? locks.preliminary.closed;
  return (
    <>
      {(late || wrong.lateReason || field(raw, "lateReason")) && (
        <TextArea
          name="lateReason"
          label={t("filing.lateReason")}
          hint={t("filing.lateReasonHint")}
          error={wrong.lateReason}
          errorPrefix={t("errors.prefix")}
          defaultValue={field(raw, "lateReason") || (dossier.record.facts.lateness.reason.value ?? "")}
        />
      )}
      {lock && (
        <Notice tone="warn" title={t("filing.lock")}>
          <p>{t(lock.key, lock.values)}</p>
          {locks.emergency && <p>{t(locks.emergency.key, locks.emergency.values)}</p>}
        </Notice>
      )}
      {(lock || wrong.withoutApproval || field(raw, "withoutApproval")) && (
        <TextArea
          name="withoutApproval"
          label={t("filing.withoutApproval")}
          hint={t("filing.withoutApprovalHint")}
          error={wrong.withoutApproval}
          errorPrefix={t("errors.prefix")}
          defaultValue={field(raw, "withoutApproval")}
        />
      )}
    </>
  );
}
