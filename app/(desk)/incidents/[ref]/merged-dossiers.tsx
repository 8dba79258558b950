import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { load } from "#app/_request/load.ts";
import { listMerged } from "#db/merge.ts";
import type { Actor } from "#lib/access/actor.ts";
import type { Words } from "#lib/words/words.ts";

/** Where this incident went on, or which others turned out to be the same breach: only what the reader may see. */
export async function MergedDossiers({ recordRef, actor, t }: { recordRef: string; actor: Actor; t: Words }) {
  const { into, parts } = await load(() => listMerged(actor, recordRef));
  return (
    <>
      {into && (
        <Notice title={t("merge.wentInto", into)}>
          <p>
            <a href={`/incidents/${into.ref}`}>{into.ref}</a>
          </p>
        </Notice>
      )}
      {parts.length > 0 && (
        <Sheet title={t("merge.cameIn")}>
          <ul>
            {parts.map(({ ref, title }) => (
              <li key={ref}>
                <a href={`/incidents/${ref}`}>
                  {ref}: {title}
                </a>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
}
