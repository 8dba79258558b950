"use server";

import { field, submit } from "#app/_request/submit.ts";
import { judgeAwareness } from "#db/facts.ts";
import type { Done, Problems } from "#db/outcome.ts";
import { proposeDecision } from "#db/proposals.ts";
import { exactMoment, notInFuture, readMoment } from "#lib/clock/read-moment.ts";

type Read = { ok: true; at: Date } | { ok: false; problems: Problems };

function readAware(date: string, time: string, now: Date): Read {
  const read = exactMoment(readMoment({ date, time, now, doubled: "earlier" }));
  if (!read.ok) return { ok: false, problems: { [`awareAt.${read.field}`]: read.problem } };
  const early = notInFuture(read.at, now);
  return early ? { ok: false, problems: { "awareAt.date": early } } : { ok: true, at: read.at };
}

/** Judges since when we knew; a later moment is put to a second person when the judge asked for that. */
export async function judgeAwarenessAction(ref: string, data: FormData): Promise<void> {
  await submit(
    { page: `/incidents/${ref}/awareness`, draft: `awareness:${ref}` },
    data,
    async (actor, raw): Promise<Done<unknown>> => {
      const read = readAware(field(raw, "awareAt.date"), field(raw, "awareAt.time"), actor.at);
      if (!read.ok) return read;
      const reason = field(raw, "reason");
      if (field(raw, "as") === "propose") {
        const request = {
          kind: "redate-awareness" as const,
          groupId: null,
          reason,
          summary: reason,
          redateTo: read.at,
        };
        return proposeDecision(actor, ref, request, field(raw, "submission"));
      }
      return judgeAwareness(actor, ref, { awareAt: read.at, reason, seen: Number(field(raw, "revision")) });
    },
    () => `/incidents/${ref}`,
  );
}
