import { createHash } from "node:crypto";
import { zipSync } from "fflate";
import { renderPdf } from "#app/_documents/pdf.ts";
import { load } from "#app/_request/load.ts";
import {
  bundleContents,
  composeDossier,
  readChoice,
} from "#app/(desk)/incidents/[ref]/documents/compose-dossier.ts";
import { openDossierExport, recordDossierExported } from "#db/dossier-export.ts";
import { downloadEvidence, listEvidence } from "#db/evidence-files.ts";
import { readOrganisation } from "#db/organisation.ts";
import { type BundleFiles, makeBundle } from "#lib/bundle/bundle.ts";
import { words } from "#lib/words/words.ts";

type Context = { params: Promise<{ ref: string }> };

const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
/** All evidence together, in bytes: the zip is made in memory. */
const mostEvidence = 100 * 1024 * 1024;

/** The dossier as a zip that anybody can check without us. Its fingerprint is written down before it is handed over. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { ref } = await params;
  const choice = readChoice(request);
  const t = words(choice.locale);
  // Asked first, so that who may not take the dossier out takes no evidence out either.
  await load((actor) => openDossierExport(actor, ref));
  const evidence = await load((actor) => listEvidence(actor, ref));
  if (evidence.reduce((sum, { size }) => sum + size, 0) > mostEvidence)
    return inWords(t("documents.tooLarge"), 413);
  const files: BundleFiles = {};
  const kept: { id: string; path: string; sha256: string }[] = [];
  for (const { id, name, sha256 } of evidence) {
    const path = `evidence/${id}-${name.replace(/[^\w.-]+/g, "_")}`;
    files[path] = (await load((actor) => downloadEvidence(actor, ref, id))).bytes;
    kept.push({ id, path, sha256 });
  }
  const taken = await load((actor) => openDossierExport(actor, ref));
  const document = composeDossier(taken, evidence, (await readOrganisation())?.name ?? "", choice);
  const meta = { title: `${document.title} ${ref}`, lang: choice.locale };
  const pdf = await renderPdf("dossier", document, meta);
  if (!pdf.ok) return inWords(t(pdf.problems.pdf.key, pdf.problems.pdf.values), 503);
  const madeAt = taken.dossier.now;
  const bundle = makeBundle(
    {
      madeAt,
      contents: bundleContents(taken, kept, document, choice.withNames),
      events: taken.events,
      files: { ...files, "dossier.pdf": pdf.bytes },
    },
    digest,
  );
  await load((actor) => recordDossierExported(actor, ref, bundle.fingerprint));
  return new Response(new Uint8Array(zipSync(bundle.files, { mtime: madeAt })), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="dossier-${ref}.zip"`,
      "Cache-Control": "no-store",
    },
  });
}

function inWords(text: string, status: number): Response {
  return new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
