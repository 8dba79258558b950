import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { TextField } from "#app/_components/form/text-field.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { StateBadge } from "#app/_components/state-badge.tsx";
import { spoken } from "#app/_request/spoken.ts";
import { field } from "#app/_request/submit.ts";
import { codeOf } from "#app/(desk)/_deciding/proposal-words.ts";
import { can } from "#lib/access/can.ts";
import { sayMargin, sayMoment } from "#lib/clock/say-moment.ts";
import type { ClockState } from "#lib/clock/time-left.ts";
import type { FilingFlag, FilingFlagName, FlaggedFiling } from "#lib/workflow/filing-flags.ts";
import { firstNotification } from "#lib/workflow/live-filings.ts";
import styles from "./filing.module.css";
import type { FilingsPage } from "./open-filings.ts";
import { Promises } from "./promises.tsx";
import { Receipts } from "./receipts.tsx";
import { recordNumberAction } from "./record-filing-action.ts";

/** One notification as it was written down: what, when, with which margin and number, and what it still lacks. */
export function FilingSheet({ flagged, ...asked }: FilingsPage & { flagged: FlaggedFiling }) {
  const { dossier, actor, names, records, t } = asked;
  const { filing, flags } = flagged;
  const { ref } = dossier.record;
  const lines = [
    filing.withdrawalReason && t("filing.withdrawn", { reason: filing.withdrawalReason }),
    filing.complete !== null && t(filing.complete ? "filing.isComplete" : "filing.isNotComplete"),
    filing.underMandate && t("filing.underMandate"),
    filing.withoutApproval && t("filing.without", { reason: filing.withoutApproval }),
    filing.lateReason && t("filing.late", { reason: filing.lateReason }),
  ].filter((line) => typeof line === "string");
  return (
    <Sheet
      id={`filing-${filing.id}`}
      title={t(`filing.kind.${filing.kind}`)}
      beside={
        can(actor.person.roles, "see-report") && (
          <a href={`/incidents/${ref}/report/filed/${filing.id}`}>{t("filing.seeFiled")}</a>
        )
      }
    >
      <p className={styles.filed}>
        <time dateTime={filing.filedAt.toISOString()}>
          {t("filing.filedOn", { at: sayMoment(filing.filedAt, actor.locale) })}
        </time>
      </p>
      <Margin {...asked} flagged={flagged} />
      {filing.number && <p>{t("filing.numberOf", { number: filing.number })}</p>}
      {lines.map((line) => (
        <p key={line} className={styles.written} dir="auto">
          {line}
        </p>
      ))}
      <Flags flags={flags} {...asked} />
      {records && !filing.number && <NumberForm {...asked} id={filing.id} />}
      <p className="quiet small">
        {t("filing.recordedBy", {
          name: names.get(filing.recordedBy) ?? "",
          at: sayMoment(filing.recordedAt, actor.locale),
        })}
        {" · "}
        {t("filing.sheetHash", { hash: codeOf(filing.sheetHash) })}
        {filing.rulesVersion && ` · ${t("filing.rules", { version: filing.rulesVersion })}`}
      </p>
      <Receipts {...asked} filing={filing} />
      <Promises {...asked} filing={filing} />
    </Sheet>
  );
}

/** With how much to spare, for the notification that stopped the clock of Art. 33(1). */
function Margin({ dossier, flagged, t }: FilingsPage & { flagged: FlaggedFiling }) {
  const { filing } = flagged;
  const { clock, record } = dossier;
  if (firstNotification(record)?.id !== filing.id) return null;
  return (
    <p className={styles.margin}>
      <StateBadge
        state={clock.state}
        text={
          clock.lateness ? t(`workflow.clock.lateness.${clock.lateness}`) : t(`clock.state.${clock.state}`)
        }
      />
      <span>{t("filing.margin", { margin: sayMargin(clock.dueAt, filing.filedAt, t) })}</span>
      {clock.lateness === "late" && record.outages.length > 0 && (
        <a href="#outages">{t("filing.outage.noted", { count: record.outages.length })}</a>
      )}
    </p>
  );
}

/** Red where the law or management is still owed something, amber where something is only to come. */
const looks: Record<FilingFlagName, ClockState> = {
  "lacks-number": "soon",
  "lacks-approval": "urgent",
  "approval-due": "soon",
  "approval-overdue": "overdue",
  "lacks-late-reason": "urgent",
};

function Flags({ flags, actor, t }: FilingsPage & { flags: FilingFlag[] }) {
  if (flags.length === 0) return null;
  return (
    <ul className={styles.flags}>
      {flags.map(({ flag, what, dueAt }) => (
        <li key={flag}>
          <StateBadge bare state={looks[flag]} text={t(what.key, what.values)} />
          {dueAt && (
            <p className="quiet small">{t("dossier.dueBy", { at: sayMoment(dueAt, actor.locale) })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function NumberForm({ dossier, numbers, id, t }: FilingsPage & { id: string }) {
  const typed = numbers.get(id);
  const wrong = spoken(typed?.problems ?? {}, t);
  return (
    <form action={recordNumberAction.bind(null, dossier.record.ref, id)} className={styles.number} noValidate>
      <TextField
        id={`number-${id}`}
        name="number"
        label={t("filing.numberLabel")}
        width="medium"
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
        defaultValue={field(typed?.raw ?? {}, "number")}
        error={wrong.number}
        errorPrefix={t("errors.prefix")}
      />
      <SubmitButton pendingText={t("filing.saving")}>{t("filing.addNumber")}</SubmitButton>
    </form>
  );
}
