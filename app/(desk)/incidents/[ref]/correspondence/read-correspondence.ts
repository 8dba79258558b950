import { lineOrNull } from "#app/_request/line.ts";
import { field, type Raw } from "#app/_request/submit.ts";
import type { CorrespondenceInput } from "#db/correspondence.ts";
import type { Problems } from "#db/outcome.ts";
import { exactMoment, readMoment } from "#lib/clock/read-moment.ts";
import { authorities, correspondenceKinds } from "#lib/correspondence/correspondence.ts";

type Read<T> = { ok: true; value: T } | { ok: false; problems: Problems };

/** A moment that has been, with its time. */
export function readPast(raw: Raw, name: string, now: Date): Read<Date> {
  const [date, time] = [field(raw, `${name}.date`), field(raw, `${name}.time`)];
  const read = exactMoment(readMoment({ date, time, now, doubled: "earlier" }));
  return read.ok
    ? { ok: true, value: read.at }
    : { ok: false, problems: { [`${name}.${read.field}`]: read.problem } };
}

/** A term, or null where none was typed. A day without a time ends when the day does. */
export function readTerm(raw: Raw, name: string, now: Date): Read<Date | null> {
  const [date, time] = [field(raw, `${name}.date`).trim(), field(raw, `${name}.time`).trim()];
  if (date === "" && time === "") return { ok: true, value: null };
  const read = readMoment({ date, time, now, doubled: "earlier", prefer: "future" });
  if (!read.ok) return { ok: false, problems: { [`${name}.${read.field}`]: read.problem } };
  if (read.precision === "exact") return { ok: true, value: read.at };
  const end = readMoment({ date, time: "23:59", now, doubled: "earlier", prefer: "future" });
  return end.ok ? { ok: true, value: end.at } : { ok: true, value: read.at };
}

/** What was typed about an item that came in, or all that is wrong with it at once. */
export function readCorrespondence(raw: Raw, now: Date): Read<CorrespondenceInput> {
  const authority = authorities.find((one) => one === field(raw, "authority"));
  const kind = correspondenceKinds.find((one) => one === field(raw, "kind"));
  const received = readPast(raw, "receivedAt", now);
  const due = readTerm(raw, "dueAt", now);
  const object = readTerm(raw, "objectBefore", now);
  const subject = lineOrNull(raw, "subject");
  const owner = lineOrNull(raw, "owner");
  const problems: Problems = {};
  if (!authority) problems.authority = { key: "correspondence.authority.needed" };
  if (authority === "other" && !lineOrNull(raw, "authorityName"))
    problems.authorityName = { key: "correspondence.authorityName.needed" };
  if (!kind) problems.kind = { key: "correspondence.kind.needed" };
  if (!subject) problems.subject = { key: "correspondence.subject.needed" };
  if (!owner) problems.owner = { key: "correspondence.owner.needed" };
  for (const read of [received, due, object]) if (!read.ok) Object.assign(problems, read.problems);
  if (!authority || !kind || !subject || !received.ok || !due.ok || !object.ok)
    return { ok: false, problems };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const value = {
    authority,
    authorityName: lineOrNull(raw, "authorityName"),
    kind,
    receivedAt: received.value,
    reference: lineOrNull(raw, "reference"),
    subject,
    text: field(raw, "text").trim() || null,
    dueAt: due.value,
    objectBefore: object.value,
    owner,
  };
  return { ok: true, value };
}
