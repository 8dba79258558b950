import { load } from "#app/_request/load.ts";
import { downloadEvidence } from "#db/evidence-files.ts";
import { asAttachment } from "#lib/workflow/filing-receipt.ts";

type Context = { params: Promise<{ ref: string; file: string }> };

/** A file of evidence as it came in: always to be saved, never shown as a page, and who took it out is written down. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { ref, file: id } = await params;
  const file = await load((actor) => downloadEvidence(actor, ref, id));
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": asAttachment(file.name),
      "Content-Length": String(file.size),
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "no-store",
    },
  });
}
