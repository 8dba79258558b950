"use server";

import { field, submit } from "#app/_request/submit.ts";
import { giveAdvice, keepNote } from "#db/advices.ts";
import { refused } from "#db/outcome.ts";

const views = ["yes", "no", "no-view"] as const;

/** The FG advises. */
export async function giveAdviceAction(ref: string, data: FormData): Promise<void> {
  await submit(
    { page: `/incidents/${ref}/advice`, draft: `advice:${ref}` },
    data,
    async (actor, raw) => {
      const notify = views.find((view) => view === field(raw, "notify"));
      const inform = views.find((view) => view === field(raw, "inform"));
      if (!notify) return refused("notify", "advice.notifyNeeded");
      if (!inform) return refused("inform", "advice.informNeeded");
      return giveAdvice(actor, ref, { notify, inform, text: field(raw, "text") }, field(raw, "submission"));
    },
    () => `/incidents/${ref}/advice?given=1`,
  );
}

/** The FG keeps a note that nobody else reads. */
export async function keepNoteAction(ref: string, data: FormData): Promise<void> {
  await submit(
    { page: `/incidents/${ref}/advice`, draft: `note:${ref}` },
    data,
    (actor, raw) => keepNote(actor, ref, field(raw, "text"), field(raw, "submission")),
    () => `/incidents/${ref}/advice`,
  );
}
