"use server";

import { field, submit } from "#app/_request/submit.ts";
import { logIncident } from "#db/incidents.ts";
import { can } from "#lib/access/can.ts";
import { readQuickLog } from "#lib/facts/quick-log.ts";

/** Logs an incident. Who may open dossiers goes to the new one; who only reports goes home with its number. */
export async function logIncidentAction(data: FormData): Promise<void> {
  await submit(
    { page: "/incidents/new", draft: "log" },
    data,
    async (actor, raw) => {
      const text = (name: string) => field(raw, name);
      const read = readQuickLog(
        {
          text: text("text"),
          since: text("since"),
          todayTime: text("todayTime"),
          yesterdayTime: text("yesterdayTime"),
          otherDate: text("otherDate"),
          otherTime: text("otherTime"),
          stopped: text("stopped"),
          breach: text("as") !== "question",
        },
        actor.at,
      );
      if (!read.ok) return read;
      const done = await logIncident(actor, read.log, text("submission"));
      return done.ok ? { ok: true, value: { ...done.value, doubled: read.log.doubled } } : done;
    },
    ({ ref, doubled }, actor) => {
      const said = `logged=1${doubled ? "&doubled=1" : ""}`;
      return can(actor.person.roles, "see-incidents") ? `/incidents/${ref}?${said}` : `/?reported=${ref}`;
    },
  );
}
