import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { type Cluster, initialise, socketUrl, startServer } from "./postgres.ts";
import { stopServer } from "./postgres-process.ts";

/**
 * A hold on the embedded server. The server itself knows who still uses it: every command keeps one connection open
 * with a shared lock. Who lets go and then gets the lock for itself alone was the last, and stops the server. A killed
 * command loses its connection and with it the lock, so nothing has to be cleaned up after it.
 */
export type Hold = { socket: string; release(): Promise<void> };

const LOCK = 7_272_000;

/** Makes sure the server runs, and holds it; `lost` is told when it stops although somebody holds it. */
export async function holdServer(cluster: Cluster, lost: () => void): Promise<Hold> {
  await initialise(cluster);
  for (let attempt = 1; ; attempt++) {
    const socket = await startServer(cluster);
    const client = new pg.Client({
      connectionString: socketUrl(socket, "postgres", "postgres"),
      application_name: "lekwijzer hold",
    });
    let held = false;
    let released = false;
    client.on("error", () => {});
    client.on("end", () => {
      if (held && !released) lost();
    });
    try {
      await client.connect();
      await client.query("select pg_advisory_lock_shared($1)", [LOCK]);
      held = true;
    } catch (error) {
      // The last user stopped the server in the moment in which we came: start it again.
      if (attempt === 10) throw error;
      await wait(100);
      continue;
    }
    const release = async () => {
      released = true;
      if (await isLast(client)) await stopServer(cluster.folder);
      await client.end().catch(() => {});
    };
    return { socket, release };
  }
}

async function isLast(client: pg.Client): Promise<boolean> {
  try {
    await client.query("select pg_advisory_unlock_shared($1)", [LOCK]);
    const { rows } = await client.query<{ alone: boolean }>("select pg_try_advisory_lock($1) as alone", [
      LOCK,
    ]);
    return rows[0]?.alone === true;
  } catch {
    // The server is gone already, or so broken that stopping it is the best that can be done for it.
    return true;
  }
}
