import { or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import type { Role } from "#lib/access/role.ts";
import { registerRow } from "./schema.ts";

/**
 * The same rule as `maySee`, as a condition on register rows: what a list, a count or a search may touch. A test holds
 * the two equal. False for everybody who sees no dossiers.
 */
export function visibleTo(actor: Actor): SQL {
  const { id, roles } = actor.person;
  return or(...roles.map((role) => shownBy(role, id))) ?? sql`false`;
}

/** What one role shows somebody. */
function shownBy(role: Role, id: string): SQL {
  const open = sql`${registerRow.restrictedTo} is null`;
  const named = sql`${registerRow.restrictedTo} @> array[${id}]::uuid[]`;
  switch (role) {
    case "fg":
      return sql`true`;
    case "officer":
      return sql`(${open} or ${named})`;
    case "approver":
      return sql`(${named} or ${registerRow.putTo} @> array[${id}]::uuid[])`;
    case "auditor":
      return open;
    case "administrator":
    case "reporter":
      return sql`false`;
  }
}
