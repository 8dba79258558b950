import { load } from "#app/_request/load.ts";
import { typedIn } from "#app/_request/submit.ts";
import { filingKindsNow } from "#app/(desk)/incidents/[ref]/filing/filing-kinds.ts";
import { openSheet } from "#app/(desk)/incidents/[ref]/report/open-sheet.ts";
import { answerHash, listConfirmed, listCopied } from "#db/copied-answers.ts";
import { openFiledSheet } from "#db/filings.ts";
import { namesOf } from "#db/people.ts";
import { can } from "#lib/access/can.ts";
import { type CopyRow, copyDesk } from "#lib/reports/ap/copy-desk.ts";
import { type CopyState, copyState, type Tick } from "#lib/reports/ap/copy-state.ts";
import { standsInForm } from "#lib/reports/ap/sheet-changes.ts";
import { entriesOf, type Report } from "#lib/reports/report.ts";
import type { FilingKind } from "#lib/workflow/happened.ts";

/** One question on the desk: what to carry over, how far that is, and by whom. */
export type DeskRow = CopyRow & {
  hash: string | null;
  state: CopyState;
  tick: Tick | null;
  /** Who confirmed the derived answer as it is now; null where nobody did or nothing is to be confirmed. */
  confirmed: { by: string; at: Date } | null;
};

/** Reads everything the copy desk shows: the sheet for one kind of notification, what was ticked, what was filed before. */
export async function openDesk(ref: string, askedKind: string | undefined) {
  const opening = await openSheet(ref);
  const kinds = filingKindsNow(opening.dossier, opening.t);
  const kind =
    kinds.find(({ value }) => value === askedKind)?.value ??
    kinds.find(({ value }) => value === opening.input.filing.kind)?.value ??
    "preliminary";
  const opened = await openSheet(ref, kind);
  const { dossier, actor, report, t } = opened;
  const last = dossier.filing.live.at(-1) ?? null;
  const kept = await load(async (who) => {
    // One after the other: each asks again whether this reader may see the dossier.
    const ticks = await listCopied(who, ref);
    const confirmed = await listConfirmed(who, ref);
    const filed = last ? ((await openFiledSheet(who, ref, last.id)) as Report) : null;
    const typed = await typedIn(who, `desk:${ref}`);
    return { ticks, confirmed, filed, typed };
  });
  const filedHashes = hashesOf(kept.filed);
  const chapters = copyDesk(report, actor.locale, t).map((chapter) => ({
    ...chapter,
    rows: chapter.rows.map((row): DeskRow => {
      const hash = row.answer.says.length > 0 ? answerHash(row.answer.says) : null;
      const tick = kept.ticks.get(row.id) ?? null;
      const confirmation = kept.confirmed.find((one) => one.question === row.id && one.answerHash === hash);
      return {
        ...row,
        hash,
        tick,
        state: copyState(hash, tick, filedHashes.get(row.id) ?? null),
        confirmed: confirmation ? { by: confirmation.confirmedBy, at: confirmation.confirmedAt } : null,
      };
    }),
  }));
  const rows = chapters.flatMap((chapter) => chapter.rows);
  const names = await namesOf([
    ...rows
      .flatMap(({ tick, confirmed }) => [tick?.copiedBy, confirmed?.by])
      .filter((id) => id !== undefined),
  ]);
  return {
    ...opened,
    kind: kind as FilingKind,
    kinds,
    chapters,
    rows,
    names,
    filedBefore: last && kept.filed ? { filing: last, sheet: kept.filed } : null,
    problems: kept.typed?.problems ?? {},
    records: can(actor.person.roles, "record-filing"),
    confirms: can(actor.person.roles, "save-facts"),
  };
}

export type OpenedDesk = Awaited<ReturnType<typeof openDesk>>;

/** What stands in the authority's form already, by question. */
function hashesOf(filed: Report | null): Map<string, string> {
  if (!filed) return new Map();
  return new Map(
    entriesOf(filed).flatMap((entry) =>
      entry.kind === "asked" && entry.answer.says.length > 0 && standsInForm(entry.id)
        ? [[entry.id, answerHash(entry.answer.says)] as const]
        : [],
    ),
  );
}
