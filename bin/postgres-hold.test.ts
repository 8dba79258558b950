import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmbedded, withClient } from "./database.ts";
import { serverOf } from "./postgres-process.ts";
import { temporaryFolder } from "./test-cluster.ts";

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => rmSync(folder, { recursive: true }));

const server = () => serverOf(join(folder, "postgres"))?.pid;
const open = () => openEmbedded(folder, { lasting: false });

test("the last who lets go of the database stops it, and nobody before", async () => {
  const [first, second] = await Promise.all([open(), open()]);
  const pid = server();
  expect(pid).toBeGreaterThan(0);
  await first.release();
  expect(server()).toBe(pid);
  await second.release();
  expect(server()).toBeUndefined();
});

test("a database that dies while it is held is started again, with what was stored", async () => {
  const database = await open();
  await withClient(database.ownerUrl, (client) => client.query("create table kept (id int)"));
  await withClient(database.ownerUrl, (client) => client.query("checkpoint"));
  const pid = server();
  process.kill(pid as number, "SIGKILL");
  await expect.poll(() => server() ?? pid, { timeout: 20_000 }).not.toBe(pid);
  await expect
    .poll(
      () =>
        withClient(database.ownerUrl, (client) => client.query("select * from kept")).then(
          () => "there",
          () => "away",
        ),
      { timeout: 20_000 },
    )
    .toBe("there");
  await database.release();
  expect(server()).toBeUndefined();
});
