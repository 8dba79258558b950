import { randomUUID } from "node:crypto";
import { Button, ButtonRow } from "#app/_components/button.tsx";
import { MomentField } from "#app/_components/form/moment-field.tsx";
import { TextArea } from "#app/_components/form/text-area.tsx";
import { field, type Raw } from "#app/_request/submit.ts";
import type { Actor } from "#lib/access/actor.ts";
import { exactMoment, readMoment } from "#lib/clock/read-moment.ts";
import { sayAgo, sayMoment } from "#lib/clock/say-moment.ts";
import type { Dossier } from "#lib/dossier.ts";
import type { Words } from "#lib/words/words.ts";
import { judgeAwarenessAction } from "./judge-awareness-action.ts";

type JudgeProps = { dossier: Dossier; actor: Actor; raw: Raw; wrong: Record<string, string>; t: Words };

/** The moment and its reason; an earlier one is recorded at once, a later one may be put to a second person. */
export function JudgeForm({ dossier, actor, raw, wrong, t }: JudgeProps) {
  const { ref, revisions, facts } = dossier.record;
  const prefix = t("errors.prefix");
  const part = (name: "date" | "time") => ({
    name: `awareAt.${name}`,
    label: t(`awareness.${name}`),
    value: field(raw, `awareAt.${name}`),
    wrong: Boolean(wrong[`awareAt.${name}`]),
  });
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
        date={part("date")}
        time={part("time")}
        understood={understood(raw, actor, t)}
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

/** How the moment that was typed before is read, in full; nothing when there is none or it cannot be read. */
function understood(raw: Raw, { at: now, locale }: Actor, t: Words): string | undefined {
  const [date, time] = [field(raw, "awareAt.date"), field(raw, "awareAt.time")];
  if (`${date}${time}`.trim() === "") return undefined;
  const read = exactMoment(readMoment({ date, time, now, doubled: "earlier" }));
  if (!read.ok) return undefined;
  const moment = { moment: sayMoment(read.at, locale), ago: sayAgo(read.at, now, locale) };
  return [t("facts.moment.reading", moment), ...(read.doubled ? [t("awareness.doubled")] : [])].join(". ");
}
