import { renderPdf } from "#app/_documents/pdf.ts";
import { load } from "#app/_request/load.ts";
import { composeDossier, readChoice } from "#app/(desk)/incidents/[ref]/documents/compose-dossier.ts";
import { openDossierExport, recordDossierExported } from "#db/dossier-export.ts";
import { listEvidence } from "#db/evidence-files.ts";
import { readOrganisation } from "#db/organisation.ts";
import { words } from "#lib/words/words.ts";

type Context = { params: Promise<{ ref: string }> };

/** The whole dossier as a tagged PDF. That it left the house is written down before it is handed over. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { ref } = await params;
  const choice = readChoice(request);
  const taken = await load((actor) => openDossierExport(actor, ref));
  const evidence = await load((actor) => listEvidence(actor, ref));
  const document = composeDossier(taken, evidence, (await readOrganisation())?.name ?? "", choice);
  const made = await renderPdf("dossier", document, {
    title: `${document.title} ${ref}`,
    lang: choice.locale,
  });
  if (!made.ok) {
    const { key, values } = made.problems.pdf;
    const headers = { "Content-Type": "text/plain; charset=utf-8" };
    return new Response(words(choice.locale)(key, values), { status: 503, headers });
  }
  await load((actor) => recordDossierExported(actor, ref, made.hash));
  return new Response(new Uint8Array(made.bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="dossier-${ref}.pdf"`,
      "Cache-Control": "no-store",
    },
  });
}
