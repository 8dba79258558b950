import type { NavItem } from "#app/_components/shell.tsx";
import { type Act, can } from "#lib/access/can.ts";
import type { Role } from "#lib/access/role.ts";
import type { Words } from "#lib/words/words.ts";

type Place = { href: string; word: string; acts: readonly Act[]; onPhoneBar?: boolean };

/** The places of the main menu; who may do one of the acts there sees it. */
const places: readonly Place[] = [
  { href: "/", word: "site.today", acts: ["see-incidents", "see-own-reports"], onPhoneBar: true },
  { href: "/incidents", word: "site.incidents", acts: ["see-incidents", "see-own-reports"] },
  { href: "/approvals", word: "site.approvals", acts: ["see-approvals"], onPhoneBar: true },
  { href: "/register", word: "site.register", acts: ["see-register"] },
  { href: "/cases", word: "cases.menu", acts: ["see-incidents"] },
  { href: "/people", word: "site.people", acts: ["see-people"] },
  { href: "/settings", word: "site.settings", acts: ["manage-organisation", "give-mandate"] },
];

type Asked = {
  roles: readonly Role[];
  /** The path that is being shown. */
  here: string;
  /** How many proposals wait for this person. */
  waiting: number;
  t: Words;
};

/** The main menu for somebody with these roles. */
export function mainMenu({ roles, here, waiting, t }: Asked): NavItem[] {
  const open = places.filter(({ acts }) => acts.some((act) => can(roles, act)));
  // Who has none of the places meant for a phone's bar, an administrator, gets the first two there.
  const onPhone = open.some(({ onPhoneBar }) => onPhoneBar)
    ? open.filter(({ onPhoneBar }) => onPhoneBar)
    : open.slice(0, 2);
  return open.map((place) => ({
    href: place.href,
    text: t(place.word),
    current: isHere(here, place.href),
    onPhoneBar: onPhone.includes(place),
    ...(place.href === "/approvals" && waiting > 0
      ? { count: waiting, countText: t("site.approvalsWaiting", { count: waiting }) }
      : {}),
  }));
}

function isHere(here: string, href: string): boolean {
  const path = here.split("?")[0] ?? "/";
  if (path === "/incidents/new") return false;
  return href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
}
