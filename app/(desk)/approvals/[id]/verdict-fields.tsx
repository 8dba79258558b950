import { CheckField } from "#app/_components/form/check-field.tsx";
import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { TextArea } from "#app/_components/form/text-area.tsx";
import { field } from "#app/_request/submit.ts";
import { proposalSentence } from "#app/(desk)/_deciding/proposal-words.ts";
import { meansAct } from "#lib/workflow/duties.ts";
import type { Verdict } from "#lib/workflow/happened.ts";
import styles from "./approval.module.css";
import type { DecidingPage } from "./open-deciding.ts";

/** The verdict, with nothing chosen beforehand; why; and the two statements. */
export function VerdictFields(asked: DecidingPage & { wrong: Record<string, string> }) {
  const { typed, writtenEarlier, wrong, t } = asked;
  const raw = typed?.raw ?? {};
  const errorPrefix = t("errors.prefix");
  const earlier = typed ? "" : field(writtenEarlier?.raw ?? {}, "reason");
  const statement = (name: "hasRead" | "decidesForController", word: string) => (
    <CheckField
      name={name}
      value="yes"
      label={t(word)}
      defaultChecked={field(raw, name) === "yes"}
      error={wrong[name]}
      errorPrefix={errorPrefix}
    />
  );
  return (
    <section className={styles.fields} aria-labelledby="yours">
      <h2 id="yours" className={styles.heading}>
        {t("approvals.yours")}
      </h2>
      <ChoiceField
        name="verdict"
        label={t("approvals.yours")}
        hideLabel
        lay="framed"
        chosen={field(raw, "verdict") || null}
        options={optionsOf(asked)}
        error={wrong.verdict}
        errorPrefix={errorPrefix}
      />
      <TextArea
        name="reason"
        label={t("approvals.explanation")}
        hint={
          earlier
            ? `${t("approvals.explanationNewer")} ${t("approvals.explanationHint")}`
            : t("approvals.explanationHint")
        }
        error={wrong.reason}
        errorPrefix={errorPrefix}
        defaultValue={field(raw, "reason") || earlier}
        rows={3}
      />
      <div>
        {statement("hasRead", "approvals.hasRead")}
        {statement("decidesForController", "approvals.decides")}
      </div>
    </section>
  );
}

function optionsOf({ standing, actor, t }: DecidingPage) {
  const { body } = standing.proposal;
  const headline = proposalSentence(body, t, actor.locale);
  const releases =
    (body.kind === "notify-authority" || body.kind === "inform-people") &&
    body.decision !== null &&
    meansAct(body.decision);
  const options: { value: Verdict; text: string; hint: string }[] = [
    {
      value: "approved",
      text: t(releases ? "approvals.verdict.approved" : "approvals.approveOnly"),
      hint: t("approvals.youDecide", { headline }),
    },
    {
      value: "sent-back",
      text: t("approvals.verdict.sent-back"),
      hint: t("approvals.sentBackHint"),
    },
    { value: "rejected", text: t("approvals.verdict.rejected"), hint: t("approvals.rejectedHint") },
  ];
  return options;
}
