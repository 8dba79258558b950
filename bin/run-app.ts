import { build } from "./build.ts";
import { endChild, HERE, run } from "./child.ts";
import { migrate, type OpenDatabase, openDatabase, openEmbedded } from "./database.ts";
import { keepMailing } from "./mail-process.ts";
import { Stop } from "./say.mjs";
import { makeDataFolder, secretsEnvironment, secretsOf, setupCode } from "./secrets.ts";
import type { Settings } from "./settings.ts";
import { refuseTakenPort, startWebServer, type WebServer } from "./web-server.ts";

/** How to run it: `dev` serves the development server; `test` takes a fixed clock and a quick, careless database. */
export type How = { dev?: boolean; test?: boolean };

/** A running app: where it is, the code that opens the first set-up when no organisation exists, and its end. */
export type RunningApp = {
  address: string;
  setupCode: string;
  organisation: boolean;
  seeded: string;
  ended: Promise<number>;
  stop(): Promise<void>;
};

/** The environment in which the app and the operator's commands work, on a database brought to this release. */
export type Ready = { env: NodeJS.ProcessEnv; organisation: boolean; ownerUrl: string };

/** Makes a database ready for use: migrated, with secrets and addresses in an environment for what works on it. */
export async function makeReady(settings: Settings, database: OpenDatabase): Promise<Ready> {
  const secrets = secretsOf(settings.dataFolder);
  const { appUrl, organisation } = await migrate(database, settings, secrets);
  const { DATABASE_OWNER_URL: _owner, LEKWIJZER_APP_PASSWORD: _password, ...around } = process.env;
  const env: NodeJS.ProcessEnv = {
    ...around,
    ...secretsEnvironment(secrets, process.env),
    DATABASE_URL: appUrl,
    LEKWIJZER_DATA: settings.dataFolder,
    LEKWIJZER_DEMO: settings.demo ? "1" : undefined,
  };
  return { env, organisation, ownerUrl: database.ownerUrl };
}

/** Does everything between installed packages and an app that answers; whatever fails, nothing is left running. */
export async function runApp(settings: Settings, how: How = {}): Promise<RunningApp> {
  makeDataFolder(settings.dataFolder);
  await refuseTakenPort(settings.host, settings.port);
  if (!how.dev) await build(HERE);
  const database = how.test
    ? await openEmbedded(settings.dataFolder, { lasting: false })
    : await openDatabase(settings);
  let server: WebServer | undefined;
  let mailing: { stop(): Promise<void> } | undefined;
  const stop = async () => {
    await mailing?.stop();
    if (server) await endChild(server.process);
    await database.release();
  };
  try {
    const ready = await makeReady(settings, database);
    const seeded = settings.demo ? await seed(ready) : "";
    const code = setupCode();
    const env: NodeJS.ProcessEnv = {
      ...ready.env,
      APP_URL: settings.appUrl,
      NEXTAUTH_URL: settings.appUrl,
      PORT: String(settings.port),
      LEKWIJZER_SETUP_CODE: code,
      ...(how.test ? { LEKWIJZER_TEST: "1" } : {}),
    };
    server = await startWebServer(how.dev ? "dev" : "start", settings.host, settings.port, env);
    mailing = keepMailing(env);
    return {
      address: settings.appUrl,
      setupCode: code,
      organisation: ready.organisation,
      seeded,
      ended: server.ended,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Loads the example organisation where it is not there yet; gives what it says of its people and passwords. */
async function seed(ready: Ready): Promise<string> {
  const env = { ...ready.env, DATABASE_OWNER_URL: ready.ownerUrl };
  const done = await run(process.execPath, ["bin/seed.ts"], { env });
  if (done.code !== 0) throw new Stop(`The example organisation cannot be loaded:\n\n${done.output.trim()}`);
  return done.output.trim();
}
