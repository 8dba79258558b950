import { renderPdf } from "#app/_documents/pdf.ts";
import { load } from "#app/_request/load.ts";
import { openFiledDocument } from "#db/filings.ts";
import { NotFound } from "#db/outcome.ts";
import { words } from "#lib/words/words.ts";

type Context = { params: Promise<{ ref: string; filing: string }> };

/** The PDF of the sheet that was frozen with a filing, set from the stored data: the hash in its footer is the one on record. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { ref, filing } = await params;
  const kept = await load(async (actor) => {
    const found = await openFiledDocument(actor, ref, filing);
    if (!found) throw new NotFound(filing);
    return found;
  });
  const t = words("nl");
  const meta = { title: `${t("sheet.title")} ${ref}`, lang: "nl" as const };
  const made = await renderPdf("ap-sheet", kept.document, meta);
  if (!made.ok) {
    const { key, values } = made.problems.pdf;
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    return new Response(t(key, values), { status: 503, headers });
  }
  return new Response(new Uint8Array(made.bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="AP-melding-${ref}-${kept.hash.slice(0, 8)}.pdf"`,
      "Cache-Control": "no-store",
    },
  });
}
