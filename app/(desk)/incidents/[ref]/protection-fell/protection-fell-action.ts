"use server";

import { field, fields, type Raw, submit } from "#app/_request/submit.ts";
import type { Done, Problems } from "#db/outcome.ts";
import { recordProtectionFell } from "#db/protection-fell.ts";
import type { Actor } from "#lib/access/actor.ts";
import { exactMoment, readMoment } from "#lib/clock/read-moment.ts";
import { type Fall, falls } from "#lib/encryption/protection-fell.ts";

/** Records that a key or a technique fell after all. */
export async function protectionFellAction(ref: string, data: FormData): Promise<void> {
  await submit(
    { page: `/incidents/${ref}/protection-fell`, draft: `protection-fell:${ref}` },
    data,
    (actor, raw) => record(actor, ref, raw),
    () => `/incidents/${ref}/decisions`,
  );
}

function isFall(text: string): text is Fall {
  return (falls as readonly string[]).includes(text);
}

async function record(actor: Actor, ref: string, raw: Raw): Promise<Done<null>> {
  const problems: Problems = {};
  const fall = field(raw, "fall");
  if (!isFall(fall)) problems.fall = { key: "protectionFell.fallNeeded" };
  if (fields(raw, "groups").length === 0) problems.groups = { key: "protectionFell.groupNeeded" };
  const [date, time] = [field(raw, "since.date"), field(raw, "since.time")];
  const read = exactMoment(readMoment({ date, time, now: actor.at, doubled: "earlier" }));
  if (!read.ok) problems[`since.${read.field}`] = read.problem;
  if (field(raw, "source").trim() === "") problems.source = { key: "protectionFell.sourceNeeded" };
  if (!isFall(fall) || !read.ok || Object.keys(problems).length > 0) return { ok: false, problems };
  const said = { groups: fields(raw, "groups"), fall, since: read.at, source: field(raw, "source") };
  return recordProtectionFell(actor, ref, said, field(raw, "submission") || undefined);
}
