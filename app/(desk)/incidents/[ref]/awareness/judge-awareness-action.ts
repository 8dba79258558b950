"use server";

import { field, submit } from "#app/_request/submit.ts";
import { judgeAwareness } from "#db/facts.ts";
import { type Done, type Problems, refused } from "#db/outcome.ts";
import { proposeDecision } from "#db/proposals.ts";
import { exactMoment, notInFuture, readMoment } from "#lib/clock/read-moment.ts";

type Read = { ok: true; at: Date; doubled: boolean } | { ok: false; problems: Problems };

function readAware(date: string, time: string, now: Date): Read {
  const read = exactMoment(readMoment({ date, time, now, doubled: "earlier" }));
  if (!read.ok) return { ok: false, problems: { [`awareAt.${read.field}`]: read.problem } };
  const early = notInFuture(read.at, now);
  return early ? { ok: false, problems: { "awareAt.date": early } } : read;
}

/** Judges since when we knew; a later moment is put to a second person when the judge asked for that. */
export async function judgeAwarenessAction(ref: string, data: FormData): Promise<void> {
  let doubled = false;
  await submit(
    { page: `/incidents/${ref}/awareness`, draft: `awareness:${ref}` },
    data,
    async (actor, raw): Promise<Done<unknown>> => {
      const read = readAware(field(raw, "awareAt.date"), field(raw, "awareAt.time"), actor.at);
      const reason = field(raw, "reason").trim();
      const unexplained = reason === "" ? refused("reason", "refusals.awareReasonNeeded").problems : {};
      if (!read.ok) return { ok: false, problems: { ...read.problems, ...unexplained } };
      if (reason === "") return { ok: false, problems: unexplained };
      doubled = read.doubled;
      if (field(raw, "as") !== "propose") {
        const seen = Number(field(raw, "revision"));
        return judgeAwareness(actor, ref, { awareAt: read.at, reason, seen });
      }
      const asked = { kind: "redate-awareness" as const, groupId: null, reason, redateTo: read.at };
      // The reason is the whole text; a problem with the summary is the same problem, and has no field here.
      const done = await proposeDecision(actor, ref, { ...asked, summary: reason }, field(raw, "submission"));
      if (done.ok) return done;
      const { summary: _same, ...problems } = done.problems;
      return { ...done, problems };
    },
    () => (doubled ? `/incidents/${ref}/awareness?doubled=1` : `/incidents/${ref}`),
  );
}
