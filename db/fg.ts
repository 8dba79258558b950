import { sql } from "drizzle-orm";
import type { Reader } from "./client.ts";
import { organisation, person } from "./schema.ts";

/**
 * Whether the house has an FG: the organisation names one, or somebody with access holds the role. Asks nobody's
 * permission: only `db/` itself calls this.
 */
export async function readHasFg(reader: Reader): Promise<boolean> {
  const named = sql`exists (select 1 from ${organisation} where concat(${organisation.fgName},
    ${organisation.fgRegistration}, ${organisation.fgEmail}, ${organisation.fgPhone}) <> '')`;
  const held = sql`exists (select 1 from ${person} where ${person.deactivatedAt} is null
    and 'fg' = any(${person.roles}))`;
  const { rows } = await reader.execute<{ has: boolean }>(sql`select ${named} or ${held} as has`);
  return rows[0]?.has ?? false;
}
