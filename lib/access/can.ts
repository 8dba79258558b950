import type { Role } from "./role.ts";

/** Everything a person can do or see. One word per act, the verb a person would use. */
export const acts = [
  "log-incident",
  "see-own-reports",
  "see-incidents",
  "see-register",
  "export-register",
  "see-history",
  "see-report",
  "save-facts",
  "judge-awareness",
  "record-protection-fell",
  "propose-decision",
  "withdraw-proposal",
  "give-advice",
  "see-approvals",
  "decide-proposal",
  "record-filing",
  "send-letters",
  "close-incident",
  "merge-incident",
  "reopen-incident",
  "restrict-incident",
  "see-people",
  "manage-people",
  "manage-organisation",
  "give-mandate",
] as const;
export type Act = (typeof acts)[number];

/**
 * The one table of who may do what. An FG advises and never proposes, approves or executes (Art. 38(3) and 38(6) GDPR);
 * an administrator runs the house and sees no dossier; an auditor reads everything and changes nothing.
 */
const table: Record<Role, readonly Act[]> = {
  reporter: ["log-incident", "see-own-reports"],
  officer: [
    "log-incident",
    "see-own-reports",
    "see-incidents",
    "see-register",
    "export-register",
    "see-history",
    "see-report",
    "save-facts",
    "judge-awareness",
    "record-protection-fell",
    "propose-decision",
    "withdraw-proposal",
    "record-filing",
    "send-letters",
    "close-incident",
    "merge-incident",
    "reopen-incident",
    "restrict-incident",
    "see-people",
  ],
  fg: [
    "log-incident",
    "see-own-reports",
    "see-incidents",
    "see-register",
    "export-register",
    "see-history",
    "see-report",
    "give-advice",
    "see-people",
  ],
  approver: [
    "log-incident",
    "see-own-reports",
    "see-incidents",
    "see-register",
    "see-history",
    "see-report",
    "see-approvals",
    "decide-proposal",
    "give-mandate",
  ],
  administrator: ["see-people", "manage-people", "manage-organisation"],
  auditor: ["see-incidents", "see-register", "export-register", "see-history", "see-report", "see-people"],
};

/** Whether any of these roles may do this. What a role does not name, it may not do. */
export function can(held: readonly Role[], act: Act): boolean {
  return held.some((role) => table[role].includes(act));
}

/** What decides whether somebody may see one dossier at all. */
export type Visibility = {
  loggedBy: string;
  /** Named people only, when the dossier is restricted; null when it is open to those whose role sees incidents. */
  restrictedTo: readonly string[] | null;
  /** The people to whom a proposal in this dossier was ever put. */
  putTo: readonly string[];
};

/**
 * Whether this person may see this dossier: what any of their roles shows them. What was put to them counts as long as
 * they are an approver, and no longer.
 */
export function maySee(person: { id: string; roles: readonly Role[] }, dossier: Visibility): boolean {
  return person.roles.some((role) => shows(role, person.id, dossier));
}

/** What one role shows somebody. `visibleTo` in db/visible.ts says the same to the database. */
function shows(role: Role, id: string, { restrictedTo, putTo }: Visibility): boolean {
  const named = restrictedTo?.includes(id) ?? false;
  switch (role) {
    case "fg":
      return true;
    case "officer":
      return restrictedTo === null || named;
    case "approver":
      return named || putTo.includes(id);
    case "auditor":
      return restrictedTo === null;
    case "administrator":
    case "reporter":
      return false;
  }
}
