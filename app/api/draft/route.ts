import { findActor } from "#app/_request/actor.ts";
import { rawOf } from "#app/_request/submit.ts";
import { keepDraft } from "#db/drafts.ts";

const longestName = 200;
const mostBytes = 200_000;

/**
 * Keeps what is being typed in a form, for its typist alone; answers when it was kept. Only pages of this house may send
 * it, and only who is signed in.
 */
export async function POST(request: Request): Promise<Response> {
  const site = request.headers.get("sec-fetch-site");
  if (site && site !== "same-origin") return new Response(null, { status: 403 });
  const actor = await findActor();
  if (!actor) return new Response(null, { status: 401 });
  const form = new URL(request.url).searchParams.get("form") ?? "";
  const size = Number(request.headers.get("content-length") ?? 0);
  if (!/^facts:[\w/.-]+$/.test(form) || form.length > longestName || size > mostBytes) {
    return new Response(null, { status: 400 });
  }
  const { submissionKey: _key, ...raw } = rawOf(await request.formData());
  await keepDraft(actor.person.id, form, raw, actor.at);
  return Response.json({ at: actor.at.toISOString() }, { headers: { "Cache-Control": "no-store" } });
}
