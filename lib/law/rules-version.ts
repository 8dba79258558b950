/** The version of the rules a decision was made under. Raised by hand whenever a rule of law in this folder changes. */
export const rulesVersion = "2026-11-22";
