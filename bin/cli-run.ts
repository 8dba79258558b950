/**
 * The second half of `npm run cli`, on the pinned Node: finds the verb, opens the database as `npm start` does (and
 * stops it afterwards if nobody else uses it), and ends with the verb's exit code.
 */
import "./leash.mjs";
import { loadVerb, type Verb, verbIn, verbNames } from "./cli-verbs.ts";
import { openDatabase } from "./database.ts";
import { makeReady } from "./run-app.ts";
import { endWith, speakAside } from "./say.mjs";
import { makeDataFolder } from "./secrets.ts";
import { readSettings } from "./settings.ts";
import { WrongUse } from "./wrong-use.ts";

const LIST = "npm run cli -- help lists the verbs.";

async function main(args: string[]): Promise<number> {
  const names = verbNames();
  if (args[0] === "help") return help(verbIn(args.slice(1), names)?.name, names);
  const found = verbIn(args, names);
  if (!found)
    return wrong(args.length ? `There is no verb "${args.join(" ")}"; ${LIST}` : `A verb is needed; ${LIST}`);
  const verb = await loadVerb(found.name);
  try {
    const work = () => verb.run(found.rest);
    return await (verb.needsDatabase === false ? work() : onDatabase(work));
  } catch (error) {
    if (error instanceof WrongUse) return wrong(`${error.message} Usage: npm run cli -- ${verb.usage}`);
    throw error;
  }
}

function wrong(line: string): number {
  process.stderr.write(`${line}\n`);
  return 2;
}

async function help(asked: string | undefined, names: string[]): Promise<number> {
  const verbs: Verb[] = await Promise.all((asked ? [asked] : names).map((name) => loadVerb(name)));
  const width = Math.max(0, ...verbs.map(({ usage }) => usage.length));
  for (const { usage, summary } of verbs) process.stdout.write(`${usage.padEnd(width)}  ${summary}\n`);
  return 0;
}

/** Runs `work` with the environment of the app around it: the database, brought to this release, and the secrets. */
async function onDatabase(work: () => Promise<number>): Promise<number> {
  const settings = readSettings(process.env);
  makeDataFolder(settings.dataFolder);
  const database = await openDatabase(settings);
  const { disconnect } = await import("#db/client.ts");
  const end = async () => {
    await disconnect();
    await database.release();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => void end().finally(() => process.exit(130)));
  }
  try {
    const { env, ownerUrl } = await makeReady(settings, database);
    Object.assign(process.env, env, { DATABASE_OWNER_URL: ownerUrl });
    return await work();
  } finally {
    await end();
  }
}

// Who reads only the first lines of an answer (`| head`) closes the pipe; that is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  speakAside();
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  endWith(error);
}
