import { sayLeft, sayMargin, sayMoment } from "#lib/clock/say-moment.ts";
import type { ClockState } from "#lib/clock/time-left.ts";
import type { Dossier } from "#lib/dossier.ts";
import type { Locale, Words } from "#lib/words/words.ts";

/** The clock of Art. 33(1) in words, as a page prints it. */
export type ClockView = {
  state: ClockState;
  word: string;
  /** The largest words: what is left, how late it is, or with what margin it was done. */
  remaining: string;
  /** The moment beneath: "uiterlijk di 24 nov 2026 14:05". */
  absolute: string;
  dueAt: string;
  anchorAt: string;
  running: boolean;
  anchored: string;
  /** The second small line: the end under Reg. 1182/71. */
  latest: string | null;
  note: string | null;
};

const runs: readonly ClockState[] = ["running", "soon", "urgent", "overdue"];

/** Says the notification clock of a dossier at the dossier's own moment. */
export function clockView(
  { clock, now }: Pick<Dossier, "clock" | "now">,
  t: Words,
  locale: Locale,
): ClockView {
  const due = sayMoment(clock.dueAt, locale);
  const running = runs.includes(clock.state);
  const absolute = clock.doneAt
    ? t("dossier.doneAt", { at: sayMoment(clock.doneAt, locale) })
    : t("dossier.dueBy", { at: due });
  return {
    state: clock.state,
    word: t(`clock.state.${clock.state}`),
    remaining: remainingOf({ clock, now }, t),
    absolute: clock.state === "not-applicable" ? t("dossier.exempt") : absolute,
    dueAt: clock.dueAt.toISOString(),
    anchorAt: clock.anchorAt.toISOString(),
    running,
    anchored: t("dossier.anchored", {
      anchor: t(`workflow.clock.anchor.${clock.anchor}`),
      at: sayMoment(clock.anchorAt, locale),
    }),
    latest: running ? t("dossier.latest", { at: sayMoment(clock.latestAt, locale), due }) : null,
    note: noteOf(clock, t),
  };
}

function remainingOf({ clock, now }: Pick<Dossier, "clock" | "now">, t: Words): string {
  if (clock.doneAt) return sayMargin(clock.dueAt, clock.doneAt, t);
  if (clock.state === "not-applicable") return t("clock.state.not-applicable");
  const left = sayLeft(clock.dueAt, now, t);
  return left.overdue ? left.text : left.span;
}

function noteOf(clock: Dossier["clock"], t: Words): string | null {
  if (clock.lateness === "within-1182" || clock.lateness === "late") {
    return t(`workflow.clock.lateness.${clock.lateness}`);
  }
  if (clock.state === "not-applicable" || clock.doneAt) return null;
  return clock.provisional ? t("workflow.clock.provisional") : null;
}
