import { randomBytes, randomInt } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { proveWritable, Stop, sentenceFor } from "./say.mjs";

/** Made at the first start and kept for as long as the data: without them sealed fields and the audit chain cannot be read. */
export type Secrets = { authSecret: string; sealKey: string; auditKey: string; databasePassword: string };

const names = ["authSecret", "sealKey", "auditKey", "databasePassword"] as const;

/** Makes the data folder, where there is none, so that others cannot read it. */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Stop(
      sentenceFor((error as NodeJS.ErrnoException).code ?? "", folder) ??
        `${folder} cannot be made: ${(error as Error).message}.`,
    );
  }
  proveWritable(folder);
}

/** The secrets of a data folder, made at the first call: 32 random bytes each, in a file that only this user reads. */
export function secretsOf(folder: string): Secrets {
  const file = join(folder, "secrets.json");
  if (existsSync(file)) return read(file);
  const made = Object.fromEntries(names.map((name) => [name, randomBytes(32).toString("base64")])) as Secrets;
  const half = `${file}.${process.pid}`;
  writeFileSync(half, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(half, file);
  return read(file);
}

function read(file: string): Secrets {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new Stop(`${file} cannot be read by this user: start as the user who started Lekwijzer before.`);
  }
  chmodSync(file, 0o600);
  const found = parsed(text);
  const missing = names.find((name) => typeof found[name] !== "string" || found[name] === "");
  if (missing)
    throw new Stop(
      `${file} lacks ${missing}: put back the copy from your backup, because sealed data cannot be read without it.`,
    );
  return found as Secrets;
}

function parsed(text: string): Partial<Secrets> {
  try {
    return JSON.parse(text) as Partial<Secrets>;
  } catch {
    return {};
  }
}

/** The environment in which the app finds its secrets; what the operator sets there comes first. */
export function secretsEnvironment(
  secrets: Secrets,
  env: Record<string, string | undefined>,
): Record<string, string> {
  return {
    LEKWIJZER_AUTH_SECRET: env.LEKWIJZER_AUTH_SECRET || secrets.authSecret,
    LEKWIJZER_SEAL_KEY: env.LEKWIJZER_SEAL_KEY || secrets.sealKey,
    LEKWIJZER_AUDIT_KEY: env.LEKWIJZER_AUDIT_KEY || secrets.auditKey,
  };
}

/** No letters or digits that look alike on paper or sound alike on the phone. */
const ALPHABET = "ACDEFGHJKLMNPQRTUVWXY34679";

/** A code for the first set-up, such as `K7RM-4TXW`, new at every start. */
export function setupCode(): string {
  const half = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return `${half()}-${half()}`;
}
