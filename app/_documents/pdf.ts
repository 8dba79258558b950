import { createHash } from "node:crypto";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { canonical } from "#lib/audit/canonical.ts";
import { type Message, say } from "#lib/words/message.ts";
import type { Locale } from "#lib/words/words.ts";
import { loadFonts } from "./fonts.ts";
import { printable } from "./printable.ts";
import { projectRoot, readProjectFile } from "./project-files.ts";

/** The documents there are; each is a file of that name with the ending .typ beside this one. */
export type Template = "ap-sheet" | "letter" | "letters-print" | "dossier";

export type Rendered =
  | { ok: true; bytes: Uint8Array; hash: string }
  | { ok: false; problems: { pdf: Message } };

type Typst = { compiler: NodeCompiler; prints: (codePoint: number) => boolean };

// One compiler for the process: reading the fonts costs more than setting ten documents.
let typst: Promise<Typst | null> | null = null;

/**
 * Sets a document as a tagged PDF (PDF/UA-1) with its fonts in it, the same bytes for the same data. The data goes in as
 * JSON beside the template, never into it, so text that looks like code stays text. Failures are values, never thrown.
 */
export async function renderPdf(
  template: Template,
  data: unknown,
  meta: { title: string; lang: Locale },
): Promise<Rendered> {
  typst ??= start();
  const ready = await typst;
  if (!ready) return { ok: false, problems: { pdf: say("reports.pdfUnavailable") } };
  try {
    return set(ready, template, data, meta);
  } catch (error) {
    return failed(template, error instanceof Error ? error.message : String(error));
  }
}

/** The hash that stands in a document's footer: SHA-256 over the canonical JSON of its data. */
export function documentHash(data: unknown): string {
  return createHash("sha256").update(canonical(data)).digest("hex");
}

/** Null where the compiler's native part does not exist for this machine, or was not installed. */
async function start(): Promise<Typst | null> {
  try {
    const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
    const { blobs, prints } = loadFonts();
    const workspace = projectRoot();
    return { compiler: NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: blobs }] }), prints };
  } catch (error) {
    console.error("PDFs cannot be made on this machine:", error instanceof Error ? error.message : error);
    return null;
  }
}

function set(
  { compiler, prints }: Typst,
  template: Template,
  data: unknown,
  meta: { title: string; lang: Locale },
): Rendered {
  const hash = documentHash(data);
  const { data: input, unprintable } = printable({ data, meta }, prints);
  const compiled = compiler.compile({
    mainFileContent: readProjectFile("app", "_documents", `${template}.typ`).toString("utf8"),
    inputs: { document: JSON.stringify({ ...(input as object), hash, unprintable }) },
  });
  if (compiled.hasError() || !compiled.result) {
    const error = compiled.takeError();
    return failed(template, error ? firstOf(compiler.fetchDiagnostics(error)) : "");
  }
  const bytes = compiler.pdf(compiled.result, { pdfStandard: "ua-1" });
  // Forgets what the last documents did not use, so that a server that sets many does not grow.
  compiler.evictCache(10);
  return { ok: true, bytes: new Uint8Array(bytes), hash };
}

function firstOf(diagnostics: { message?: string }[]): string {
  return diagnostics.map(({ message }) => message ?? "").find((message) => message !== "") ?? "";
}

function failed(template: Template, reason: string): Rendered {
  console.error(`the document ${template} could not be set: ${reason}`);
  return { ok: false, problems: { pdf: say("reports.pdfFailed", { template, reason: reason || "?" }) } };
}
