import { letterDocx } from "#app/_documents/letter-docx.ts";
import { openLetterDocument } from "#app/(desk)/incidents/[ref]/letters/[letter]/open-document.ts";

type Context = { params: Promise<{ ref: string; letter: string }> };

/** A letter as a Word file, to be sent from the organisation's own systems. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { ref, letter } = await params;
  const { document, fileName } = await openLetterDocument(ref, letter);
  return new Response(new Uint8Array(await letterDocx(document)), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "Content-Disposition": `attachment; filename="${fileName}.docx"`,
      "Cache-Control": "no-store",
    },
  });
}
