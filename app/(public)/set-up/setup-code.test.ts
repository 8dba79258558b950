import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { setupCodeProblem } from "./setup-code.ts";

const at = new Date("2026-11-22T20:00:00Z");
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000);

beforeEach(() => {
  vi.stubEnv("LEKWIJZER_SETUP_CODE", "K7RM-4TXW");
  delete (globalThis as { lekwijzerSetupMisses?: unknown }).lekwijzerSetupMisses;
});
afterEach(() => vi.unstubAllEnvs());

test.each(["K7RM-4TXW", "k7rm4txw", " k7rm 4txw "])("%s is the code as somebody may type it", (typed) => {
  expect(setupCodeProblem(typed, at)).toBeNull();
});

test.each([
  ["", "setup.codeNeeded"],
  ["K7RM-4TXX", "setup.codeWrong"],
  ["K7RM-4TXWW", "setup.codeWrong"],
  ["-", "setup.codeWrong"],
])("%j is refused", (typed, key) => {
  expect(setupCodeProblem(typed, at)).toMatchObject({ key });
});

test("nobody gets in where no code was printed", () => {
  vi.stubEnv("LEKWIJZER_SETUP_CODE", "");
  expect(setupCodeProblem("", at)).toMatchObject({ key: "setup.codeMissing" });
});

test("after five misses even the right code waits, longer after every next miss", () => {
  for (let miss = 0; miss < 5; miss++) expect(setupCodeProblem("nee", at)?.key).toBe("setup.codeWrong");
  expect(setupCodeProblem("K7RM-4TXW", later(1))).toEqual({ key: "setup.codeWait", values: { seconds: 1 } });
  expect(setupCodeProblem("nee", later(2))?.key).toBe("setup.codeWrong");
  expect(setupCodeProblem("K7RM-4TXW", later(5))?.key).toBe("setup.codeWait");
  expect(setupCodeProblem("K7RM-4TXW", later(6))).toBeNull();
});

test("the wait never grows past a minute", () => {
  let now = at;
  for (let miss = 0; miss < 30; miss++) {
    now = new Date(now.getTime() + 60_000);
    expect(setupCodeProblem("nee", now)?.key).toBe("setup.codeWrong");
  }
  expect(setupCodeProblem("K7RM-4TXW", new Date(now.getTime() + 60_000))).toBeNull();
});
