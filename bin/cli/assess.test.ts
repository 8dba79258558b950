import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { caseLibrary } from "#lib/cases/library.ts";
import { needsDatabase, run } from "./assess.ts";

const folder = mkdtempSync(join(tmpdir(), "lekwijzer-assess-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void vi.restoreAllMocks());

function aFile(content: unknown): string {
  const file = join(folder, "cases.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

async function said(...args: string[]): Promise<string[]> {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  expect(await run(args)).toBe(0);
  const lines = write.mock.calls.map(([line]) => String(line).trimEnd());
  write.mockRestore();
  return lines;
}

test("prints one assessment a line, in the order of the file, in the language that is asked", async () => {
  const file = aFile(caseLibrary);
  const lines = (await said(file)).map((line) => JSON.parse(line));
  expect(lines.map(({ id }) => id)).toEqual(caseLibrary.map(({ id }) => id));
  expect(Object.keys(lines[0])).toEqual([
    "id",
    "notifyAuthority",
    "informPeople",
    "inDoubt",
    "because",
    "missing",
  ]);
  const [english] = await said("--locale", "en", file);
  expect(JSON.parse(english ?? "").because).not.toEqual(lines[0].because);
});

test("prints the score with --score", async () => {
  const [table] = await said("--score", aFile(caseLibrary));
  expect(table).toMatch(/^notify-yes +\d+\/64 /);
});

test("refuses what it cannot read in one sentence", async () => {
  await expect(run([])).rejects.toThrow("A file with cases is needed.");
  await expect(run(["a", "b"])).rejects.toThrow("One file");
  await expect(run(["--locale", "fr", "a"])).rejects.toThrow('There is no language "fr"');
  await expect(run(["--all", "a"])).rejects.toThrow('There is no answer "--all"');
  await expect(run([join(folder, "none.json")])).rejects.toThrow("cannot be read");
  await expect(run([aFile("{")])).rejects.toThrow("holds no JSON");
  await expect(run([aFile([{ id: "A-1" }])])).rejects.toThrow("Case A-1: facts cannot be read");
});

test("needs no database", () => {
  expect(needsDatabase).toBe(false);
});
