import { renderPdf } from "#app/_documents/pdf.ts";
import { load } from "#app/_request/load.ts";
import { openSheet } from "#app/(desk)/incidents/[ref]/report/open-sheet.ts";
import { openFiledSheet } from "#db/filings.ts";
import { sheetDocument } from "#lib/reports/ap/sheet-document.ts";
import type { Report } from "#lib/reports/report.ts";
import { readLocale, words } from "#lib/words/words.ts";

type Context = { params: Promise<{ ref: string }> };

/** The AP sheet as a tagged PDF; Dutch unless asked in English. Where no PDF can be made, a sentence says why. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { ref } = await params;
  const { dossier, report, organisation, approvedAt } = await openSheet(ref);
  const locale = readLocale(new URL(request.url).searchParams.get("language") ?? undefined);
  const t = words(locale);
  const last = dossier.filing.live.at(-1);
  const first = dossier.filing.live.length === 0;
  const about = {
    ref,
    title: dossier.record.title,
    organisation: organisation?.name ?? "",
    kind: first ? ("complete" as const) : ("follow-up" as const),
    asOf: dossier.now,
    approved: approvedAt !== null,
    filed: false,
    before: last ? ((await load((actor) => openFiledSheet(actor, ref, last.id))) as Report) : null,
  };
  const made = await renderPdf("ap-sheet", sheetDocument(report, about, locale, t), {
    title: `${t("sheet.title")} ${ref}`,
    lang: locale,
  });
  if (!made.ok) {
    const { key, values } = made.problems.pdf;
    return new Response(t(key, values), {
      status: 503,
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  }
  return new Response(new Uint8Array(made.bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="AP-voorbereiding-${ref}.pdf"`,
      "Cache-Control": "no-store",
    },
  });
}
