import { classes } from "#app/_components/classes.ts";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { sayShort } from "#lib/clock/say-moment.ts";
import { CopyField } from "./copy-field.tsx";
import styles from "./desk.module.css";
import type { DeskRow, OpenedDesk } from "./open-desk.ts";
import { confirmAction, tickAction } from "./tick-action.ts";

type QuestionProps = { desk: OpenedDesk; row: DeskRow; next: string };

/** One question of the form: its number and words, what to choose or copy, and whether that was done. */
export function DeskQuestion({ desk, row, next }: QuestionProps) {
  const { t } = desk;
  const title = `${row.number} ${row.question}`.trim();
  return (
    <section
      id={`copy-${row.id}`}
      data-question={row.id}
      tabIndex={-1}
      aria-labelledby={`copy-${row.id}-title`}
      className={classes(styles.question, styles[row.state])}
    >
      <h3 id={`copy-${row.id}-title`}>
        {title}
        {row.obligatory && <span className={styles.obligatory}> ({t("reports.obligatory")})</span>}
      </h3>
      {row.choose.length > 0 && (
        <div className={styles.choose}>
          <span>{t("desk.choose")}</span>
          <ul>
            {row.choose.map((option) => (
              <li key={option}>{option}</li>
            ))}
          </ul>
        </div>
      )}
      {row.fields.map(({ text, count, most }, at) => (
        <CopyField
          // biome-ignore lint/suspicious/noArrayIndexKey: the boxes of one question have no other name than their place.
          key={at}
          label={row.fields.length > 1 ? t("desk.boxOf", { question: title, at: at + 1 }) : title}
          text={text}
          count={most === null ? t("desk.signs", { count }) : t("desk.signsOf", { count, most })}
          over={most !== null && count > most}
          words={{ copy: t("desk.copy"), copied: t("desk.onClipboard"), denied: t("desk.denied") }}
        />
      ))}
      {row.hash !== null && row.choose.length + row.fields.length === 0 && <p>{t("desk.chooseNothing")}</p>}
      {row.hash === null && <p className={styles.nothingYet}>{t("desk.nothing")}</p>}
      {row.remarks.map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
      <Confirmation desk={desk} row={row} />
      <State desk={desk} row={row} next={next} />
    </section>
  );
}

/** A derived answer is nobody's until a person confirmed it. */
function Confirmation({
  desk: { dossier, actor, kind, names, confirms, t },
  row,
}: Omit<QuestionProps, "next">) {
  if (row.answer.origin !== "derived" || row.hash === null) return null;
  if (row.confirmed) {
    const name = names.get(row.confirmed.by) ?? "";
    const at = sayShort(row.confirmed.at, actor.at, actor.locale);
    return <p className={styles.remark}>{t("sheet.confirmedBy", { name, at })}</p>;
  }
  if (!confirms) return <p className={styles.remark}>{t("sheet.unconfirmed")}</p>;
  const seen = { question: row.id, kind, seen: row.hash };
  return (
    <form action={confirmAction.bind(null, dossier.record.ref, seen, "desk")} data-screen-only="">
      <SubmitButton slim look="plain" pendingText={t("desk.keeping")}>
        {t("sheet.confirm")}
        <span className="visually-hidden"> {row.question}</span>
      </SubmitButton>
    </form>
  );
}

function State({ desk: { dossier, actor, kind, names, records, t }, row, next }: QuestionProps) {
  const { state, tick, hash } = row;
  const by = tick?.copied
    ? { name: names.get(tick.copiedBy) ?? "", at: sayShort(tick.copiedAt, actor.at, actor.locale) }
    : null;
  const said =
    state === "as-filed"
      ? t("desk.state.as-filed")
      : by && (state === "copied" || state === "changed")
        ? t(`desk.state.${state}`, by)
        : null;
  const done = state === "copied";
  const seen = hash === null ? null : { question: row.id, kind, seen: hash };
  return (
    <div className={styles.state}>
      {said && <p className={styles.done}>{said}</p>}
      {records && seen && state !== "as-filed" && (
        <form
          action={tickAction.bind(null, dossier.record.ref, seen, !done, done ? row.id : next)}
          data-screen-only=""
        >
          <SubmitButton slim look={done ? "plain" : "outlined"} pendingText={t("desk.keeping")}>
            {t(done ? "desk.untick" : "desk.tick")}
            <span className="visually-hidden"> {`${row.number} ${row.question}`}</span>
          </SubmitButton>
        </form>
      )}
    </div>
  );
}
