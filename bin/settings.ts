import { isAbsolute, join, resolve } from "node:path";
import { HERE } from "./child.ts";
import { Stop } from "./say.mjs";

/** What the environment asks of a command; everything has a default. */
export type Settings = {
  dataFolder: string;
  demo: boolean;
  host: string;
  port: number;
  appUrl: string;
  /** The organisation's own PostgreSQL: the app's address, and the owner's where that is another. */
  databaseUrl?: string;
  databaseOwnerUrl?: string;
};

/** Reads the settings from an environment; refuses what cannot be meant, in one sentence. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const demo = env.LEKWIJZER_DEMO === "1";
  const folder = env.LEKWIJZER_DATA || (demo ? ".data-demo" : ".data");
  const port = readPort(env.PORT);
  return {
    dataFolder: isAbsolute(folder) ? folder : resolve(HERE, folder),
    demo,
    host: env.HOST || "127.0.0.1",
    port,
    appUrl: readAddress("APP_URL", env.APP_URL) ?? `http://localhost:${port}`,
    databaseUrl: readDatabaseAddress("DATABASE_URL", env.DATABASE_URL),
    databaseOwnerUrl: readDatabaseAddress("DATABASE_OWNER_URL", env.DATABASE_OWNER_URL),
  };
}

function readPort(text: string | undefined): number {
  if (!text) return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Stop(`PORT must be a number from 1 to 65535, not "${text}".`);
}

function readAddress(name: string, text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain =
    url &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === "/" &&
    !url.search &&
    !url.hash &&
    !url.username;
  if (!plain)
    throw new Stop(
      `${name} must be the address people type, such as https://lekwijzer.example.nl, without a path; not "${text}".`,
    );
  return url.origin;
}

function readDatabaseAddress(name: string, text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^postgres(ql)?:\/\//.test(text)) return text;
  throw new Stop(`${name} must begin with postgres:// or postgresql://.`);
}

/** The folder of a database that this installation keeps itself. */
export function logFile(dataFolder: string): string {
  return join(dataFolder, "postgres.log");
}
