import { Sheet } from "#app/_components/sheet.tsx";
import { aimsOf, aimText } from "#app/(desk)/_view/aim-text.ts";
import type { Actor } from "#lib/access/actor.ts";
import type { Dossier } from "#lib/dossier.ts";
import { words } from "#lib/words/words.ts";
import styles from "./summary.module.css";

/** By when we aim to inform each group, beside the law's "without undue delay"; nothing before management decided so. */
export function InformAims({ dossier, actor }: { dossier: Dossier; actor: Actor }) {
  const t = words(actor.locale);
  const aims = aimsOf(dossier);
  if (aims.length === 0) return null;
  return (
    <Sheet title={t("correspondence.aim.title")}>
      <ul className={styles.groups}>
        {aims.map((aim) => (
          <li key={aim.groupId ?? ""}>
            <b>{t("correspondence.aim.group", { group: aim.name })}</b>
            {aimText(aim, t, actor.locale).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
