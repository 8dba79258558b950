import { randomBytes } from "node:crypto";
import pg from "pg";

/** A database of a test file's own: the app's address, the owner's (for looking behind the app), and its end. */
export type TestDatabase = { appUrl: string; ownerUrl: string; drop(): Promise<void> };

/** Copies the migrated template of this test run, so that test files never meet in one database. */
export async function freshDatabase(): Promise<TestDatabase> {
  const owner = needed("TEST_CLUSTER_URL");
  const name = `t_${randomBytes(8).toString("hex")}`;
  await query(owner, `create database ${name} template ${needed("TEST_TEMPLATE")}`);
  return {
    appUrl: onDatabase(needed("TEST_CLUSTER_APP_URL"), name),
    ownerUrl: onDatabase(owner, name),
    drop: () => query(owner, `drop database if exists ${name} with (force)`),
  };
}

function needed(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: run these tests with vitest's project "db", which starts a server`);
  return value;
}

function onDatabase(url: string, name: string): string {
  return url.replace(/^(\w+:\/\/[^/?]*\/)[^?]*/, `$1${name}`);
}

async function query(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
