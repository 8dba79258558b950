import { sayMoment } from "#lib/clock/say-moment.ts";
import type { Dossier } from "#lib/dossier.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import { type InformAim, informAim } from "#lib/workflow/people-aim.ts";

/** Our aims for informing people in a dossier, one per group that management decided to inform. */
export function aimsOf({ people, record, now }: Dossier): InformAim[] {
  return people.flatMap((track) => informAim(track, record.facts, now) ?? []);
}

/** How an aim stands, in sentences that never call it a term of law; a wait that was asked for is said with it. */
export function aimText(aim: InformAim, t: Words, locale: Locale): string[] {
  const due = sayMoment(aim.dueAt, locale);
  if (aim.done) {
    if (!aim.doneAt) return [t("correspondence.aim.doneSome")];
    const at = sayMoment(aim.doneAt, locale);
    return [t(`correspondence.aim.${aim.overdue ? "doneLate" : "done"}`, { at, due })];
  }
  const said = [t(`correspondence.aim.${aim.overdue ? "overdue" : "due"}`, { at: due })];
  const { postponed } = aim;
  if (!postponed) return said;
  if (!postponed.until) return [t("correspondence.aim.noEnd"), ...said];
  const wait = t("correspondence.aim.postponed", { at: sayMoment(postponed.until, locale) });
  return postponed.waits ? [wait] : [wait, ...said];
}
