import { Sheet } from "#app/_components/sheet.tsx";
import { StateBadge } from "#app/_components/state-badge.tsx";
import { Timeline } from "#app/_components/timeline.tsx";
import { adviceView } from "#app/(desk)/_deciding/advice-view.ts";
import styles from "./advice.module.css";
import type { AdvicesPage } from "./open-advices.ts";

/** Every advice as it was given, newest first; what was about other facts than today's says so. */
export function AdviceList({ dossier, actor, names, t }: AdvicesPage) {
  const { record, now } = dossier;
  const beside = { revisions: record.revisions, at: now };
  const views = record.advices.map((advice) => adviceView(advice, beside, names, t, actor.locale)).reverse();
  return (
    <Sheet>
      <Timeline
        name={t("advice.title")}
        items={views.map((view) => ({
          id: `advice-${view.id}`,
          title: view.said,
          when: { iso: view.iso, text: view.at },
          by: view.name,
          weighty: true,
          children: (
            <>
              <blockquote className={styles.text} dir="auto">
                {view.text}
              </blockquote>
              {view.otherFacts && (
                <p className={styles.older}>
                  <StateBadge state="soon" text={t("advice.older")} />
                </p>
              )}
            </>
          ),
        }))}
      />
    </Sheet>
  );
}
