import { sayEvent } from "#app/(desk)/_view/history-view.ts";
import type { DossierExport } from "#db/dossier-export.ts";
import type { EvidenceFile } from "#db/evidence-files.ts";
import type { BundleContents } from "#lib/bundle/bundle.ts";
import {
  type DossierDocument,
  dossierDocument,
  sectionsOfNames,
} from "#lib/reports/dossier/dossier-document.ts";
import { type Locale, words } from "#lib/words/words.ts";

export type Choice = { locale: Locale; withNames: boolean };

/** Reads what was chosen from the address: names only where they were asked for. */
export function readChoice(request: Request): Choice {
  const asked = new URL(request.url).searchParams;
  return {
    locale: asked.get("language") === "en" ? "en" : "nl",
    withNames: asked.get("names") === "yes",
  };
}

/** The dossier as a document, with functions in place of names unless names were asked for. */
export function composeDossier(
  taken: DossierExport,
  evidence: EvidenceFile[],
  organisation: string,
  { locale, withNames }: Choice,
): DossierDocument {
  const t = words(locale);
  const called = new Map(taken.people.map((one) => [one.id, withNames ? one.name : one.function]));
  const trail = taken.events
    // That the FG kept a private note is nobody else's business.
    .filter(({ event }) => event !== "note-kept")
    .map((event) => ({
      seq: event.seq,
      at: new Date(event.at),
      personId: event.personId,
      what: sayEvent(event, t, locale),
      hash: event.hash,
    }));
  const { record, now } = taken.dossier;
  const callOf = (id: string) => called.get(id) ?? "";
  const { revisions } = taken;
  const input = { record, organisation, asOf: now, revisions, evidence, trail, callOf, withNames };
  return dossierDocument(input, locale, t);
}

/** What the bundle holds as data: every save with what makes its commitment, or without where names were left out. */
export function bundleContents(
  taken: DossierExport,
  evidence: { id: string; path: string; sha256: string }[],
  document: DossierDocument,
  withNames: boolean,
): BundleContents {
  const { record } = taken.dossier;
  type Json = BundleContents["proposals"][number]["body"];
  return {
    format: "lekwijzer-dossier/1",
    ref: record.ref,
    chain: record.id,
    document,
    revisions: taken.revisions.map(({ salt, facts, savedAt, ...revision }) => ({
      ...revision,
      savedAt: savedAt.toISOString(),
      contents:
        withNames || !sectionsOfNames.includes(revision.section) ? { salt, facts: facts as Json } : null,
    })),
    proposals: record.proposals.map(({ id, hash, body }) => ({ id, hash, body: body as unknown as Json })),
    filings: taken.sheets.map(({ id, sheet, sheetHash }) => ({
      id,
      sheetHash,
      sheet: withNames ? (sheet as Json) : null,
    })),
    evidence,
  };
}
