import type { ReactNode } from "react";
import { SubmitButton } from "#app/_components/form/submit-button.tsx";
import styles from "./approval.module.css";
import { decideAction } from "./decide-action.ts";
import type { DecidingPage } from "./open-deciding.ts";

type VerdictFormProps = DecidingPage & { fields: ReactNode; children: ReactNode };

/**
 * The form lies around the whole text, because the hash it sends is of that text; and so on a phone the button that
 * decides stays at the foot of the screen while one reads.
 */
export function VerdictForm({ standing, fields, children, t }: VerdictFormProps) {
  const { id, hash } = standing.proposal;
  return (
    <form action={decideAction.bind(null, id)} className={styles.sides} noValidate>
      <input type="hidden" name="hash" value={hash} />
      <div className={styles.text}>{children}</div>
      <div className={styles.decide}>
        {fields}
        <div className={styles.bar}>
          <SubmitButton look="main" wide pendingText={t("approvals.deciding")}>
            {t("approvals.submit")}
          </SubmitButton>
        </div>
      </div>
    </form>
  );
}
