import type { Dossier } from "#lib/dossier.ts";
import type { Words } from "#lib/words/words.ts";
import { filingLock } from "#lib/workflow/filing-lock.ts";
import type { FilingKind } from "#lib/workflow/happened.ts";

export type KindOption = {
  value: FilingKind;
  text: string;
  hint: string;
  /** Whether it would count as made without approval, and so asks why. */
  closed: boolean;
};

/** The kinds of notification that make sense now, each with what it rests on or lacks. */
export function filingKindsNow(dossier: Dossier, t: Words): KindOption[] {
  // What stands at the AP is supplemented or withdrawn; where nothing stands, a notification is a first one.
  const kinds: FilingKind[] =
    dossier.filing.live.length > 0 ? ["follow-up", "withdrawal"] : ["preliminary", "complete"];
  return kinds.map((value) => {
    const lock = filingLock(dossier, value);
    return {
      value,
      text: t(`filing.kind.${value}`),
      hint: lock ? closedHint(value, t(lock.key, lock.values), t) : openHint(dossier, value, t),
      closed: lock !== null,
    };
  });
}

function closedHint(kind: FilingKind, why: string, t: Words): string {
  return kind === "complete" ? `${t("filing.lock")}. ${why}` : why;
}

function openHint({ locks, filing }: Dossier, kind: FilingKind, t: Words): string {
  switch (kind) {
    case "preliminary":
      return t(`filing.under.${locks.preliminary.under ?? "approval"}`);
    case "complete":
      return t("filing.under.approval");
    case "follow-up":
      return t(filing.complete ? "filing.under.followUp" : "filing.under.completes");
    case "withdrawal":
      return t("filing.under.withdrawal");
  }
}
