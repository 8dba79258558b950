import { Button, ButtonRow } from "#app/_components/button.tsx";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { TextArea } from "#app/_components/form/text-area.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { spoken } from "#app/_request/spoken.ts";
import { field, typedIn } from "#app/_request/submit.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { openDossier, type RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { KeptNotice } from "#app/(desk)/kept-notice.tsx";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import type { Dossier } from "#lib/dossier.ts";
import type { Words } from "#lib/words/words.ts";
import { closeAction, reopenAction } from "./close-action.ts";

const draftOf = (ref: string, closed: boolean) => `${closed ? "reopen" : "close"}:${ref}`;

/** What the page is for: closing, opening again, or reading how it was closed and what is in the way. */
async function openClosing(ref: string) {
  const opened = await openDossier(ref);
  const { roles } = opened.actor.person;
  const over = isOver(opened.dossier);
  const reads = !can(roles, over ? "reopen-incident" : "close-incident");
  const word = reads ? "closing.readTitle" : over ? "closing.reopenTitle" : "closing.title";
  return { ...opened, over, reads, word };
}

function isOver({ record, status }: Dossier): boolean {
  return record.closing !== null || status === "not-a-breach";
}

export async function generateMetadata({ params }: RefPage) {
  const { ref } = await params;
  const { actor, over, word } = await openClosing(ref);
  const typed = await typedIn(actor, draftOf(ref, over));
  const wrong = Object.keys(typed?.problems ?? {}).length > 0;
  return dossierTitle(ref, word, wrong);
}

/** Closing a dossier with its lessons, or opening it again; what still stands in the way is listed. */
export default async function ClosePage({ params }: RefPage) {
  const { ref } = await params;
  const { dossier, actor, t, over, reads, word } = await openClosing(ref);
  return (
    <DossierFrame dossier={dossier} actor={actor} place="close" title={t(word)}>
      {!reads && <p className="quiet">{t("closing.lead")}</p>}
      {over ? <Over dossier={dossier} actor={actor} t={t} /> : <Open dossier={dossier} actor={actor} t={t} />}
    </DossierFrame>
  );
}

type Part = { dossier: Dossier; actor: Actor; t: Words };

async function Open({ dossier, actor, t }: Part) {
  const { ref } = dossier.record;
  if (dossier.closing.length > 0) {
    return (
      <Notice tone="warn" title={t("closing.obstacles")}>
        <ul>
          {dossier.closing.map(({ key, values }) => (
            <li key={key + JSON.stringify(values)}>{t(key, values)}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  if (!can(actor.person.roles, "close-incident")) return <p>{t("closing.notYet")}</p>;
  const typed = await typedIn(actor, draftOf(ref, false));
  const wrong = spoken(typed?.problems ?? {}, t);
  const raw = typed?.raw ?? {};
  return (
    <Sheet>
      <ErrorSummary title={t("errors.title")} problems={problemList(wrong, ["reason", "lessons"])} />
      <KeptNotice typed={typed} t={t} />
      <form action={closeAction.bind(null, ref)} noValidate className="stack">
        <TextArea
          name="reason"
          label={t("closing.reason")}
          error={wrong.reason}
          errorPrefix={t("errors.prefix")}
          defaultValue={field(raw, "reason")}
        />
        <TextArea
          name="lessons"
          label={t("closing.lessons")}
          hint={t("closing.lessonsHint")}
          error={wrong.lessons}
          errorPrefix={t("errors.prefix")}
          defaultValue={field(raw, "lessons")}
        />
        <ButtonRow>
          <Button look="main">{t("closing.submit")}</Button>
        </ButtonRow>
      </form>
    </Sheet>
  );
}

async function Over({ dossier, actor, t }: Part) {
  const { ref, closing } = dossier.record;
  const typed = await typedIn(actor, draftOf(ref, true));
  const wrong = spoken(typed?.problems ?? {}, t);
  return (
    <Sheet>
      <div className="stack">
        {closing && <p>{t("closing.closedWith", { reason: closing.reason })}</p>}
        {!closing && <p>{t("proposals.exit.done")}</p>}
        {closing?.lessons && <p>{t("closing.lessonsWere", { lessons: closing.lessons })}</p>}
        {can(actor.person.roles, "reopen-incident") && (
          <form action={reopenAction.bind(null, ref)} noValidate className="stack">
            <ErrorSummary title={t("errors.title")} problems={problemList(wrong, ["reason"])} />
            <KeptNotice typed={typed} t={t} />
            <TextArea
              name="reason"
              label={t("closing.reopenReason")}
              error={wrong.reason}
              errorPrefix={t("errors.prefix")}
              defaultValue={field(typed?.raw ?? {}, "reason")}
            />
            <ButtonRow>
              <Button look="main">{t("closing.reopen")}</Button>
            </ButtonRow>
          </form>
        )}
      </div>
    </Sheet>
  );
}
