import { disconnect } from "#db/client.ts";
import { seedDemo } from "#db/seed.ts";

// Loads the example organisation where it is not there yet, and says who its people are: one line each, with the role
// first and the password before the name. Run by run-app.ts, with the database in the environment.
const { people } = await seedDemo(new Date());
for (const { name, email, roles, password } of people) {
  process.stdout.write(`${roles.join(", ").padEnd(16)} ${email.padEnd(34)} ${password.padEnd(18)} ${name}\n`);
}
await disconnect();
