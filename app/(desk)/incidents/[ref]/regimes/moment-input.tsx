import { MomentField } from "#app/_components/form/moment-field.tsx";
import { field, type Raw } from "#app/_request/submit.ts";
import { wallTime } from "#lib/clock/amsterdam-time.ts";
import type { RegimeMoment } from "#lib/facts/regimes.ts";
import type { Words } from "#lib/words/words.ts";
import { typedMoment } from "./read-regime.ts";

type MomentInputProps = {
  name: RegimeMoment;
  /** What stands in the boxes: what was typed, else this moment. */
  raw: Raw | null;
  at: Date | null;
  hint: string;
  /** Whether the moment is only proposed: it counts once somebody said that this clock runs. */
  proposed?: boolean;
  wrong: Record<string, string>;
  t: Words;
};

function typed(at: Date | null): { date: string; time: string } {
  if (!at) return { date: "", time: "" };
  const { year, month, day, hour, minute } = wallTime(at);
  const two = (n: number) => String(n).padStart(2, "0");
  return { date: `${two(day)}-${two(month)}-${year}`, time: `${two(hour)}:${two(minute)}` };
}

/** One moment of another law's clock, as a day and a time. */
export function MomentInput({ name, raw, at, hint, proposed, wrong, t }: MomentInputProps) {
  const before = typed(at);
  const part = (which: "date" | "time") => ({
    name: `${name}.${which}`,
    label: t(`regimes.${which}`),
    value: raw ? field(raw, `${name}.${which}`) : before[which],
    wrong: Boolean(wrong[`${name}.${which}`]),
  });
  return (
    <>
      {proposed && <input type="hidden" name={`${name}.proposed`} value={typedMoment(before)} />}
      <MomentField
        id={`${name}.date`}
        label={t(`facts.regimes.${name}.label`)}
        hint={hint}
        error={wrong[`${name}.date`] ?? wrong[`${name}.time`]}
        errorPrefix={t("errors.prefix")}
        date={part("date")}
        time={part("time")}
      />
    </>
  );
}
