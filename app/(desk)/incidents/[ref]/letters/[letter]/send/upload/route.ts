import { slowly } from "#app/_mail/slowly.ts";
import { unzip } from "#app/_mail/unzip.ts";
import { findActor } from "#app/_request/actor.ts";
import { sendAddress } from "#app/(desk)/incidents/[ref]/letters/[letter]/send/send-address.ts";
import { NotFound } from "#db/outcome.ts";
import { keepList } from "#db/recipients.ts";
import { largestList, Unreadable } from "#lib/recipients/list-row.ts";
import { readList } from "#lib/recipients/read-list.ts";
import { problemParams } from "./upload-problem.ts";

type Context = { params: Promise<{ ref: string; letter: string }> };

/** What a form adds around its file, at the most. */
const around = 64 * 1024;

/**
 * Takes in a list of recipients: read to its last row before anything of it is kept. An own way in, because an action
 * takes no large files; only a form of this house may send it.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { ref, letter } = await params;
  if (request.headers.get("sec-fetch-site") !== "same-origin" && !sameHost(request))
    return new Response(null, { status: 403 });
  try {
    const key = decodeURIComponent(letter);
    const page = sendAddress(ref, key);
    const actor = await findActor();
    if (!actor) return seeOther(`/sign-in?next=${encodeURIComponent(page)}`);
    const size = Number(request.headers.get("content-length") ?? Number.NaN);
    if (!(size <= largestList + around)) return seeOther(`${page}?wrong=tooLarge`);
    const file = (await request.formData()).get("file");
    if (!(file instanceof File) || file.size === 0) return seeOther(`${page}?wrong=needed`);
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      await slowly(throughAll(bytes));
    } catch (error) {
      if (error instanceof Unreadable) return seeOther(`${page}?${problemParams(error.problem)}`);
      throw error;
    }
    const done = await keepList(actor, ref, key, bytes);
    if (!done.ok) return seeOther(`${page}?wrong=locked`);
    return seeOther(`${page}/lists/${done.value.id}`);
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404 });
    throw error;
  }
}

/** Reads every row, with a stop now and then: what is wrong far down must be known before the file is kept. */
function* throughAll(bytes: Uint8Array): Generator<number, number> {
  let rows = 0;
  for (const _row of readList(bytes, unzip).rows()) if (++rows % 1_000 === 0) yield rows;
  return rows;
}

function seeOther(where: string): Response {
  return new Response(null, { status: 303, headers: { Location: where, "Cache-Control": "no-store" } });
}

/** For a browser that does not say where a request comes from by itself. */
function sameHost(request: Request): boolean {
  const origin = request.headers.get("sec-fetch-site") ? null : request.headers.get("origin");
  return origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}
