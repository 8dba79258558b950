import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { secretsEnvironment, secretsOf, setupCode } from "./secrets.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lekwijzer-secrets-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("secrets are made once, 32 bytes each, all different, readable by the owner alone", () => {
  const secrets = secretsOf(folder);
  const values = Object.values(secrets);
  expect(values.map((value) => Buffer.from(value, "base64").length)).toEqual([32, 32, 32, 32]);
  expect(new Set(values).size).toBe(4);
  expect(statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
  expect(secretsOf(folder)).toEqual(secrets);
});

test.each(["", "{", "{}", '{"authSecret":"x"}'])(
  "a damaged file (%s) is refused, never replaced by new secrets",
  (text) => {
    const file = join(folder, "secrets.json");
    writeFileSync(file, text);
    expect(() => secretsOf(folder)).toThrow(/lacks .* put back the copy/);
    expect(statSync(file).size).toBe(text.length);
  },
);

test("what the operator sets comes before what the file holds", () => {
  const secrets = secretsOf(folder);
  expect(secretsEnvironment(secrets, { LEKWIJZER_SEAL_KEY: "mine" })).toEqual({
    LEKWIJZER_AUTH_SECRET: secrets.authSecret,
    LEKWIJZER_SEAL_KEY: "mine",
    LEKWIJZER_AUDIT_KEY: secrets.auditKey,
  });
});

test("set-up codes can be read out over the phone and do not repeat", () => {
  const codes = Array.from({ length: 200 }, setupCode);
  for (const code of codes)
    expect(code).toMatch(/^[ACDEFGHJKLMNPQRTUVWXY34679]{4}-[ACDEFGHJKLMNPQRTUVWXY34679]{4}$/);
  expect(new Set(codes).size).toBe(200);
});
