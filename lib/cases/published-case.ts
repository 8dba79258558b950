import { z } from "zod";

/** How a breach came about, in the words in which published cases are kept. */
export const caseCauses = [
  "ransomware",
  "hacking",
  "credential_attack",
  "social_engineering",
  "misdelivery_email",
  "misdelivery_post",
  "cc_bcc",
  "loss_theft_device",
  "loss_theft_paper",
  "lost_in_post",
  "insider_misuse",
  "unauthorised_internal_access",
  "oral_disclosure",
  "publication_online",
  "misconfiguration",
  "software_bug",
  "processor_error",
  "system_failure",
  "deletion_destruction",
  "data_inaccuracy",
  "other",
] as const;

const known = z.boolean().nullable();

/**
 * What the source says happened. Null means that the source does not say, never "no". `other` holds details that only
 * some sources give, under names of their own.
 */
export const caseFacts = z.strictObject({
  breach_types: z.array(z.enum(["confidentiality", "integrity", "availability"])),
  cause: z.enum(caseCauses),
  data_categories: z.array(z.string()),
  special_category: known,
  criminal_data: known,
  bsn_or_national_id: known,
  financial: known,
  credentials: known,
  vulnerable_subjects: known,
  approx_subjects: z.number().int().nonnegative().nullable(),
  approx_records: z.number().int().nonnegative().nullable(),
  recipient: z.enum(["none", "internal", "trusted", "unknown", "malicious", "public"]).nullable(),
  recipient_detail: z.string().nullable(),
  encrypted: z.enum(["none", "full", "partial", "hashed_salted", "hashed_unsalted"]).nullable(),
  key_compromised: known,
  backup_available: known,
  restored_quickly: known,
  data_exfiltrated: known,
  mitigated_before_harm: known,
  other: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])).nullable(),
});
export type CaseFacts = z.infer<typeof caseFacts>;

/** `decided`: the authority said so. `accepted`: it was done so, without objection. `conditional`: it depends. */
export const bases = ["decided", "accepted", "conditional", "not_decided"] as const;
export type Basis = (typeof bases)[number];

const answer = z.union([z.boolean(), z.literal("depends")]);

/** What the authority concluded on both duties, and how firmly. */
export const caseVerdict = z.strictObject({
  document: answer,
  notify_sa: answer,
  inform_subjects: answer,
  notify_sa_basis: z.enum(bases),
  inform_subjects_basis: z.enum(bases),
});
export type CaseVerdict = z.infer<typeof caseVerdict>;

const told = z.strictObject({
  title: z.string().min(1).max(120),
  summary: z.string().min(1).max(600),
  /** What decided it; for a verdict that depends, on what. */
  reason: z.string().min(1).max(600),
});

/** A published case as the library keeps it: what the source says as facts, and the story in our own words. */
export const publishedCase = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]{2,40}$/),
  kind: z.enum(["case", "rule"]),
  source: z.string().min(1),
  sourceUrl: z.url().nullable(),
  jurisdiction: z.string().regex(/^[A-Z]{2}$/),
  year: z.number().int(),
  era: z.enum(["gdpr", "uk_gdpr"]),
  confidence: z.enum(["verified", "unverified"]),
  facts: caseFacts,
  verdict: caseVerdict,
  nl: told,
  en: told,
});
export type PublishedCase = z.infer<typeof publishedCase>;
