import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sourcesHash } from "./build.ts";

const project = mkdtempSync(join(tmpdir(), "lekwijzer-build-"));
afterAll(() => rmSync(project, { recursive: true }));

function write(path: string, text: string): string {
  mkdirSync(join(project, path, ".."), { recursive: true });
  writeFileSync(join(project, path), text);
  return sourcesHash(project);
}

test("the hash changes with every source and with nothing else", () => {
  const first = write("app/page.tsx", "a");
  expect(write("app/page.tsx", "a")).toBe(first);
  const changed = write("app/page.tsx", "b");
  expect(changed).not.toBe(first);
  expect(write("app/page.test.tsx", "tests do not count")).toBe(changed);
  expect(write("docs/readme.md", "nor do documents")).toBe(changed);
  const deeper = write("lib/law/gdpr/rule.ts", "x");
  expect(deeper).not.toBe(changed);
  expect(write("package-lock.json", "{}")).not.toBe(deeper);
});

test("the same text under another name is another source", () => {
  const before = write("public/a.svg", "x");
  rmSync(join(project, "public/a.svg"));
  expect(write("public/b.svg", "x")).not.toBe(before);
});
