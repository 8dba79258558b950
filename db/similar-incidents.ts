import { and, desc, inArray, ne } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import { type Nearest, nearest } from "#lib/cases/nearest.ts";
import { featuresOf } from "#lib/cases/nearest-features.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { type CurrentRevision, factsFromRevisions } from "#lib/facts/from-revisions.ts";
import { informed, notified } from "#lib/register/notified.ts";
import type { Reason, RegisterRow } from "#lib/register/register-row.ts";
import type { Status } from "#lib/workflow/status.ts";
import { database } from "./client.ts";
import { NotFound } from "./outcome.ts";
import { factRevision, registerRow } from "./schema.ts";
import { visibleTo } from "./visible.ts";

export type Settled = "yes" | "no" | "to-do" | "open";

/** A dossier of our own with what was decided in it. */
export type DecidedIncident = {
  ref: string;
  title: string;
  status: Status;
  /** Done, decided not to be done, decided and still to be done, or not decided for good. */
  notified: Settled;
  informed: Settled;
  whyNotNotified: Reason | null;
};

/** In these something was decided. What was merged is decided in the dossier it went to. */
const decided: readonly Status[] = ["carrying-out", "aftercare", "closed", "not-a-breach"];
const mostRecent = 200;
const mostRead = 60;

/**
 * The dossiers of this actor's sight that are most like these facts and were decided, nearest first, compared as published
 * cases are. Looks at the two hundred most recent, and reads the facts of those of the same kind first.
 */
export async function listSimilar(
  actor: Actor,
  facts: Facts,
  /** The incident that the facts are of: it is not beside itself. */
  except: string,
  most = 3,
): Promise<Nearest<DecidedIncident>[]> {
  if (!can(actor.person.roles, "see-incidents")) throw new NotFound("incidents");
  const ids = await likely(actor, facts, except);
  if (ids.length === 0) return [];
  const known = await factsOf(ids);
  const candidates = ids.flatMap((one) => {
    const own = known.get(one);
    return own ? [{ one, features: featuresOf(own) }] : [];
  });
  const found = nearest(facts, candidates, most);
  const rows = await decidedRows(found.map(({ one }) => one));
  return found.flatMap((beside) => {
    const one = rows.get(beside.one);
    return one ? [{ ...beside, one }] : [];
  });
}

/** The most recent decided dossiers in sight, those of the same kind before the others. */
async function likely(actor: Actor, { nature }: Facts, except: string): Promise<string[]> {
  const recent = await database()
    .select({ id: registerRow.incidentId, kind: registerRow.incidentKind })
    .from(registerRow)
    .where(
      and(visibleTo(actor), inArray(registerRow.status, [...decided]), ne(registerRow.incidentId, except)),
    )
    .orderBy(desc(registerRow.knownAt), desc(registerRow.incidentId))
    .limit(mostRecent);
  const same = recent.filter(({ kind }) => kind !== null && kind === nature.incidentKind.value);
  const others = recent.filter((one) => !same.includes(one));
  return [...same, ...others].slice(0, mostRead).map(({ id }) => id);
}

/** The facts of these incidents as they are now, as far as they are compared. */
async function factsOf(ids: readonly string[]): Promise<Map<string, Facts>> {
  const { incidentId, section, item, number, facts, withdrawn } = factRevision;
  const rows = await database()
    .selectDistinctOn([incidentId, section, item], { incidentId, section, item, facts, withdrawn })
    .from(factRevision)
    .where(
      and(
        inArray(incidentId, [...ids]),
        inArray(section, ["awareness", "nature", "recipient", "recovery", "group"]),
      ),
    )
    .orderBy(incidentId, section, item, desc(number));
  const revisions = new Map<string, CurrentRevision[]>();
  for (const { incidentId: id, ...row } of rows) revisions.set(id, [...(revisions.get(id) ?? []), row]);
  return new Map([...revisions].map(([id, own]) => [id, factsFromRevisions(own)]));
}

async function decidedRows(ids: readonly string[]): Promise<Map<string, DecidedIncident>> {
  if (ids.length === 0) return new Map();
  const rows = await database()
    .select({ id: registerRow.incidentId, row: registerRow.row })
    .from(registerRow)
    .where(inArray(registerRow.incidentId, [...ids]));
  return new Map(
    rows.map(({ id, row: stored }) => {
      const row = stored as RegisterRow;
      const { ref, title, status, whyNotNotified } = row;
      const settled = { notified: notifying(row), informed: informing(row) };
      return [id, { ref, title, status, ...settled, whyNotNotified }];
    }),
  );
}

function notifying(row: RegisterRow): Settled {
  const now = notified(row);
  return now === "open" && row.notifyApproved && row.notifyOutcome !== "not-required" ? "to-do" : now;
}

function informing(row: RegisterRow): Settled {
  const now = informed(row);
  if (now !== "required") return now;
  return row.informApproved ? "to-do" : "open";
}
