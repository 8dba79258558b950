import { z } from "zod";
import { bases, type CaseFacts, type CaseVerdict, caseCauses } from "./published-case.ts";

/** A case as it was read from a file: what happened, and what the authority said where the file says so. */
export type ReadCase = { id: string; facts: CaseFacts; verdict: CaseVerdict | null; verified: boolean };
export type ReadCases = { ok: true; cases: ReadCase[] } | { ok: false; problem: string };

const known = z.boolean().nullish();
const number = z.number().nonnegative().nullish();
const word = z.string().nullish();

/** What may stand in a file. A key that is left out says as little as null; a key that nobody knows says nothing to us. */
const factsInFile = z.object({
  breach_types: z.array(z.string()).nullish(),
  cause: word,
  data_categories: z.array(z.string()).nullish(),
  special_category: known,
  criminal_data: known,
  bsn_or_national_id: known,
  financial: known,
  credentials: known,
  vulnerable_subjects: known,
  approx_subjects: number,
  approx_records: number,
  recipient: word,
  recipient_detail: word,
  encrypted: word,
  key_compromised: known,
  backup_available: known,
  restored_quickly: known,
  data_exfiltrated: known,
  mitigated_before_harm: known,
  other: z.record(z.string(), z.unknown()).nullish(),
});

const answer = z.union([z.boolean(), z.literal("depends")]).nullish();
const verdictInFile = z.object({
  document: answer,
  notify_sa: answer,
  inform_subjects: answer,
  notify_sa_basis: word,
  inform_subjects_basis: word,
});

const caseInFile = z.object({
  id: z.string().min(1),
  facts: factsInFile,
  verdict: verdictInFile.nullish(),
  confidence: word,
});

const types = ["confidentiality", "integrity", "availability"] as const;
const recipients = ["none", "internal", "trusted", "unknown", "malicious", "public"] as const;
const protections = ["none", "full", "partial", "hashed_salted", "hashed_unsalted"] as const;

/** The word when it is one of these; null, so not known, when it is another. */
function oneOf<T extends string>(options: readonly T[], said: string | null | undefined): T | null {
  return options.find((option) => option === said) ?? null;
}

/** A particular is worth reading when it says yes, no, how many or what. */
function particulars(said: Record<string, unknown> | null | undefined): CaseFacts["other"] {
  const entries = Object.entries(said ?? {}).filter(([, value]) =>
    ["boolean", "number", "string"].includes(typeof value),
  );
  return entries.length === 0 ? null : (Object.fromEntries(entries) as CaseFacts["other"]);
}

/** A word for the recipient that nobody knows is read as somebody unknown, the cautious reading. */
function recipientOf(said: string | null | undefined): CaseFacts["recipient"] {
  return said == null ? null : (oneOf(recipients, said) ?? "unknown");
}

function factsFrom(said: z.infer<typeof factsInFile>): CaseFacts {
  return {
    breach_types: types.filter((type) => said.breach_types?.includes(type)),
    cause: oneOf(caseCauses, said.cause) ?? "other",
    data_categories: said.data_categories ?? [],
    special_category: said.special_category ?? null,
    criminal_data: said.criminal_data ?? null,
    bsn_or_national_id: said.bsn_or_national_id ?? null,
    financial: said.financial ?? null,
    credentials: said.credentials ?? null,
    vulnerable_subjects: said.vulnerable_subjects ?? null,
    approx_subjects: said.approx_subjects == null ? null : Math.ceil(said.approx_subjects),
    approx_records: said.approx_records == null ? null : Math.ceil(said.approx_records),
    recipient: recipientOf(said.recipient),
    recipient_detail: said.recipient_detail ?? null,
    encrypted: oneOf(protections, said.encrypted),
    key_compromised: said.key_compromised ?? null,
    backup_available: said.backup_available ?? null,
    restored_quickly: said.restored_quickly ?? null,
    data_exfiltrated: said.data_exfiltrated ?? null,
    mitigated_before_harm: said.mitigated_before_harm ?? null,
    other: particulars(said.other),
  };
}

function verdictFrom(said: z.infer<typeof verdictInFile> | null | undefined): CaseVerdict | null {
  if (!said) return null;
  return {
    document: said.document ?? "depends",
    notify_sa: said.notify_sa ?? "depends",
    inform_subjects: said.inform_subjects ?? "depends",
    notify_sa_basis: oneOf(bases, said.notify_sa_basis) ?? "not_decided",
    inform_subjects_basis: oneOf(bases, said.inform_subjects_basis) ?? "not_decided",
  };
}

/** Which case it is, by its id where it has one and by its place otherwise. */
function nameOf(said: unknown, place: number): string {
  const id = typeof said === "object" && said !== null && "id" in said ? said.id : null;
  return typeof id === "string" && id !== "" ? `Case ${id}` : `Case ${place + 1}`;
}

/**
 * Reads published cases from the content of a file: a list of cases, or an object that holds one under "cases". A word
 * outside the vocabulary is read cautiously; a value of the wrong kind is refused, with the case and the place in it.
 */
export function readCases(content: unknown): ReadCases {
  const nested = typeof content === "object" && content !== null && "cases" in content ? content.cases : null;
  const list = Array.isArray(content) ? content : nested;
  if (!Array.isArray(list)) return { ok: false, problem: "The file holds no list of cases." };
  const cases: ReadCase[] = [];
  for (const [place, said] of list.entries()) {
    const read = caseInFile.safeParse(said);
    if (!read.success) {
      const issue = read.error.issues[0];
      const path = issue?.path.join("/") || "the case itself";
      return { ok: false, problem: `${nameOf(said, place)}: ${path} cannot be read (${issue?.message}).` };
    }
    const { id, facts, verdict, confidence } = read.data;
    const verified = confidence === "verified";
    cases.push({ id, facts: factsFrom(facts), verdict: verdictFrom(verdict), verified });
  }
  return { ok: true, cases };
}
