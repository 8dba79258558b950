import { expect, test } from "vitest";
import type { Role } from "#lib/access/role.ts";
import { words } from "#lib/words/words.ts";
import { mainMenu } from "./main-menu.ts";

function menu(roles: Role[], here = "/", waiting = 0) {
  return mainMenu({ roles, here, waiting, t: words("nl") });
}

test.each<[Role, string[]]>([
  ["reporter", ["/", "/incidents"]],
  ["officer", ["/", "/incidents", "/register", "/cases", "/people"]],
  ["fg", ["/", "/incidents", "/register", "/cases", "/people"]],
  ["approver", ["/", "/incidents", "/approvals", "/register", "/cases", "/settings"]],
  ["administrator", ["/people", "/settings"]],
  ["auditor", ["/", "/incidents", "/register", "/cases", "/people"]],
])("a %s sees only the places where they may do something", (role, places) => {
  expect(menu([role]).map(({ href }) => href)).toEqual(places);
});

test.each([
  ["/", ["/"]],
  ["/?view=all", ["/"]],
  ["/incidents/DL-2026-014/facts", ["/incidents"]],
  ["/incidents/new", []],
  ["/registers", []],
  ["/register?year=2026", ["/register"]],
])("at %s the menu marks where one is", (here, marked) => {
  const items = menu(["officer"], here);
  expect(items.filter(({ current }) => current).map(({ href }) => href)).toEqual(marked);
});

test("what waits for an approver is counted, in a figure and in words", () => {
  const approvals = menu(["approver"], "/", 2).find(({ href }) => href === "/approvals");
  expect(approvals).toMatchObject({ count: 2, countText: "2 wachten op u" });
});

test("an administrator also has places on a phone's bar", () => {
  const onPhone = menu(["administrator"]).filter(({ onPhoneBar }) => onPhoneBar);
  expect(onPhone.map(({ href }) => href)).toEqual(["/people", "/settings"]);
});
