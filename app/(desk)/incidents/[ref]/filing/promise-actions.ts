"use server";

import { field, submit } from "#app/_request/submit.ts";
import { keepPromise, makePromise, noteOutage } from "#db/promises.ts";
import { exactMoment, readMoment } from "#lib/clock/read-moment.ts";

/** Writes down what was promised to the authority. A day without a time means the end of the working day. */
export async function makePromiseAction(ref: string, filingId: string, data: FormData): Promise<void> {
  await submit(
    { page: `/incidents/${ref}/filing`, draft: `promise:${filingId}` },
    data,
    async (actor, raw) => {
      const date = field(raw, "dueAt.date");
      const time = field(raw, "dueAt.time").trim() || "17:00";
      const read = exactMoment(
        readMoment({ date, time, now: actor.at, doubled: "earlier", prefer: "future" }),
      );
      if (!read.ok) return { ok: false, problems: { [`dueAt.${read.field}`]: read.problem } };
      const promise = { filingId, what: field(raw, "what"), dueAt: read.at };
      return makePromise(actor, ref, promise, field(raw, "submission"));
    },
    ({ id }) => `/incidents/${ref}/filing#promise-${id}`,
  );
}

/** Writes down that a promise was kept, now. */
export async function keepPromiseAction(ref: string, promiseId: string, data: FormData): Promise<void> {
  await submit(
    { page: `/incidents/${ref}/filing`, draft: `kept:${promiseId}` },
    data,
    (actor) => keepPromise(actor, ref, promiseId, { keptAt: actor.at, how: null }),
    () => `/incidents/${ref}/filing#promise-${promiseId}`,
  );
}

/** Writes down that the authority's form could not be reached; the end may be left open. */
export async function noteOutageAction(ref: string, data: FormData): Promise<void> {
  await submit(
    { page: `/incidents/${ref}/filing`, draft: `outage:${ref}` },
    data,
    async (actor, raw) => {
      const read = (name: string) =>
        exactMoment(
          readMoment({
            date: field(raw, `${name}.date`),
            time: field(raw, `${name}.time`),
            now: actor.at,
            doubled: "later",
          }),
        );
      const from = read("from");
      if (!from.ok) return { ok: false, problems: { [`from.${from.field}`]: from.problem } };
      const open = !field(raw, "until.date").trim() && !field(raw, "until.time").trim();
      const until = open ? null : read("until");
      if (until && !until.ok) return { ok: false, problems: { [`until.${until.field}`]: until.problem } };
      const outage = { from: from.at, until: until ? until.at : null, how: field(raw, "how") };
      return noteOutage(actor, ref, outage, field(raw, "submission"));
    },
    () => `/incidents/${ref}/filing#outages`,
  );
}
