import { type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import { registerRow } from "./schema.ts";

/**
 * The same rule as `maySee`, as a condition on register rows: what a list, a count or a search may touch. A test holds
 * the two equal. False for everybody who sees no dossiers.
 */
export function visibleTo(actor: Actor): SQL {
  const { id, roles } = actor.person;
  if (!can(roles, "see-incidents")) return sql`false`;
  if (roles.includes("fg")) return sql`true`;
  const put = sql`${registerRow.putTo} @> array[${id}]::uuid[]`;
  if (roles.includes("officer")) {
    return sql`(${registerRow.restrictedTo} is null or ${registerRow.restrictedTo} @> array[${id}]::uuid[] or ${put})`;
  }
  if (roles.includes("auditor")) {
    const named = roles.some((role) => role !== "auditor")
      ? sql`or ${registerRow.restrictedTo} @> array[${id}]::uuid[]`
      : sql``;
    return sql`(${registerRow.restrictedTo} is null ${named} or ${put})`;
  }
  return sql`(${registerRow.restrictedTo} @> array[${id}]::uuid[] or ${put})`;
}
