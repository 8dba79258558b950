import { defineConfig } from "vitest/config";

// Keys for tests alone: the same at every run, so that what is sealed or chained in a golden file stays readable.
const env = {
  LEKWIJZER_TEST: "1",
  LEKWIJZER_AUTH_SECRET: Buffer.alloc(32, 1).toString("base64"),
  LEKWIJZER_SEAL_KEY: Buffer.alloc(32, 2).toString("base64"),
  LEKWIJZER_AUDIT_KEY: Buffer.alloc(32, 3).toString("base64"),
  TZ: "UTC",
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          env,
          include: ["lib/**/*.test.ts", "app/**/*.test.{ts,tsx}", "bin/**/*.test.ts", "*.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "db",
          env,
          include: ["db/**/*.test.ts"],
          globalSetup: ["bin/test-database.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
