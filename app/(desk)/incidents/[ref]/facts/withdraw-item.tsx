import { Button } from "#app/_components/button.tsx";
import type { SectionName } from "#lib/facts/facts.ts";
import type { Words } from "#lib/words/words.ts";
import styles from "./facts.module.css";
import { withdrawItemAction } from "./save-facts-action.ts";

type WithdrawProps = { recordRef: string; name: SectionName; item: string; revision: number; t: Words };

/** Takes an item out of the dossier. Folded away, so that it is done in two steps: open it, read it, do it. */
export function WithdrawItem({ recordRef, name, item, revision, t }: WithdrawProps) {
  return (
    <details className={styles.withdraw}>
      <summary>{t(name === "group" ? "dossier.withdraw" : "dossier.withdrawItem")}</summary>
      <form action={withdrawItemAction.bind(null, recordRef, name, item)}>
        <input type="hidden" name="revision" value={revision} />
        <p>{t(name === "group" ? "dossier.withdrawGroupMeans" : "dossier.withdrawMeans")}</p>
        <Button look="danger" slim>
          {t("dossier.withdrawDo")}
        </Button>
      </form>
    </details>
  );
}
