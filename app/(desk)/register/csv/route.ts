import { notFound, redirect } from "next/navigation";
import { findActor } from "#app/_request/actor.ts";
import { askedOf, filterHref, readFilter } from "#app/(desk)/register/read-filter.ts";
import { NotFound } from "#db/outcome.ts";
import { exportRegister } from "#db/register.ts";
import { wallTime } from "#lib/clock/amsterdam-time.ts";
import type { RegisterRow } from "#lib/register/register-row.ts";
import { type Cell, csvNlLines } from "#lib/reports/register-csv.ts";
import { type Words, words } from "#lib/words/words.ts";
import { csvCells, csvHeader } from "./csv-cells.ts";

/** The register under the filter in the address, as a file for a Dutch spreadsheet. That it was taken out is logged. */
export async function GET(request: Request): Promise<Response> {
  const filter = readFilter(askedOf(new URL(request.url).searchParams));
  const actor = await findActor();
  // Afterwards to the page, not to the file: a file opens no page to arrive on.
  if (!actor) redirect(`/sign-in?next=${encodeURIComponent(filterHref("/register", filter))}`);
  const rows = await exportRegister(actor, filter).catch((error: unknown) => {
    if (error instanceof NotFound) notFound();
    throw error;
  });
  const t = words(actor.locale);
  return new Response(streamOf(csvNlLines(csvHeader(t), cellsOf(rows, t))), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="datalekregister_${dayOf(actor.at)}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}

/** The day in Amsterdam, as files are named: 2026-11-24. */
function dayOf(at: Date): string {
  const { year, month, day } = wallTime(at);
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

function* cellsOf(rows: RegisterRow[], t: Words): Generator<Cell[]> {
  for (const row of rows) yield csvCells(row, t);
}

const linesAtOnce = 200;

/** The lines as they are asked for, so that a long register never stands in memory as one text. */
function streamOf(lines: Generator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      let text = "";
      for (let count = 0; count < linesAtOnce; count++) text += lines.next().value ?? "";
      if (text === "") controller.close();
      else controller.enqueue(encoder.encode(text));
    },
  });
}
