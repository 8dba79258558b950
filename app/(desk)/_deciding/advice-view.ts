import { sayMoment } from "#lib/clock/say-moment.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import type { Advice, RevisionsSeen } from "#lib/workflow/happened.ts";
import { factsMoved } from "#lib/workflow/proposal-state.ts";

export type AdviceView = {
  id: string;
  /** "Melden: Ja. Informeren: Geen oordeel." */
  said: string;
  text: string;
  by: string;
  name: string;
  at: string;
  iso: string;
  /** That it was given on other facts than these; null when it was given on exactly them. */
  otherFacts: string | null;
};

/** The facts it is read beside: as they are now, or as they were frozen at a moment. */
export type Beside = { revisions: RevisionsSeen; at: Date };

/** An advice of the FG in words, and whether it was about the facts it is shown beside. */
export function adviceView(
  advice: Advice,
  beside: Beside,
  names: Map<string, string>,
  t: Words,
  locale: Locale,
): AdviceView {
  const name = names.get(advice.advisedBy) ?? "";
  const at = sayMoment(advice.advisedAt, locale);
  const moved = factsMoved(advice.revisions, beside.revisions);
  return {
    id: advice.id,
    said: t("advice.said", {
      notify: t(`advice.view.${advice.notify}`).toLocaleLowerCase(locale),
      inform: t(`advice.view.${advice.inform}`).toLocaleLowerCase(locale),
    }),
    text: advice.text,
    by: t("advice.by", { name, at }),
    name,
    at,
    iso: advice.advisedAt.toISOString(),
    otherFacts: moved
      ? t(advice.advisedAt > beside.at ? "approvals.adviceNewer" : "approvals.adviceOlder")
      : null,
  };
}
