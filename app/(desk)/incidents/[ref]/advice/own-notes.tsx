import { randomUUID } from "node:crypto";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { TextArea } from "#app/_components/form/text-area.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { field } from "#app/_request/submit.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import styles from "./advice.module.css";
import { keepNoteAction } from "./give-advice-action.ts";
import type { AdvicesPage } from "./open-advices.ts";

/** The FG's own notes, which nobody else reads, newest first. */
export function OwnNotes(asked: AdvicesPage & { wrong: Record<string, string> }) {
  const { dossier, actor, notes, note, wrong, t } = asked;
  return (
    <Sheet title={t("advice.notes")}>
      <p className="quiet">{t("advice.notesLead")}</p>
      {notes.length === 0 && <p className="quiet">{t("advice.notesNone")}</p>}
      <ul className={styles.notes}>
        {notes.toReversed().map(({ text, at }) => (
          <li key={`${at.toISOString()} ${text.slice(0, 40)}`}>
            <p className="quiet small">
              <time dateTime={at.toISOString()}>{sayMoment(at, actor.locale)}</time>
            </p>
            <p className={styles.text} dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
      <form action={keepNoteAction.bind(null, dossier.record.ref)} className={styles.form} noValidate>
        <input type="hidden" name="submission" value={field(note?.raw ?? {}, "submission") || randomUUID()} />
        <TextArea
          id="note"
          name="text"
          label={t("advice.note")}
          error={wrong.text}
          errorPrefix={t("errors.prefix")}
          defaultValue={field(note?.raw ?? {}, "text")}
          rows={3}
        />
        <SubmitButton pendingText={t("advice.keeping")}>{t("advice.keep")}</SubmitButton>
      </form>
    </Sheet>
  );
}
