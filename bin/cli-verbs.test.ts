import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { loadVerb, verbIn, verbNames } from "./cli-verbs.ts";

test("a verb is the longest name that begins what was typed", () => {
  const names = ["user", "user add", "rebuild"];
  expect(verbIn(["user", "add", "jan"], names)).toEqual({ name: "user add", rest: ["jan"] });
  expect(verbIn(["user", "jan"], names)).toEqual({ name: "user", rest: ["jan"] });
  expect(verbIn(["rebuild"], names)).toEqual({ name: "rebuild", rest: [] });
  expect(verbIn(["users", "add"], names)).toBeUndefined();
  expect(verbIn([], names)).toBeUndefined();
});

test("the files of the folder are the verbs, its tests are not", () => {
  const folder = mkdtempSync(join(tmpdir(), "lekwijzer-verbs-"));
  for (const name of ["user-add.ts", "rebuild.ts", "rebuild.test.ts", "notes.txt"])
    writeFileSync(join(folder, name), "");
  expect(verbNames(pathToFileURL(`${folder}/`))).toEqual(["rebuild", "user add"]);
  rmSync(folder, { recursive: true });
});

test("every verb there is says what it does and how it is used", async () => {
  const names = verbNames();
  expect(names).toContain("user add");
  for (const name of names) {
    const verb = await loadVerb(name);
    expect(verb.summary).not.toBe("");
    expect(verb.usage.startsWith(name)).toBe(true);
    expect(verb.run).toBeTypeOf("function");
  }
});
