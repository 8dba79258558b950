import { Sheet } from "#app/_components/sheet.tsx";
import type { Actor } from "#lib/access/actor.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import type { Dossier } from "#lib/dossier.ts";
import { settingsOn } from "#lib/law/legal-settings.ts";
import { dayOf } from "#lib/law/regimes/in-force.ts";
import { omnibusCite, omnibusPreview } from "#lib/law/regimes/omnibus.ts";
import { words } from "#lib/words/words.ts";
import styles from "./regimes.module.css";

/** What a proposal would make of this dossier, under its label. Shows nothing unless the organisation asked to see it. */
export function OmnibusSheet({ dossier, actor }: { dossier: Dossier; actor: Actor }) {
  const { record, now, clock } = dossier;
  if (!settingsOn(record.legal, dayOf(now))["omnibus-preview"]) return null;
  const t = words(actor.locale);
  const { today, proposed } = omnibusPreview(record.facts, clock.anchorAt);
  const at = sayMoment(proposed.dueAt, actor.locale);
  return (
    <Sheet title={t("regimes.omnibus.title")} beside={<b>{t("regimes.omnibus.label")}</b>}>
      <div className={styles.omnibus}>
        <p>{t(`regimes.omnibus.would.${proposed.outcome}`, { at })}</p>
        <p>{t(today.outcome === proposed.outcome ? "regimes.omnibus.same" : "regimes.omnibus.differs")}</p>
        <p className="quiet small">
          {t("regimes.omnibus.lead")} {t("regimes.omnibus.read")}{" "}
          <a href={omnibusCite.url}>{t("regimes.law.omnibus", { article: omnibusCite.article })}</a>
        </p>
      </div>
    </Sheet>
  );
}
