import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import {
  isDay,
  isLegalSetting,
  type LegalLine,
  type LegalSettingName,
  legalSettings as settings,
} from "#lib/law/legal-settings.ts";
import { changeHouse } from "./change.ts";
import { database, type Tx } from "./client.ts";
import { type Done, NotFound, refused } from "./outcome.ts";
import { deriveRunning } from "./running.ts";
import { legalSetting, person } from "./schema.ts";

/** A line with who set it, for the page of the settings. */
export type SignedLine = LegalLine & { id: string; setBy: string };

/** All lines with who set them, the first set first. For who runs the house. */
export async function listLegalSettings(actor: Actor): Promise<SignedLine[]> {
  if (!can(actor.person.roles, "manage-organisation")) throw new NotFound("legal settings");
  const rows = await database()
    .select({
      id: legalSetting.id,
      name: legalSetting.name,
      value: legalSetting.value,
      from: legalSetting.from,
      setAt: legalSetting.setAt,
      setBy: person.name,
    })
    .from(legalSetting)
    .innerJoin(person, eq(person.id, legalSetting.setBy))
    .orderBy(asc(legalSetting.setAt), asc(legalSetting.id));
  return rows.flatMap(({ name, ...line }) => (isLegalSetting(name) ? [{ name, ...line }] : []));
}

/** The first day from which a setting may hold: the GDPR itself. */
const firstDay = "2018-05-25";

/**
 * Adds a line to a setting: a value, and the first day (yyyy-mm-dd) on which it holds. Nothing is rewritten; a mistake is
 * put right by a newer line from the same day. The running dossiers are derived again, because other clocks may run now.
 */
export async function setLegalSetting(
  actor: Actor,
  input: { name: LegalSettingName; value: unknown; from: string },
  submission?: string,
): Promise<Done<null>> {
  const work = async (tx: Tx) => {
    if (!isLegalSetting(input.name)) throw new NotFound(String(input.name));
    const read = settings[input.name].safeParse(input.value);
    if (!read.success) return refused("value", "regimes.settings.problem.value");
    if (!isDay(input.from)) return refused("from", "regimes.settings.problem.day");
    if (input.from < firstDay) return refused("from", "regimes.settings.problem.tooEarly");
    const { name, from } = input;
    await tx.insert(legalSetting).values({
      id: randomUUID(),
      name,
      value: read.data,
      from,
      setBy: actor.person.id,
      setAt: actor.at,
    });
    await deriveRunning(tx, actor.at);
    const details = { name, value: read.data, from };
    return { ok: true as const, value: null, happened: [{ event: "legal-setting-set" as const, details }] };
  };
  return changeHouse(actor, "manage-organisation", work, submission);
}
