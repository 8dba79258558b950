import { startTestCluster, type Which } from "./test-cluster.ts";

/**
 * Before the database tests: one server for the run. LEKWIJZER_TEST_SERVER says which: `embedded` (also when not set),
 * `debian`, or the address of a server. The test files find it through db/test-database.ts.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const cluster = await startTestCluster((process.env.LEKWIJZER_TEST_SERVER || "embedded") as Which);
  process.env.TEST_CLUSTER_URL = cluster.ownerUrl;
  process.env.TEST_CLUSTER_APP_URL = cluster.appUrl;
  process.env.TEST_TEMPLATE = cluster.template;
  process.stdout.write(`  on PostgreSQL ${cluster.version}\n`);
  return cluster.end;
}
