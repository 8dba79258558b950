import { can } from "#lib/access/can.ts";
import type { Role } from "#lib/access/role.ts";

export const places = [
  "summary",
  "facts",
  "decisions",
  "advice",
  "report",
  "filing",
  "letters",
  "correspondence",
  "regimes",
  "people",
  "documents",
  "history",
  "close",
] as const;
export type Place = (typeof places)[number];

/** Whether this place of a dossier answers somebody with these roles. The menu shows exactly the places that do. */
export function mayOpen(place: Place, roles: readonly Role[]): boolean {
  if (!can(roles, "see-incidents")) return false;
  switch (place) {
    case "report":
      return can(roles, "see-report");
    case "documents":
      return can(roles, "see-report") && can(roles, "see-history");
    case "history":
      return can(roles, "see-history");
    case "people":
      return can(roles, "see-people");
    case "summary":
    case "facts":
    case "decisions":
    case "advice":
    case "filing":
    case "letters":
    case "correspondence":
    case "regimes":
    case "close":
      return true;
  }
}

/** The word of a place in the menu: who cannot close a dossier reads there how it was closed, or what is in the way. */
export function placeWord(place: Place, roles: readonly Role[]): string {
  return place === "close" && !can(roles, "close-incident") ? "dossier.closedHow" : `dossier.${place}`;
}
