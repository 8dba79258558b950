"use server";

import { field, submit } from "#app/_request/submit.ts";
import { saveFacts, withdrawItem } from "#db/facts.ts";
import { NotFound } from "#db/outcome.ts";
import { type SectionName, sections } from "#lib/facts/facts.ts";
import { readSection } from "#lib/facts/read-section.ts";
import { factsAddress, factsDraft, withdrawDraft } from "./facts-address.ts";

function sectionIn(name: string): SectionName {
  if (!Object.hasOwn(sections, name)) throw new NotFound(name);
  return name as SectionName;
}

/** Saves one section of the facts as a new revision. */
export async function saveFactsAction(
  ref: string,
  section: string,
  item: string,
  data: FormData,
): Promise<void> {
  await submit(
    { page: factsAddress(ref, section, item), draft: factsDraft(ref, section, item) },
    data,
    async (actor, raw) => {
      const name = sectionIn(section);
      const read = readSection(sections[name], raw, actor.at);
      if (!read.ok) return read;
      const seen = Number(field(raw, "revision")) || 0;
      return saveFacts(
        actor,
        ref,
        { section: name, item, seen, facts: read.facts },
        field(raw, "submissionKey"),
      );
    },
    () => `/incidents/${ref}/facts?saved=${section}`,
  );
}

/** Takes a group, a part or another party out of the dossier. */
export async function withdrawItemAction(
  ref: string,
  section: string,
  item: string,
  data: FormData,
): Promise<void> {
  await submit(
    { page: factsAddress(ref, section, item), draft: withdrawDraft(ref, item) },
    data,
    async (actor, raw) =>
      withdrawItem(actor, ref, { section: sectionIn(section), item, seen: Number(field(raw, "revision")) }),
    () => `/incidents/${ref}/facts`,
  );
}
