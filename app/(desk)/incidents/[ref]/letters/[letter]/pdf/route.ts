import { renderPdf } from "#app/_documents/pdf.ts";
import { openLetterDocument } from "#app/(desk)/incidents/[ref]/letters/[letter]/open-document.ts";
import { words } from "#lib/words/words.ts";

type Context = { params: Promise<{ ref: string; letter: string }> };

/** A letter as a tagged PDF. Where no PDF can be made, a sentence says why. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { ref, letter } = await params;
  const { document, fileName } = await openLetterDocument(ref, letter);
  const made = await renderPdf("letter", document, { title: document.subject, lang: document.lang });
  if (!made.ok) {
    const { key, values } = made.problems.pdf;
    return new Response(words(document.lang)(key, values), {
      status: 503,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  }
  return new Response(new Uint8Array(made.bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="${fileName}.pdf"`,
      "Cache-Control": "no-store",
    },
  });
}
