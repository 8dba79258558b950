/** What a person is in this house. One person may hold several roles; four eyes looks at the person, never at the role. */
export const roles = ["reporter", "officer", "fg", "approver", "administrator", "auditor"] as const;
export type Role = (typeof roles)[number];
