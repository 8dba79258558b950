import type { Organisation } from "#db/organisation.ts";

/** Whether the mandate for preliminary filings holds now: it was given and not taken back. */
export function mandateStands(organisation: Organisation): boolean {
  return organisation.mandateGivenAt !== null && organisation.mandateRevokedAt === null;
}
