import { expect, test } from "vitest";
import type { Raw } from "#app/_request/submit.ts";
import { personToRaw, readPerson } from "./read-person.ts";

const sanne: Raw = {
  name: "Sanne Bakker",
  function: "Security officer",
  email: "s.bakker@voorbeeld.nl",
  phone: "",
  roles: ["officer", "reporter"],
};

test("what the form shows of somebody reads back as the same person", () => {
  const { input, problems } = readPerson(sanne);
  expect(problems).toEqual({});
  expect(personToRaw({ ...input, id: "1" })).toEqual(sanne);
});

test("says everything that is wrong at once", () => {
  const { problems } = readPerson({ email: "s.bakker@", phone: "0".repeat(41) });
  expect(Object.fromEntries(Object.entries(problems).map(([at, { key }]) => [at, key]))).toEqual({
    name: "refusals.nameNeeded",
    function: "refusals.functionNeeded",
    email: "refusals.emailInvalid",
    phone: "errors.tooLong",
    roles: "refusals.roleNeeded",
  });
});

test("a role that does not exist is no role", () => {
  expect(readPerson({ ...sanne, roles: ["god", "constructor"] })).toMatchObject({
    input: { roles: [] },
    problems: { roles: { key: "refusals.roleNeeded" } },
  });
});
