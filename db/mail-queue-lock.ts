import type pg from "pg";
import { database } from "./client.ts";

/** The right to send mail: held on a connection of its own, so that it ends with the process that holds it. */
export type WorkerLock = { held: () => boolean; release: () => Promise<void> };

const lockNumber = 727_273;

/** Takes the one lock there is for sending mail; null while another process has it. */
export async function holdWorkerLock(): Promise<WorkerLock | null> {
  const client = await (database() as unknown as { $client: pg.Pool }).$client.connect();
  let lost = false;
  const lose = () => {
    lost = true;
  };
  client.on("error", lose);
  client.on("end", lose);
  const { rows } = await client.query<{ got: boolean }>("select pg_try_advisory_lock($1) as got", [
    lockNumber,
  ]);
  if (!rows[0]?.got) {
    client.off("error", lose);
    client.off("end", lose);
    client.release();
    return null;
  }
  return {
    held: () => !lost,
    // The connection goes with the lock: one that went back to the pool would still hold it.
    release: async () => client.release(true),
  };
}
