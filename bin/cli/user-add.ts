import { randomBytes } from "node:crypto";
import { WrongUse } from "#bin/wrong-use.ts";
import { addPersonFromConsole } from "#db/console.ts";
import { type Role, roles } from "#lib/access/role.ts";
import { words } from "#lib/words/words.ts";

export const summary = "Adds a person and prints a password for the first sign-in";
export const usage = 'user add EMAIL "NAME" "FUNCTION" ROLE[,ROLE…]';

/** Adds a person from the console of the machine: for the first people, or when nobody can sign in any more. */
export async function run(args: string[]): Promise<number> {
  const [email, name, title, held, ...more] = args;
  if (!email || !name || !title || !held || more.length > 0) throw new WrongUse("Four answers are needed.");
  const asked = held.split(",");
  const unknown = asked.find((role) => !roles.includes(role as Role));
  if (unknown) throw new WrongUse(`There is no role "${unknown}"; there are ${roles.join(", ")}.`);
  const password = randomBytes(12).toString("base64url");
  const input = { email, name, function: title, phone: null, roles: asked as Role[] };
  const done = await addPersonFromConsole(input, password, new Date());
  if (!done.ok) {
    const [problem] = Object.values(done.problems);
    throw new WrongUse(problem ? words("en")(problem.key, problem.values) : "Refused.");
  }
  process.stdout.write(`${password}\n`);
  return 0;
}
