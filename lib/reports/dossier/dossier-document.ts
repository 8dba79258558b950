import { sayMoment } from "#lib/clock/say-moment.ts";
import { awarenessSchema } from "#lib/facts/awareness.ts";
import { type SectionName, sections } from "#lib/facts/facts.ts";
import type { Fact } from "#lib/facts/field.ts";
import { sayFact } from "#lib/facts/say-fact.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import type { IncidentRecord, Proposal } from "#lib/workflow/happened.ts";

/** A table with a header row, or paragraphs, under a heading of its own. */
export type Block = {
  heading: string;
  lines: string[];
  table: { columns: string[]; rows: string[][] } | null;
};
export type DossierDocument = {
  lang: Locale;
  title: string;
  ref: string;
  subject: string;
  lead: string;
  about: { name: string; text: string }[];
  leftOut: { title: string; lines: string[] };
  parts: { title: string; none: string; blocks: Block[] }[];
  page: string;
  hashName: string;
  unprintable: string;
};

export type DossierInput = {
  record: IncidentRecord;
  organisation: string;
  asOf: Date;
  revisions: {
    section: string;
    item: string;
    number: number;
    facts: unknown;
    withdrawn: boolean;
    savedBy: string;
    savedAt: Date;
  }[];
  evidence: { name: string; size: number; sha256: string }[];
  /** The audit trail, oldest first, said in the document's language. */
  trail: { seq: number; at: Date; personId: string | null; what: string; hash: string }[];
  /** How a person is called in this document: by function, or by name where names were asked for. */
  callOf: (personId: string) => string;
  withNames: boolean;
};

/** The sections that hold little else than names and ways to reach people: left out where names are. */
export const sectionsOfNames: readonly string[] = ["contact"];

type Saying = { input: DossierInput; locale: Locale; t: Words };

/** The whole dossier as strings, in the order in which they are set. Private notes never come into it. */
export function dossierDocument(input: DossierInput, locale: Locale, t: Words): DossierDocument {
  const saying = { input, locale, t };
  const file = (key: string, values?: Record<string, string | number>) => t(`documents.file.${key}`, values);
  const part = (name: string, blocks: Block[]) => ({ title: file(name), none: file("none"), blocks });
  const omitted = ["leftOutNotes", ...(input.withNames ? [] : ["leftOutNames"]), "leftOutText"];
  return {
    lang: locale,
    title: file("title"),
    ref: input.record.ref,
    subject: input.record.title,
    lead: file("lead"),
    about: [
      { name: file("organisation"), text: input.organisation },
      { name: file("asOf"), text: sayMoment(input.asOf, locale) },
    ],
    leftOut: { title: t("documents.leftOut"), lines: omitted.map((key) => t(`documents.${key}`)) },
    parts: [
      part(
        "decisions",
        input.record.proposals.flatMap((one) => proposalBlocks(one, saying)),
      ),
      part("advices", adviceBlocks(saying)),
      part("filings", filingBlocks(saying)),
      part("evidence", evidenceBlocks(saying)),
      part("facts", revisionBlocks(saying)),
      part("trail", trailBlocks(saying)),
    ],
    page: file("page", { page: "[page]", pages: "[pages]" }),
    hashName: file("hash"),
    unprintable: file("unprintable"),
  };
}

function revisionBlocks({ input, locale, t }: Saying): Block[] {
  return input.revisions
    .filter(({ section }) => input.withNames || !sectionsOfNames.includes(section))
    .map(({ section, number, facts, withdrawn, savedBy, savedAt }) => {
      const title = section === "awareness" ? t("awareness.title") : t(`facts.sections.${section}.title`);
      const who = input.callOf(savedBy);
      return {
        heading: t("documents.file.revision", { section: title, number }),
        lines: [
          t("documents.file.savedBy", { at: sayMoment(savedAt, locale), who }),
          ...(withdrawn ? [t("documents.file.withdrawn")] : []),
        ],
        table: section === "awareness" ? momentsOf(facts, locale, t) : answersOf(section, facts, locale, t),
      };
    });
}

/** Since when it was known, as it was judged in one save, and why. */
function momentsOf(facts: unknown, locale: Locale, t: Words): Block["table"] {
  const { firstSignalAt, awareAt, awareReason, riskKnownAt } = awarenessSchema.parse(facts);
  const moment = (key: string, at: string | null) =>
    at ? [[t(`awareness.moments.${key}`), sayMoment(new Date(at), locale)]] : [];
  return {
    columns: [t("documents.file.question"), t("documents.file.answer")],
    rows: [
      ...moment("detectedAt", firstSignalAt),
      ...moment("awareAt", awareAt),
      ...moment("riskKnownAt", riskKnownAt),
      ...(awareReason ? [[t("awareness.reason"), awareReason]] : []),
    ],
  };
}

/** What was answered in one save; questions that were still open are not repeated for every version. */
function answersOf(name: string, facts: unknown, locale: Locale, t: Words): Block["table"] {
  const section = name in sections ? sections[name as SectionName] : null;
  if (!section) return null;
  const given = facts as Record<string, Fact<unknown> | undefined>;
  const rows = Object.keys(section.fields).flatMap((field) => {
    const fact = given[field];
    if (!fact || typeof fact !== "object" || fact.value === null) return [];
    return [[t(`facts.${name}.${field}.label`), sayFact(section, field, fact, locale, t).join("; ")]];
  });
  const columns = [t("documents.file.question"), t("documents.file.answer")];
  return rows.length > 0 ? { columns, rows } : null;
}

function proposalBlocks(proposal: Proposal, { input, locale, t }: Saying): Block[] {
  const { body, hash, kind, version, proposedBy, proposedAt } = proposal;
  const file = (key: string, values?: Record<string, string | number>) => t(`documents.file.${key}`, values);
  const approval = input.record.approvals.find((one) => one.proposalId === proposal.id);
  const by = (at: Date, id: string) => ({ at: sayMoment(at, locale), who: input.callOf(id) });
  const verdict = approval
    ? file("verdictBy", {
        verdict: t(`workflow.verdict.${approval.verdict}`),
        ...by(approval.decidedAt, approval.decidedBy),
      })
    : file("noVerdict");
  const heading = file("proposal", { kind: t(`workflow.proposal.kind.${kind}`), version });
  const lines = [
    file("proposedBy", by(proposedAt, proposedBy)),
    ...(body.group ? [body.group.name] : []),
    body.summary,
    `${file("reason")}: ${body.reason}`,
    `${file("verdict")}: ${verdict}`,
    ...(approval?.reason ? [approval.reason] : []),
    `${file("proposalHash")}: ${hash}`,
  ].filter((line) => line.trim() !== "");
  const rows = (body.decision?.findings ?? []).map(({ cite, answer, because }) => [
    t(`law.cite.${cite.law}`, { article: cite.article }),
    file(answer),
    because.map((one) => t(one.key, one.values)).join(" "),
  ]);
  const columns = [file("rule"), file("answer"), file("because")];
  return [{ heading, lines, table: rows.length > 0 ? { columns, rows } : null }];
}

function adviceBlocks({ input, locale, t }: Saying): Block[] {
  return input.record.advices.map(({ text, advisedAt, advisedBy }) => ({
    heading: t("documents.file.advice", { at: sayMoment(advisedAt, locale) }),
    lines: [input.callOf(advisedBy), text],
    table: null,
  }));
}

function filingBlocks({ input, locale, t }: Saying): Block[] {
  const columns = ["filing", "filedAt", "number", "proposalHash"].map((key) => t(`documents.file.${key}`));
  const rows = input.record.filings.map(({ kind, filedAt, number, sheetHash }) => [
    t(`filing.kind.${kind}`),
    sayMoment(filedAt, locale),
    number ?? "",
    sheetHash,
  ]);
  const lines = input.record.filings.flatMap(({ lateReason }) =>
    lateReason ? [`${t("documents.file.lateReason")}: ${lateReason}`] : [],
  );
  return rows.length > 0 ? [{ heading: "", lines, table: { columns, rows } }] : [];
}

function evidenceBlocks({ input, t }: Saying): Block[] {
  const columns = ["fileName", "size", "proposalHash"].map((key) => t(`documents.file.${key}`));
  const rows = input.evidence.map(({ name, size, sha256 }) => [name, String(size), sha256]);
  return rows.length > 0 ? [{ heading: "", lines: [], table: { columns, rows } }] : [];
}

function trailBlocks({ input, locale, t }: Saying): Block[] {
  const columns = ["event", "at", "who", "what"].map((key) => t(`documents.file.${key}`));
  const rows = input.trail.map(({ seq, at, personId, what }) => [
    String(seq),
    sayMoment(at, locale),
    personId ? input.callOf(personId) : t("documents.file.console"),
    what,
  ]);
  return rows.length > 0 ? [{ heading: "", lines: [], table: { columns, rows } }] : [];
}
