import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import { confirmAction } from "#app/(desk)/incidents/[ref]/desk/tick-action.ts";
import { answerHash, type Confirmation } from "#db/copied-answers.ts";
import { namesOf } from "#db/people.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import { entriesOf, type Report } from "#lib/reports/report.ts";
import type { Words } from "#lib/words/words.ts";
import type { FilingKind } from "#lib/workflow/happened.ts";
import styles from "./report-sheet.module.css";

type Sheet = { ref: string; kind: FilingKind; report: Report; actor: Actor; t: Words; locked: boolean };

/** The questions whose derived answer a person confirmed as it is now, with who and when. */
export function confirmedNow(report: Report, confirmations: Confirmation[]): Map<string, Confirmation> {
  const found = new Map<string, Confirmation>();
  for (const entry of entriesOf(report)) {
    if (entry.kind !== "asked" || entry.answer.origin !== "derived") continue;
    const hash = answerHash(entry.answer.says);
    const given = confirmations.find((one) => one.question === entry.id && one.answerHash === hash);
    if (given) found.set(entry.id, given);
  }
  return found;
}

/** What stands under a derived answer: who confirmed it and when, or the button to do so; nothing under the others. */
export async function confirmationBeneath(sheet: Sheet, confirmed: Map<string, Confirmation>) {
  const { ref, kind, report, actor, t, locked } = sheet;
  const names = await namesOf([...confirmed.values()].map(({ confirmedBy }) => confirmedBy));
  const derived = new Map(
    entriesOf(report).flatMap((entry) =>
      entry.kind === "asked" && entry.answer.origin === "derived" ? [[entry.id, entry.answer] as const] : [],
    ),
  );
  const mayConfirm = can(actor.person.roles, "save-facts") && !locked;
  return (question: string) => {
    const answer = derived.get(question);
    if (!answer) return null;
    const given = confirmed.get(question);
    if (given) {
      const values = {
        name: names.get(given.confirmedBy) ?? "",
        at: sayMoment(given.confirmedAt, actor.locale),
      };
      return <span className={styles.remark}>{t("sheet.confirmedBy", values)}</span>;
    }
    if (!mayConfirm) return <span className={styles.remark}>{t("sheet.unconfirmed")}</span>;
    const seen = { question, kind, seen: answerHash(answer.says) };
    return (
      <form action={confirmAction.bind(null, ref, seen, "report")} data-screen-only="">
        <SubmitButton slim look="plain" pendingText={t("desk.keeping")}>
          {t("sheet.confirm")}
          <span className="visually-hidden"> {t(`ap.questions.${question}`)}</span>
        </SubmitButton>
      </form>
    );
  };
}
