import { Button } from "#app/_components/button.tsx";
import { LogList } from "#app/_components/log-list.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { putAwayAction } from "#app/actions/put-away-notices.ts";
import type { OwnNotice } from "#db/own-notices.ts";
import type { Actor } from "#lib/access/actor.ts";
import { sayShort } from "#lib/clock/say-moment.ts";
import type { Words } from "#lib/words/words.ts";
import styles from "./own-notices.module.css";

type Notices = { notices: OwnNotice[]; actor: Actor; t: Words };

/** What this person must hear of, until they put it away; nothing at all when there is nothing. */
export function OwnNotices({ notices, actor, t }: Notices) {
  if (notices.length === 0) return null;
  return (
    <Sheet title={t("today.notices.title")} lay="slight">
      <LogList
        lines={notices.map(({ id, kind, ref, title, at }) => ({
          id,
          when: { iso: at.toISOString(), text: sayShort(at, actor.at, actor.locale) },
          text: (
            <>
              {t(`today.notices.kind.${kind}`, { title })} <a href={`/incidents/${ref}`}>{ref}</a>
            </>
          ),
        }))}
      />
      <form action={putAwayAction} className={styles.putAway}>
        {notices.map(({ id }) => (
          <input key={id} type="hidden" name="notice" value={id} />
        ))}
        <Button look="plain" slim>
          {t("today.notices.putAway")}
        </Button>
      </form>
    </Sheet>
  );
}
