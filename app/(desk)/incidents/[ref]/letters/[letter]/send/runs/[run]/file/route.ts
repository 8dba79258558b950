import { mergeFile, printLetters, zipLetters } from "#app/_mail/letter-files.ts";
import { requireActor } from "#app/_request/actor.ts";
import { readOrganisation } from "#db/organisation.ts";
import { NotFound } from "#db/outcome.ts";
import { openRun, takeOutRecipients } from "#db/read-runs.ts";
import { fileParts } from "#lib/delivery/file-parts.ts";
import { words } from "#lib/words/words.ts";

type Context = { params: Promise<{ ref: string; letter: string; run: string }> };

/** One part of the letters of a sending, as the kind of file that was chosen. Who took it out is written down first. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { ref, run: id } = await params;
  const actor = await requireActor();
  const t = words(actor.locale);
  try {
    const run = await openRun(actor, ref, id);
    const asked = new URL(request.url).searchParams.get("part") ?? "1";
    const parts = fileParts(run.channel, run.total);
    const part = parts.find((one) => String(one.part) === asked);
    if (!part) return new Response(null, { status: 404 });
    const taken = await takeOutRecipients(actor, ref, id, part);
    if (!taken.ok) {
      const [problem] = Object.values(taken.problems);
      return sentence(problem ? t(problem.key, problem.values) : "", 409);
    }
    const { letter, recipients, channel } = taken.value;
    const name = `brieven-${ref}-${part.part}`;
    if (channel === "merge-file")
      return file(
        new TextEncoder().encode(mergeFile(letter, recipients)),
        "text/csv; charset=utf-8",
        `${name}.csv`,
      );
    const organisation = await readOrganisation();
    const town = [organisation?.postalCode, organisation?.city].filter(Boolean).join(" ");
    const about = {
      organisation: letter.organisation,
      address: [organisation?.address ?? "", town].filter((line) => line !== ""),
      ref,
      version: run.version,
      code: run.letterHash.slice(0, 8).toUpperCase(),
      day: actor.at,
      final: true,
    };
    const each = channel === "pdf-each";
    const made = await (each ? zipLetters : printLetters)(letter, about, recipients);
    if (!made.ok) return sentence(t(made.problems.pdf.key, made.problems.pdf.values), 503);
    return each
      ? file(made.bytes, "application/zip", `${name}.zip`)
      : file(made.bytes, "application/pdf", `${name}.pdf`);
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404 });
    throw error;
  }
}

function file(bytes: Uint8Array, type: string, name: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  });
}

function sentence(text: string, status: number): Response {
  return new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
