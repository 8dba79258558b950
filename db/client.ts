import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import * as schema from "./schema.ts";

export type Database = NodePgDatabase<typeof schema>;
/** Inside a transaction. Functions that write take one of these, so that they cannot write outside it by accident. */
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];
/** Either: for functions that only read. */
export type Reader = Database | Tx;

type Connection = { pool: pg.Pool; database: Database };

// One pool per process: a development server reloads modules, and each reload would otherwise open another.
const home = globalThis as { lekwijzerConnection?: Connection };

/** Connects to PostgreSQL and makes this the database of the process; an earlier connection is left to its owner. */
export function connect(url: string, most = 10): Connection {
  const pool = new pg.Pool({ connectionString: url, max: most, options: "-c TimeZone=UTC" });
  // An idle connection that breaks must not end the process; the next query gets a new one.
  pool.on("error", () => {});
  home.lekwijzerConnection = { pool, database: drizzle(pool, { schema }) };
  return home.lekwijzerConnection;
}

/** The database of this process, connected at first use to DATABASE_URL. */
export function database(): Database {
  if (home.lekwijzerConnection) return home.lekwijzerConnection.database;
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set");
  return connect(url).database;
}

/** Ends the connection of this process; for commands and tests. */
export async function disconnect(): Promise<void> {
  await home.lekwijzerConnection?.pool.end();
  home.lekwijzerConnection = undefined;
}
