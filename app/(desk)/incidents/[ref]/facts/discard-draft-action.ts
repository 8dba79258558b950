"use server";

import { redirect } from "next/navigation";
import { requireActor, safePath } from "#app/_request/actor.ts";
import { dropDraft } from "#db/drafts.ts";

/** Throws away what this person typed in a form and did not save; the page then shows what is saved. */
export async function discardDraftAction(page: string, draft: string): Promise<void> {
  await dropDraft(await requireActor(), draft);
  redirect(safePath(page));
}
