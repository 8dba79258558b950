import { line, lineOrNull, missing, tooLong } from "#app/_request/line.ts";
import { fields, type Raw } from "#app/_request/submit.ts";
import type { Problems } from "#db/outcome.ts";
import { type PersonInput, personProblem } from "#db/people.ts";
import type { Person } from "#lib/access/actor.ts";
import { type Role, roles } from "#lib/access/role.ts";

const limits = { name: 120, function: 120, email: 254, phone: 40 };
const needed = { name: "refusals.nameNeeded", function: "refusals.functionNeeded" };

/** Somebody's details as filled in, and everything that is wrong with them at once. */
export function readPerson(raw: Raw): { input: PersonInput; problems: Problems } {
  const input: PersonInput = {
    name: line(raw, "name"),
    function: line(raw, "function"),
    email: line(raw, "email"),
    phone: lineOrNull(raw, "phone"),
    roles: fields(raw, "roles").filter((role): role is Role => roles.some((known) => known === role)),
  };
  const problems: Problems = {
    ...personProblem({ ...input, name: "-", function: "-", roles: ["reporter"] })?.problems,
    ...missing(raw, needed),
    ...tooLong(raw, limits),
  };
  if (input.roles.length === 0) problems.roles = { key: "refusals.roleNeeded" };
  return { input, problems };
}

/** Somebody's details as the form shows them. */
export function personToRaw(person: Person): Raw {
  return {
    name: person.name,
    function: person.function,
    email: person.email,
    phone: person.phone ?? "",
    roles: person.roles,
  };
}
