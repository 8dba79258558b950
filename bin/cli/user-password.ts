import { randomBytes } from "node:crypto";
import { WrongUse } from "#bin/wrong-use.ts";
import { setPasswordFromConsole } from "#db/console.ts";
import { words } from "#lib/words/words.ts";

export const summary = "Gives a person a new password, prints it, and ends their sessions";
export const usage = "user password EMAIL";

/** Sets a new password from the console of the machine; in the app people set their own. */
export async function run(args: string[]): Promise<number> {
  const [email, ...more] = args;
  if (!email || more.length > 0) throw new WrongUse("One e-mail address is needed.");
  const password = randomBytes(12).toString("base64url");
  const done = await setPasswordFromConsole(email, password, new Date());
  if (!done.ok) {
    const [problem] = Object.values(done.problems);
    throw new WrongUse(problem ? words("en")(problem.key, problem.values) : "Refused.");
  }
  process.stdout.write(`${password}\n`);
  return 0;
}
