import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { PROJECT } from "./install.mjs";
import { Stop, say } from "./say.mjs";

/** Whom the database runs as when this process is root, because PostgreSQL refuses root; undefined: as ourselves. */
export type Account = { uid: number; gid: number } | undefined;

/** Where root puts what the database's account must reach and cannot reach inside the project. */
export const SYSTEM_FOLDER = "/var/lib/lekwijzer";

/** `nobody`, which every Linux and macOS has in some form and which owns nothing else. */
const NOBODY = { uid: 65534, gid: 65534 };

/** Options that make a child process run as the account, from a folder it may be in and without our settings. */
export function asAccount(account: Account): {
  uid?: number;
  gid?: number;
  cwd: string;
  env: NodeJS.ProcessEnv;
} {
  const env = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" } as unknown as NodeJS.ProcessEnv;
  return { ...account, cwd: "/", env };
}

/** The account for a database folder: its owner, else the project's owner, else nobody; an ordinary user is itself. */
export function accountFor(folder: string): Account {
  const me = process.getuid?.();
  const owner = existsSync(folder) ? statSync(folder) : undefined;
  if (me !== 0) {
    if (owner && owner.uid !== me) {
      throw new Stop(
        `The database in ${folder} belongs to another user (number ${owner.uid}): start as that user or as root.`,
      );
    }
    return undefined;
  }
  for (const candidate of [owner, statSync(PROJECT)]) {
    if (candidate && candidate.uid !== 0) return { uid: candidate.uid, gid: candidate.gid };
  }
  return NOBODY;
}

/** Whether the account may pass through every folder above and up to `folder`. */
export function canEnter(folder: string, account: Account): boolean {
  if (!account) return true;
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at)) {
      const { mode, uid, gid } = statSync(at);
      const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return false;
    }
    if (at === dirname(at)) return true;
  }
}

/** Makes a folder that only the account may read. */
export function makePrivateFolder(folder: string, account: Account): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  if (account) chownSync(folder, account.uid, account.gid);
}

/** Gives a folder that root owns, a restored copy perhaps, to the account with all that is in it. */
export function giveTo(folder: string, account: Account): void {
  if (!account || statSync(folder).uid === account.uid) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) giveTo(path, account);
    else if (lstatSync(path).uid !== account.uid) chownSync(path, account.uid, account.gid);
  }
  chownSync(folder, account.uid, account.gid);
}

/**
 * Where the database of a data folder lies: inside it; or, when the account cannot enter it, in a folder of the system
 * whose name is then written down in the data folder, so that the next start finds the same database.
 */
export function placeFor(dataFolder: string): string {
  const inside = join(dataFolder, "postgres");
  const note = join(dataFolder, "postgres-is-in");
  if (existsSync(inside)) return inside;
  if (existsSync(note)) {
    const place = readFileSync(note, "utf8").trim();
    if (existsSync(place)) return place;
    throw new Stop(
      `The database that ${note} points to is gone (${place}): put it back, or remove the note to begin with an empty one.`,
    );
  }
  const account = accountFor(inside);
  if (account && !canEnter(dataFolder, account)) openOwnFolder(dataFolder);
  if (canEnter(dataFolder, account)) return inside;
  // A random name: the database of an earlier clone at the same path was sealed with other keys.
  const place = join(SYSTEM_FOLDER, `postgres-${randomBytes(6).toString("hex")}`);
  writeFileSync(note, `${place}\n`, { mode: 0o600 });
  say(
    `  The database may not run as root, and its own account cannot enter ${dataFolder}: it is kept in ${place}.`,
  );
  return place;
}

/** Lets others pass through, not read, a data folder that is ours; folders above it are not ours to change. */
function openOwnFolder(dataFolder: string): void {
  chmodSync(dataFolder, statSync(dataFolder).mode | 0o011);
}
