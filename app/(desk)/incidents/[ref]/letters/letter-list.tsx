import { StateBadge } from "#app/_components/state-badge.tsx";
import { standingView } from "#app/(desk)/_deciding/standing-view.ts";
import { sayShort } from "#lib/clock/say-moment.ts";
import { needsApproval } from "#lib/letters/checklist.ts";
import { latestLetterProposal } from "#lib/workflow/approved-letters.ts";
import { letterAddress } from "./letter-address.ts";
import styles from "./letters.module.css";
import type { LettersPage } from "./open-letters.ts";

/** The letters for one group, or for nobody's: what each is, in which language, and how far its text is. */
export function LetterList({ groupId, ...asked }: LettersPage & { groupId: string | null }) {
  const { dossier, letters, names, actor, t } = asked;
  const here = letters.filter((letter) => letter.groupId === groupId);
  if (here.length === 0) return <p className="quiet">{t("letters.none")}</p>;
  return (
    <ul className={styles.list}>
      {here.map((letter) => {
        const latest = latestLetterProposal(dossier.proposals, letter);
        const standing = latest ? standingView(latest, names, t, actor.locale) : null;
        return (
          <li key={letter.id} className={styles.row}>
            <div>
              <a href={letterAddress(dossier.record.ref, letter)}>{t(`letters.kind.${letter.kind}`)}</a>
              <p className="quiet small">
                {t(`letters.language.${letter.locale}`)}
                {" · "}
                {t("letters.version", {
                  version: letter.version,
                  name: names.get(letter.savedBy) ?? "",
                  at: sayShort(letter.savedAt, actor.at, actor.locale),
                })}
              </p>
            </div>
            {standing ? (
              <StateBadge state={standing.looks} text={standing.stateWord} />
            ) : (
              needsApproval(letter.body) && (
                <StateBadge state="not-started" text={t("proposals.standing.none")} />
              )
            )}
          </li>
        );
      })}
    </ul>
  );
}
