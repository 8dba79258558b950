import { expect, test } from "vitest";
import type { Role } from "#lib/access/role.ts";
import { mayOpen, places, placeWord } from "./visible-places.ts";

const withoutPeople = places.filter((place) => place !== "people");

test.each<[Role, readonly string[]]>([
  ["officer", places],
  ["fg", places],
  ["auditor", places],
  ["approver", withoutPeople],
  ["reporter", []],
  ["administrator", []],
])("of a dossier a %s finds the places that answer them", (role, found) => {
  expect(places.filter((place) => mayOpen(place, [role]))).toEqual(found);
});

test("only who may close a dossier is offered to close it", () => {
  const words = (["officer", "fg", "auditor", "approver"] as const).map((role) => placeWord("close", [role]));
  expect(words).toEqual(["dossier.close", ...Array(3).fill("dossier.closedHow")]);
});
