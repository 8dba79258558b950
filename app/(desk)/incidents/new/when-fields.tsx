import { ChoiceField } from "#app/_components/form/choice-field.tsx";
import { field, type Raw } from "#app/_request/submit.ts";
import { sayMoment } from "#lib/clock/say-moment.ts";
import { readQuickLog } from "#lib/facts/quick-log.ts";
import { notificationDeadline } from "#lib/law/gdpr/article-33-1-deadline.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import styles from "./new.module.css";

type WhenProps = { raw: Raw; wrong: Record<string, string>; now: Date; locale: Locale; t: Words };

const moments = ["todayTime", "yesterdayTime", "otherDate", "otherTime"] as const;

/** Since when we know: now, today at, yesterday at, or any other moment; and how it was read, in full. */
export function WhenFields({ raw, wrong, now, locale, t }: WhenProps) {
  const input = (name: (typeof moments)[number]) => (
    <TimeInput key={name} name={name} raw={raw} wrong={wrong[name]} t={t} />
  );
  const error = moments.map((name) => wrong[name]).find(Boolean);
  return (
    <ChoiceField
      name="since"
      label={t("log.since")}
      hint={t("log.sinceHint")}
      error={error}
      errorPrefix={t("errors.prefix")}
      chosen={field(raw, "since") || "now"}
      options={[
        { value: "now", text: t("log.now"), hint: reading(raw, now, locale, t) },
        { value: "today", text: t("log.today"), beside: input("todayTime") },
        { value: "yesterday", text: t("log.yesterday"), beside: input("yesterdayTime") },
        {
          value: "other",
          text: t("log.other"),
          hint: t("log.otherHint"),
          beside: (
            <span className={styles.pair}>
              {input("otherDate")}
              {input("otherTime")}
            </span>
          ),
        },
      ]}
    />
  );
}

function TimeInput({ name, raw, wrong, t }: { name: string; raw: Raw; wrong?: string; t: Words }) {
  return (
    <input
      type="text"
      id={name}
      name={name}
      aria-label={t(`log.${name}`)}
      aria-invalid={wrong ? true : undefined}
      defaultValue={field(raw, name)}
      autoComplete="off"
      maxLength={60}
      className={styles.time}
    />
  );
}

/** What "now", or what was typed before, means as a moment and as a deadline. */
function reading(raw: Raw, now: Date, locale: Locale, t: Words): string {
  const text = (name: string) => field(raw, name);
  const read = readQuickLog(
    {
      text: "x",
      since: text("since"),
      todayTime: text("todayTime"),
      yesterdayTime: text("yesterdayTime"),
      otherDate: text("otherDate"),
      otherTime: text("otherTime"),
      stopped: "",
      breach: true,
    },
    now,
  );
  const known = read.ok ? read.log.knownAt : now;
  return t("log.reading", {
    known: sayMoment(known, locale),
    due: sayMoment(notificationDeadline(known).strict, locale),
  });
}
