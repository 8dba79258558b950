import { randomUUID } from "node:crypto";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { TextArea } from "#app/_components/form/text-area.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { field } from "#app/_request/submit.ts";
import { proposeLetterAction } from "#app/(desk)/incidents/[ref]/letters/letter-actions.ts";
import styles from "#app/(desk)/incidents/[ref]/letters/letters.module.css";
import { can } from "#lib/access/can.ts";
import { subjectKey } from "#lib/letters/letter.ts";
import type { LetterPage } from "./open-letter.ts";

/** Puts the text to management, once the checklist is right; until then it says what is in the way. */
export function ProposeLetter(asked: LetterPage & { wrong: Record<string, string> }) {
  const { dossier, subject, newest, obstacles, latest, approved, asksApproval, actor, typed, wrong, t } =
    asked;
  if (!asksApproval || !asked.writes || !can(actor.person.roles, "propose-decision")) return null;
  const put = latest?.proposal.body.letter;
  const same = put?.id === newest.id && (latest?.state === "proposed" || approved !== null);
  if (same) return null;
  if (obstacles.length > 0) {
    return (
      <Sheet title={t("letters.proposeNotYet")}>
        <ul>
          {obstacles.map(({ key, values }) => (
            <li key={key}>{t(key, values)}</li>
          ))}
        </ul>
      </Sheet>
    );
  }
  const raw = typed?.raw ?? {};
  const errorPrefix = t("errors.prefix");
  const summary = t("letters.proposeSummary", {
    group: newest.body.group?.name || t("dossier.unnamedGroup"),
  });
  const action = proposeLetterAction.bind(null, dossier.record.ref, subjectKey(subject));
  return (
    <Sheet title={t("letters.proposeTitle")}>
      <p className="quiet small">{t("letters.proposeLead")}</p>
      <form action={action} className={styles.form} noValidate>
        <input type="hidden" name="submission" value={field(raw, "submission") || randomUUID()} />
        <input type="hidden" name="version" value={newest.version} />
        <TextArea
          name="summary"
          label={t("proposals.summary")}
          defaultValue={"summary" in raw ? field(raw, "summary") : summary}
          error={wrong.summary}
          errorPrefix={errorPrefix}
          rows={2}
        />
        <TextArea
          name="reason"
          label={t("letters.proposeReason")}
          hint={t("letters.proposeReasonHint")}
          defaultValue={field(raw, "reason")}
          error={wrong.reason}
          errorPrefix={errorPrefix}
          rows={3}
        />
        <SubmitButton look="main" pendingText={t("letters.proposing")}>
          {t("letters.propose")}
        </SubmitButton>
      </form>
    </Sheet>
  );
}
