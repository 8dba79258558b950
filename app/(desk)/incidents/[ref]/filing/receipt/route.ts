import { findActor } from "#app/_request/actor.ts";
import type { receiptSentences } from "#app/(desk)/incidents/[ref]/filing/receipt-sentences.ts";
import { addReceipt } from "#db/evidence-files.ts";
import { NotFound } from "#db/outcome.ts";
import { largestReceipt } from "#lib/workflow/filing-receipt.ts";

type Context = { params: Promise<{ ref: string }> };

/** What a form adds around its file, at the most. */
const around = 64 * 1024;

/** What is told of a refusal, by its word. */
const told: Record<string, keyof typeof receiptSentences> = {
  "refusals.fileEmpty": "empty",
  "refusals.fileTooLarge": "large",
  "refusals.fileAlreadyKept": "again",
};

/**
 * Takes in the receipt of a notification. An own way in, because an action takes no large files. Only a form of this
 * house may send it, and nothing is read of what says beforehand that it is too large.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { ref } = await params;
  const page = `/incidents/${encodeURIComponent(ref)}/filing`;
  if (!fromHere(request)) return new Response(null, { status: 403 });
  const actor = await findActor();
  if (!actor) return seeOther(`/sign-in?next=${encodeURIComponent(page)}`);
  const size = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(size <= largestReceipt + around)) return seeOther(`${page}?receipt=large`);
  try {
    const data = await request.formData();
    const [file, filing] = [data.get("receipt"), data.get("filing")];
    if (!(file instanceof File) || typeof filing !== "string") return seeOther(`${page}?receipt=empty`);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const done = await addReceipt(actor, ref, filing, { name: file.name, mediaType: file.type, bytes });
    const word = done.ok ? "kept" : (told[done.problems.receipt?.key ?? ""] ?? "failed");
    return seeOther(`${page}?receipt=${word}#receipts-${filing.replace(/[^\w-]/g, "")}`);
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404 });
    console.error(error);
    return seeOther(`${page}?receipt=failed`);
  }
}

function seeOther(where: string): Response {
  return new Response(null, { status: 303, headers: { Location: where, "Cache-Control": "no-store" } });
}

/** Whether a page of this house sent it: the browser says so, and an older one names where it comes from. */
function fromHere(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = request.headers.get("origin");
  return origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get("host");
}
