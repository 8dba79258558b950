import { asc } from "drizzle-orm";
import { isLegalSetting, type LegalLine } from "#lib/law/legal-settings.ts";
import type { Reader } from "./client.ts";
import { legalSetting } from "./schema.ts";

/** Every line of every setting, the first set first. Asks nobody's permission: only `db/` itself calls this. */
export async function readLegalLines(reader: Reader): Promise<LegalLine[]> {
  const rows = await reader
    .select({
      name: legalSetting.name,
      value: legalSetting.value,
      from: legalSetting.from,
      setAt: legalSetting.setAt,
    })
    .from(legalSetting)
    .orderBy(asc(legalSetting.setAt), asc(legalSetting.id));
  // A line of a release that knew more settings than this one says nothing here.
  return rows.flatMap(({ name, ...line }) => (isLegalSetting(name) ? [{ name, ...line }] : []));
}
