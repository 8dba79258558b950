"use server";

import { field, submit } from "#app/_request/submit.ts";
import { recordFiling, recordFilingNumber } from "#db/filings.ts";
import { refused } from "#db/outcome.ts";
import { exactMoment, readMoment } from "#lib/clock/read-moment.ts";
import { type FilingKind, filingKinds } from "#lib/workflow/happened.ts";

/** Records that a notification was made. The hour that exists twice in October takes the later instant. */
export async function recordFilingAction(ref: string, data: FormData): Promise<void> {
  await submit(
    { page: `/incidents/${ref}/filing`, draft: `filing:${ref}` },
    data,
    async (actor, raw) => {
      const kind = filingKinds.find((one): one is FilingKind => one === field(raw, "kind"));
      if (!kind) return refused("kind", "filing.kindNeeded");
      const [date, time] = [field(raw, "filedAt.date"), field(raw, "filedAt.time")];
      const read = exactMoment(readMoment({ date, time, now: actor.at, doubled: "later" }));
      if (!read.ok) return { ok: false, problems: { [`filedAt.${read.field}`]: read.problem } };
      const input = {
        kind,
        filedAt: read.at,
        number: field(raw, "number") || null,
        lateReason: field(raw, "lateReason") || null,
        withoutApproval: field(raw, "withoutApproval") || null,
        complete: { yes: true, no: false }[field(raw, "complete")] ?? null,
        withdrawalReason: field(raw, "withdrawalReason") || null,
      };
      const done = await recordFiling(actor, ref, input, field(raw, "submission"));
      return done.ok ? { ok: true, value: { doubled: read.doubled, id: done.value.id } } : done;
    },
    ({ doubled, id }) => `/incidents/${ref}/filing?filed=1${doubled ? "&doubled=1" : ""}#filing-${id}`,
  );
}

/** Records the number that the authority gave. */
export async function recordNumberAction(ref: string, filingId: string, data: FormData): Promise<void> {
  await submit(
    { page: `/incidents/${ref}/filing`, draft: `number:${filingId}` },
    data,
    (actor, raw) => recordFilingNumber(actor, ref, filingId, field(raw, "number")),
    () => `/incidents/${ref}/filing`,
  );
}
