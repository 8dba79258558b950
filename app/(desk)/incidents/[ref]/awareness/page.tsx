import { randomUUID } from "node:crypto";
import { Button, ButtonRow } from "#app/_components/button.tsx";
import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { MomentField } from "#app/_components/form/moment-field.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { TextArea } from "#app/_components/form/text-area.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { load } from "#app/_request/load.ts";
import { spoken } from "#app/_request/spoken.ts";
import { field, type Raw, typedIn } from "#app/_request/submit.ts";
import { DossierFrame, dossierTitle } from "#app/(desk)/incidents/[ref]/dossier-frame.tsx";
import { NotificationClockCard } from "#app/(desk)/incidents/[ref]/notification-clock-card.tsx";
import { openDossier, type RefPage } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { can } from "#lib/access/can.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import type { Dossier } from "#lib/dossier.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import { judgeAwarenessAction } from "./judge-awareness-action.ts";

const order = ["awareAt.date", "awareAt.time", "reason"];

export async function generateMetadata({ params }: RefPage) {
  const { ref } = await params;
  const typed = await load((actor) => typedIn(actor, `awareness:${ref}`));
  return dossierTitle(ref, "awareness.title", Object.keys(typed?.problems ?? {}).length > 0);
}

/** Since when we know: the first signal, what was judged and why, and the form to judge it. */
export default async function AwarenessPage({ params }: RefPage) {
  const { ref } = await params;
  const { dossier, actor, t } = await openDossier(ref);
  const typed = await typedIn(actor, `awareness:${ref}`);
  const wrong = spoken(typed?.problems ?? {}, t);
  const mayJudge = can(actor.person.roles, "judge-awareness") && !dossier.record.closing;
  return (
    <DossierFrame dossier={dossier} actor={actor} place="summary" title={t("awareness.title")}>
      <ErrorSummary title={t("errors.title")} problems={problemList(wrong, order)} />
      <NotificationClockCard dossier={dossier} actor={actor} />
      <Sheet>
        <p>{t("awareness.lead")}</p>
        <Standing dossier={dossier} locale={actor.locale} t={t} />
      </Sheet>
      {mayJudge && (
        <Sheet>
          <JudgeForm dossier={dossier} raw={typed?.raw ?? {}} wrong={wrong} t={t} />
        </Sheet>
      )}
    </DossierFrame>
  );
}

function Standing({ dossier, locale, t }: { dossier: Dossier; locale: Locale; t: Words }) {
  const { firstSignalAt, awareAt, awareReason } = dossier.record.facts.awareness;
  return (
    <>
      <p>{t("awareness.first", { at: sayMoment(new Date(firstSignalAt), locale) })}</p>
      <p>
        <b>
          {awareAt
            ? t("awareness.current", { at: sayMoment(new Date(awareAt), locale) })
            : t("awareness.none")}
        </b>
      </p>
      {awareReason && <p>{t("dossier.whyReason", { reason: awareReason })}</p>}
    </>
  );
}

type JudgeProps = { dossier: Dossier; raw: Raw; wrong: Record<string, string>; t: Words };

function JudgeForm({ dossier, raw, wrong, t }: JudgeProps) {
  const { ref, revisions, facts } = dossier.record;
  const prefix = t("errors.prefix");
  return (
    <form action={judgeAwarenessAction.bind(null, ref)} noValidate className="stack">
      <input type="hidden" name="revision" value={revisions.awareness ?? 0} />
      <input type="hidden" name="submission" value={randomUUID()} />
      <MomentField
        id="awareAt.date"
        label={t("awareness.at")}
        hint={t("awareness.hint")}
        error={wrong["awareAt.date"] ?? wrong["awareAt.time"]}
        errorPrefix={prefix}
        date={{
          name: "awareAt.date",
          label: t("awareness.date"),
          value: field(raw, "awareAt.date"),
          wrong: Boolean(wrong["awareAt.date"]),
        }}
        time={{
          name: "awareAt.time",
          label: t("awareness.time"),
          value: field(raw, "awareAt.time"),
          wrong: Boolean(wrong["awareAt.time"]),
        }}
      />
      <TextArea
        name="reason"
        label={t("awareness.reason")}
        hint={t("awareness.reasonHint")}
        error={wrong.reason}
        errorPrefix={prefix}
        defaultValue={field(raw, "reason")}
      />
      <p className="quiet">{t("awareness.later")}</p>
      <ButtonRow>
        <Button look="main" name="as" value="judge">
          {t("awareness.save")}
        </Button>
        {facts.awareness.awareAt && (
          <Button name="as" value="propose">
            {t("awareness.propose")}
          </Button>
        )}
      </ButtonRow>
    </form>
  );
}
