import { MomentField } from "#app/_components/form/moment-field.tsx";
import { field, type Raw } from "#app/_request/submit.ts";
import type { Actor } from "#lib/access/actor.ts";
import { sayTable } from "#lib/clock/say-moment.ts";
import type { Words } from "#lib/words/words.ts";

type TermProps = {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  /** Whether now is filled in until something else is typed. */
  now?: boolean;
  raw: Raw;
  wrong: Record<string, string>;
  actor: Actor;
  t: Words;
};

/** A moment of the correspondence, as two lines of text. */
export function TermField({ name, label, hint, optional, now, raw, wrong, actor, t }: TermProps) {
  const [day = "", time = ""] = now ? sayTable(actor.at, actor.locale).split(" ") : [];
  const part = (which: "date" | "time", otherwise: string) => {
    const at = `${name}.${which}`;
    const value = at in raw ? field(raw, at) : otherwise;
    return { name: at, label: t(`correspondence.${which}`), value, wrong: Boolean(wrong[at]) };
  };
  return (
    <MomentField
      id={`${name}.date`}
      label={label}
      hint={hint}
      optional={optional ? t("site.optional") : undefined}
      date={part("date", day)}
      time={part("time", time)}
      error={wrong[`${name}.date`] ?? wrong[`${name}.time`]}
      errorPrefix={t("errors.prefix")}
    />
  );
}
