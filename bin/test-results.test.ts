import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { closingLine, countOf, total } from "./test-results.ts";

const folder = mkdtempSync(join(tmpdir(), "lekwijzer-count-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(result: object): string {
  const file = join(folder, "result.json");
  writeFileSync(file, JSON.stringify(result));
  return file;
}

const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };

test("vitest's and Playwright's results are read alike", () => {
  expect(countOf(written(vitest), 0)).toEqual({ passed: 7, failed: 0, skipped: 2 });
  expect(countOf(written({ ...vitest, numFailedTests: 3 }), 1)).toEqual({ passed: 7, failed: 3, skipped: 2 });
  expect(countOf(written({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } }), 1)).toEqual({
    passed: 5,
    failed: 2,
    skipped: 2,
  });
});

test("a run that failed is never green, whatever it wrote", () => {
  expect(countOf(written(vitest), 1).failed).toBe(1);
  expect(countOf(join(folder, "nothing.json"), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("a run without any test is a failure", () => {
  expect(countOf(written({ ...vitest, numPassedTests: 0 }), 0).failed).toBe(1);
  expect(countOf(join(folder, "nothing.json"), 0).failed).toBe(1);
});

test("the closing line adds up, and speaks of skipped tests only when there are", () => {
  const one = { passed: 2, failed: 0, skipped: 0 };
  expect(closingLine(total([one, one]))).toBe("4 passed, 0 failed");
  expect(closingLine(total([one, { passed: 0, failed: 1, skipped: 3 }]))).toBe(
    "2 passed, 1 failed, 3 skipped",
  );
});
