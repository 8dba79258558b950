import { Sheet } from "#app/_components/sheet.tsx";
import styles from "#app/(desk)/incidents/[ref]/correspondence/correspondence.module.css";
import { sayMoment } from "#lib/clock/say-moment.ts";
import type { CorrespondenceStep } from "#lib/correspondence/correspondence.ts";
import type { OpenItem } from "./page.tsx";

/** What was done with the item, oldest first: nothing here is ever rewritten. */
export function StepList(asked: OpenItem) {
  const { standing, t } = asked;
  const { steps } = standing.item;
  return (
    <Sheet title={t("correspondence.steps.title")}>
      {steps.length === 0 && <p className="quiet">{t("correspondence.steps.none")}</p>}
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.id}>
            <Step {...asked} step={step} />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

function Step({ actor, names, step, t }: OpenItem & { step: CorrespondenceStep }) {
  const lines = [
    step.by && t("correspondence.steps.by", { name: step.by }),
    step.dueAt && t("correspondence.steps.newDue", { at: sayMoment(step.dueAt, actor.locale) }),
    step.owner && t("correspondence.steps.newOwner", { name: names.get(step.owner) ?? "" }),
    step.text,
  ].filter((line) => typeof line === "string");
  return (
    <div className="stack">
      <p>
        <b>{t(`correspondence.step.${step.kind}`)}</b>{" "}
        <time dateTime={step.at.toISOString()}>{sayMoment(step.at, actor.locale)}</time>
      </p>
      {lines.map((line) => (
        <p key={line} className={styles.written} dir="auto">
          {line}
        </p>
      ))}
      {step.given.length > 0 && (
        <div>
          <p>{t("correspondence.steps.given")}:</p>
          <ul>
            {step.given.map((document) => (
              <li key={document} dir="auto">
                {document}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="quiet small">
        {t("correspondence.recordedBy", {
          name: names.get(step.recordedBy) ?? "",
          at: sayMoment(step.recordedAt, actor.locale),
        })}
      </p>
    </div>
  );
}
