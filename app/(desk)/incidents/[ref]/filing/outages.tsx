import { randomUUID } from "node:crypto";
import { MomentField } from "#app/_components/form/moment-field.tsx";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { TextArea } from "#app/_components/form/text-area.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { spoken } from "#app/_request/spoken.ts";
import { field } from "#app/_request/submit.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import styles from "./filing.module.css";
import type { FilingsPage } from "./open-filings.ts";
import { noteOutageAction } from "./promise-actions.ts";

/** When the authority's form could not be reached: what was noted, and the form for it. The clock goes on. */
export function Outages(asked: FilingsPage) {
  const { dossier, actor, names, records, t } = asked;
  const { outages } = dossier.record;
  if (outages.length === 0 && !records) return null;
  const say = (at: Date) => sayMoment(at, actor.locale);
  return (
    <Sheet id="outages" title={t("filing.outage.title")}>
      <p className="quiet">{t("filing.outage.lead")}</p>
      {outages.length > 0 && (
        <ul>
          {outages.map(({ id, from, until, how, notedBy, notedAt }) => (
            <li key={id} className={styles.written}>
              {until
                ? t("filing.outage.between", { from: say(from), until: say(until) })
                : t("filing.outage.since", { from: say(from) })}{" "}
              <span dir="auto">{how}</span>{" "}
              <span className="quiet small">
                {t("filing.recordedBy", { name: names.get(notedBy) ?? "", at: say(notedAt) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {records && <OutageForm {...asked} />}
    </Sheet>
  );
}

function OutageForm({ dossier, outage: typed, t }: FilingsPage) {
  const raw = typed?.raw ?? {};
  const wrong = spoken(typed?.problems ?? {}, t);
  const errorPrefix = t("errors.prefix");
  const moment = (name: "from" | "until") => {
    const part = (which: "date" | "time") => ({
      name: `${name}.${which}`,
      label: t(`awareness.${which}`),
      value: field(raw, `${name}.${which}`),
      wrong: Boolean(wrong[`${name}.${which}`]),
    });
    return (
      <MomentField
        id={`outage-${name}`}
        label={t(`filing.outage.${name}`)}
        hint={name === "until" ? t("filing.outage.untilHint") : undefined}
        date={part("date")}
        time={part("time")}
        error={wrong[`${name}.date`] ?? wrong[`${name}.time`]}
        errorPrefix={errorPrefix}
      />
    );
  };
  return (
    <details className={styles.part} open={typed ? true : undefined} data-screen-only="">
      <summary>{t("filing.outage.add")}</summary>
      <form action={noteOutageAction.bind(null, dossier.record.ref)} noValidate>
        <input type="hidden" name="submission" value={field(raw, "submission") || randomUUID()} />
        {moment("from")}
        {moment("until")}
        <TextArea
          id="outage-how"
          name="how"
          label={t("filing.outage.how")}
          hint={t("filing.outage.howHint")}
          rows={2}
          defaultValue={field(raw, "how")}
          error={wrong.how}
          errorPrefix={errorPrefix}
        />
        <SubmitButton slim pendingText={t("filing.saving")}>
          {t("filing.outage.save")}
        </SubmitButton>
      </form>
    </details>
  );
}
