/**
 * The version of the rules a decision was made under: the day on which they last changed. Raise it by hand, in the same
 * commit, whenever a rule in this folder, in lib/risk, lib/encryption or lib/decisions can answer differently on the same
 * facts: a new rule that decides, another reading, another dated line. A corrected quotation or word is no new version.
 */
export const rulesVersion = "2026-11-23";
