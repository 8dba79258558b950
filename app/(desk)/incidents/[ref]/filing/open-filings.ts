import { load } from "#app/_request/load.ts";
import { type Typed, typedIn } from "#app/_request/submit.ts";
import { peopleIn } from "#app/(desk)/_deciding/standing-view.ts";
import { confirmedNow } from "#app/(desk)/incidents/[ref]/report/confirmation.tsx";
import { listConfirmed } from "#db/copied-answers.ts";
import { type EvidenceFile, listEvidence } from "#db/evidence-files.ts";
import { openIncident } from "#db/incidents.ts";
import { readOrganisation } from "#db/organisation.ts";
import { namesOf } from "#db/people.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import type { Dossier } from "#lib/dossier.ts";
import { unconfirmed } from "#lib/reports/ap/filing-check.ts";
import { sheetInput } from "#lib/reports/ap/frozen-sheet.ts";
import { apSheet } from "#lib/reports/ap/sheet.ts";
import { entriesOf } from "#lib/reports/report.ts";
import { spellPiece } from "#lib/reports/spell-out.ts";
import { type Words, words } from "#lib/words/words.ts";
import type { FilingKind } from "#lib/workflow/happened.ts";

export type FilingsPage = {
  dossier: Dossier;
  actor: Actor;
  t: Words;
  names: Map<string, string>;
  /** Whether the reader may write notifications down. */
  records: boolean;
  typed: Typed | null;
  /** What was typed as number of a notification that still lacks it, by the notification. */
  numbers: Map<string, Typed | null>;
  /** The kind that the address asks for, where it fits now. */
  askedKind: FilingKind | null;
  /** What follows from the facts: whether a follow-up would be complete, and why it would be withdrawn. */
  proposed: { complete: boolean; withdrawal: string };
  /** The reason of the delay that noted outages offer; empty where there are none. */
  offeredReason: string;
  /** The derived answers of the sheet that nobody confirmed yet, by their questions. */
  unconfirmed: string[];
  files: EvidenceFile[];
  /** What was typed and could not be saved: a promise by its filing, and an outage. */
  promises: Map<string, Typed | null>;
  outage: Typed | null;
};

/** Reads what was notified, and what the reader typed and could not save. */
export function openFilings(ref: string, askedKind?: string | null): Promise<FilingsPage> {
  return load(async (actor) => {
    const dossier = await openIncident(actor, ref);
    const records = can(actor.person.roles, "record-filing");
    const lacking = records ? dossier.record.filings.filter(({ number }) => !number) : [];
    const sheet = await sheetOf(dossier, actor, askedKind);
    const files = await listEvidence(actor, ref);
    const [names, typed, typedNumbers] = await Promise.all([
      namesOf([...peopleIn(dossier), ...peopleOf(dossier, files)]),
      records ? typedIn(actor, `filing:${ref}`) : null,
      Promise.all(lacking.map(({ id }) => typedIn(actor, `number:${id}`))),
    ]);
    const numbers = new Map(lacking.map(({ id }, at) => [id, typedNumbers[at] ?? null]));
    const promises = new Map<string, Typed | null>();
    if (records) {
      for (const { id } of dossier.record.filings) promises.set(id, await typedIn(actor, `promise:${id}`));
    }
    const outage = records ? await typedIn(actor, `outage:${ref}`) : null;
    const t = words(actor.locale);
    return { dossier, actor, t, names, records, typed, numbers, ...sheet, files, promises, outage };
  });
}

/** What the sheet for the kind at hand proposes, and what of it nobody confirmed. */
async function sheetOf(dossier: Dossier, actor: Actor, askedKind?: string | null) {
  const organisation = await readOrganisation();
  const first = dossier.filing.live.length === 0;
  const fitting: FilingKind[] = first ? ["preliminary", "complete"] : ["follow-up", "withdrawal"];
  const kind = fitting.find((one) => one === askedKind) ?? null;
  const input = sheetInput(dossier, organisation, dossier.now, kind ?? undefined);
  const report = apSheet(input);
  const confirmed = confirmedNow(report, await listConfirmed(actor, dossier.record.ref));
  const t = words(actor.locale);
  const { completeProposed, withdrawalProposed } = input.filing;
  return {
    askedKind: kind,
    proposed: { complete: completeProposed ?? false, withdrawal: withdrawalProposed ?? "" },
    offeredReason: offeredReason(report, actor, t),
    unconfirmed: unconfirmed(report, new Set(confirmed.keys())).map(({ id, number }) =>
      `${number ?? ""} ${t(`ap.questions.${id}`)}`.trim(),
    ),
  };
}

/** The derived answer to question 4.5, in words: an offer to be kept or rewritten. */
function offeredReason(report: ReturnType<typeof apSheet>, actor: Actor, t: Words): string {
  const entry = entriesOf(report).find(({ id }) => id === "lateReason");
  if (entry?.kind !== "asked" || entry.answer.origin !== "derived") return "";
  return entry.answer.says.flatMap((piece) => spellPiece(piece, "ap", actor.locale, t).lines).join(" ");
}

/** Everybody who kept a file, made or kept a promise, or noted an outage. */
function peopleOf({ record }: Dossier, files: EvidenceFile[]): string[] {
  return [
    ...files.map(({ addedBy }) => addedBy),
    ...record.promises.flatMap(({ madeBy, kept }) => (kept ? [madeBy, kept.recordedBy] : [madeBy])),
    ...record.outages.map(({ notedBy }) => notedBy),
  ];
}
