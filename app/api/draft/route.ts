import { findActor } from "#app/_request/actor.ts";
import { rawOf } from "#app/_request/submit.ts";
import { readFactsDraft } from "#app/(desk)/incidents/[ref]/facts/facts-address.ts";
import { findItem } from "#app/(desk)/incidents/[ref]/facts/find-item.ts";
import { keepDraft } from "#db/drafts.ts";
import { openIncident } from "#db/incidents.ts";
import { NotFound } from "#db/outcome.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import { type SectionName, sections } from "#lib/facts/facts.ts";
import { sameOrigin } from "./same-origin.ts";

const mostBytes = 200_000;

/**
 * Keeps what is being typed in a form of the facts, for its typist alone; answers when it was kept. Only pages of this
 * house may send it, only who is signed in, and only for a form that exists for them.
 */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request.headers)) return answer(403);
  const actor = await findActor();
  if (!actor) return answer(401);
  const size = request.headers.get("content-length");
  if (size === null) return answer(411);
  if (Number(size) > mostBytes) return answer(413);
  const draft = new URL(request.url).searchParams.get("form") ?? "";
  if (!(await isForm(draft, actor))) return answer(404);
  const typed = await request.formData().catch(() => null);
  if (!typed) return answer(400);
  const { submissionKey: _key, ...raw } = rawOf(typed);
  await keepDraft(actor.person.id, draft, raw, actor.at);
  return Response.json({ at: actor.at.toISOString() }, { headers: { "Cache-Control": "no-store" } });
}

function answer(status: number): Response {
  return new Response(null, { status, headers: { "Cache-Control": "no-store" } });
}

/** Whether this is the name of a form that this person can have before them. */
async function isForm(draft: string, actor: Actor): Promise<boolean> {
  const form = readFactsDraft(draft);
  if (!form || !Object.hasOwn(sections, form.section) || !can(actor.person.roles, "save-facts")) return false;
  try {
    const dossier = await openIncident(actor, form.ref);
    return findItem(dossier, form.section as SectionName, form.item) !== null;
  } catch (error) {
    if (error instanceof NotFound) return false;
    throw error;
  }
}
