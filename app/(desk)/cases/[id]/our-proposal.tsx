import { ConfirmSummary } from "#app/_components/confirm-summary.tsx";
import { FindingList } from "#app/_components/finding-list.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { frozenFindingRows } from "#app/(desk)/_deciding/finding-rows.ts";
import styles from "#app/(desk)/cases/cases.module.css";
import { proposedForCase } from "#lib/cases/proposed-for-case.ts";
import type { PublishedCase } from "#lib/cases/published-case.ts";
import type { Words } from "#lib/words/words.ts";

/** What the rules of this house propose on the facts of a case, and honestly whether that is what the authority said. */
export function OurProposal({ one, t }: { one: PublishedCase; t: Words }) {
  const { facts, decisions, ...duties } = proposedForCase(one);
  const asked = { facts, ref: "", t };
  return (
    <Sheet title={t("cases.ours.title")}>
      <p className="quiet">{t("cases.ours.lead")}</p>
      <ConfirmSummary
        rows={(["notify", "inform"] as const).map((duty) => {
          const { outcome, inDoubt, headline, beside } = duties[duty];
          return {
            term: t(`cases.ours.${duty}`),
            value: (
              <span className={styles.ours}>
                <b>{t(`cases.ours.${inDoubt ? "inDoubt" : outcome}`)}</b>
                <span>{t(headline.key, headline.values)}</span>
                <span className="quiet">{t(`cases.ours.${beside}`)}</span>
              </span>
            ),
          };
        })}
      />
      <details className={styles.why}>
        <summary>{t("cases.ours.why")}</summary>
        {[decisions.notifyAuthority, ...decisions.informPeople].map((decision) => (
          <FindingList key={decision.duty} findings={frozenFindingRows(decision, asked)} />
        ))}
      </details>
    </Sheet>
  );
}
