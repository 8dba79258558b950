import type { Words } from "#lib/words/words.ts";
import type { LiveWords } from "./span-text.ts";

/** The phrases of the clock with their places left open, for a clock that ticks in the browser. Bare leaves out "nog". */
export function liveWords(t: Words, { bare = false } = {}): LiveWords {
  return {
    left: bare ? "{span}" : t("clock.left", { span: "{span}" }),
    overdue: t("clock.overdue", { span: "{span}" }),
    none: t("clock.span.none"),
    minutes: t("clock.span.minutes", { minutes: "{minutes}" }),
    hours: t("clock.span.hours", { hours: "{hours}", minutes: "{minutes}" }),
    days: t("clock.span.days", { days: "{days}", hours: "{hours}" }),
  };
}
