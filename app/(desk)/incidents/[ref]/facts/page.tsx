import { ButtonLink, ButtonRow } from "#app/_components/button.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { TaskList } from "#app/_components/task-list.tsx";
import { load } from "#app/_request/load.ts";
import { ClosedNote } from "#app/(desk)/incidents/[ref]/closed-note.tsx";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { openDossier, type RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { listSavedBy } from "#db/earlier-facts.ts";
import { namesOf } from "#db/people.ts";
import { can } from "#lib/access/can.ts";
import { sayShort } from "#lib/clock/say-moment.ts";
import type { Dossier } from "#lib/dossier.ts";
import { protectedGroups } from "#lib/encryption/protection-fell.ts";
import { factsAddress } from "./facts-address.ts";
import { taskRows } from "./task-rows.ts";

export async function generateMetadata({ params }: RefPage) {
  return dossierTitle((await params).ref, "dossier.facts");
}

/** The sections of the facts as a task list: what nobody looked at, what is not complete, what is answered. */
export default async function FactsPage({ params, searchParams }: RefPage) {
  const { dossier, actor, t } = await openDossier((await params).ref);
  const { saved } = await searchParams;
  const { ref } = dossier.record;
  const savedBy = await load(() => listSavedBy(actor, ref));
  const names = await namesOf([...savedBy.values()].map((one) => one.savedBy));
  const sayBy = (key: string) => {
    const last = savedBy.get(key);
    if (!last) return null;
    const at = sayShort(last.savedAt, actor.at, actor.locale);
    return t("dossier.savedBy", { name: names.get(last.savedBy) ?? "", at });
  };
  const mayAdd = can(actor.person.roles, "save-facts") && !dossier.record.closing;
  const mayFall = can(actor.person.roles, "record-protection-fell") && standsProtected(dossier);
  return (
    <DossierFrame dossier={dossier} actor={actor} place="facts" title={t("dossier.facts")}>
      {saved && <Notice tone="success" title={t("dossier.saved")} />}
      <ClosedNote dossier={dossier} actor={actor} />
      <Sheet lay="rows">
        <TaskList name={t("dossier.facts")} tasks={taskRows(dossier, sayBy, t)} />
      </Sheet>
      {mayAdd && (
        <ButtonRow>
          <ButtonLink look="main" href={factsAddress(ref, "group", "new")}>
            {t("dossier.addGroup")}
          </ButtonLink>
          <ButtonLink href={factsAddress(ref, "part", "new")}>{t("dossier.addPart")}</ButtonLink>
          <ButtonLink href={factsAddress(ref, "other-party", "new")}>{t("dossier.addOtherParty")}</ButtonLink>
        </ButtonRow>
      )}
      {mayFall && (
        <p>
          <a href={`/incidents/${ref}/protection-fell`}>{t("protectionFell.link")}</a>
        </p>
      )}
    </DossierFrame>
  );
}

/** Whether protection can still fall here: some group counts as protected, in a dossier that is about a breach of its own. */
function standsProtected({ record, status }: Dossier): boolean {
  return protectedGroups(record.facts).length > 0 && status !== "not-a-breach" && status !== "merged";
}
