import { existsSync, readFileSync } from "node:fs";

/** How many tests ended which way. */
export type Count = { passed: number; failed: number; skipped: number };

type VitestResult = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
};
type PlaywrightResult = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

/** Reads what vitest or Playwright wrote; a run that failed counts as at least one failure, whatever was written. */
export function countOf(file: string, exitCode: number): Count {
  const count = existsSync(file)
    ? read(JSON.parse(readFileSync(file, "utf8")))
    : { passed: 0, failed: 0, skipped: 0 };
  const nothingRan = count.passed + count.failed === 0;
  if (count.failed === 0 && (exitCode !== 0 || nothingRan)) return { ...count, failed: 1 };
  return count;
}

function read(result: VitestResult | PlaywrightResult): Count {
  if ("stats" in result) {
    const { expected, unexpected, flaky, skipped } = result.stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = result;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** Adds up. */
export function total(counts: Count[]): Count {
  return counts.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The last line of `npm test`. */
export function closingLine({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}
