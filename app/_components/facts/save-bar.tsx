import type { ReactNode } from "react";
import { Button } from "#app/_components/button.tsx";
import { sayTime } from "#lib/clock/say-moment.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import styles from "./facts-form.module.css";
import type { DraftNote } from "./use-draft.ts";

type SaveBarProps = {
  saving: boolean;
  failed: boolean;
  draft: DraftNote;
  locale: Locale;
  t: Words;
  children: ReactNode;
};

/** The one button, always in sight. While saving it keeps the focus and says so; it is never switched off. */
export function SaveBar({ saving, failed, draft, locale, t, children }: SaveBarProps) {
  return (
    <div className={styles.bar}>
      <Button look="main" aria-disabled={saving || undefined}>
        {saving ? t("facts.form.saving") : t("facts.form.save")}
      </Button>
      {children}
      {draft?.kept && (
        <p className={styles.note}>
          {t("facts.form.draftSaved", { time: sayTime(new Date(draft.at), locale) })}
        </p>
      )}
      <p className={styles.warning} role="status">
        {failed ? t("facts.form.saveFailed") : draft?.kept === false ? t("facts.form.draftFailed") : ""}
      </p>
    </div>
  );
}
