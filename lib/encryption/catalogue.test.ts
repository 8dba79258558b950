import { describe, expect, it } from "vitest";
import { sayNumber } from "#lib/clock/say-number.ts";
import { type ProtectionMethod, protectionMethods } from "#lib/facts/protection-fields.ts";
import { locales, words } from "#lib/words/words.ts";
import {
  catalogue,
  leastWork,
  methodsFromBestToWorst,
  type Standing,
  standingOn,
  techniqueHolds,
} from "./catalogue.ts";

const today = new Date("2026-11-22T12:00:00.000Z");
const named = protectionMethods.filter((method) => method !== "other");

const standsToday: Record<Exclude<ProtectionMethod, "other">, Standing> = {
  "aes-256": "sound",
  "aes-192": "sound",
  "aes-128": "sound",
  "aes-ecb": "ageing",
  chacha20: "sound",
  "rsa-3072": "sound",
  "rsa-2048": "ageing",
  "rsa-short": "broken",
  "3des": "broken",
  des: "broken",
  rc4: "broken",
  "bitlocker-pin": "sound",
  "bitlocker-tpm": "ageing",
  filevault: "sound",
  luks: "sound",
  veracrypt: "sound",
  "zip-aes": "sound",
  "zip-crypto": "broken",
  "office-2010": "sound",
  "office-2007": "ageing",
  "office-2003": "broken",
  tls: "not-at-rest",
  argon2id: "sound",
  scrypt: "sound",
  bcrypt: "sound",
  "bcrypt-low": "ageing",
  pbkdf2: "sound",
  "pbkdf2-low": "ageing",
  "sha2-keyed": "sound",
  "sha2-salted": "ageing",
  "sha2-unsalted": "broken",
  sha1: "broken",
  md5: "broken",
  tokenised: "sound",
  pseudonymised: "not-at-rest",
};

describe("the catalogue", () => {
  it.each(named)("knows how %s stands today", (method) => {
    expect(standingOn(method, today)).toBe(standsToday[method]);
  });

  it.each(named)("names where %s comes from, and when somebody checked it or that nobody did", (method) => {
    const { name, url, checkedOn } = catalogue[method].source;
    expect(name).not.toBe("");
    expect(url).toMatch(/^https:\/\//);
    expect(checkedOn === null || /^\d{4}-\d\d-\d\d$/.test(checkedOn)).toBe(true);
  });

  it.each([
    ["3des", "2023-12-31", "ageing"],
    ["3des", "2024-01-01", "broken"],
    ["rsa-2048", "2025-12-31", "sound"],
    ["rsa-2048", "2026-01-01", "ageing"],
  ] as const)("%s stood on %s as %s", (method, day, standing) => {
    expect(standingOn(method, new Date(`${day}T12:00:00.000Z`))).toBe(standing);
  });

  it("has nothing to say of another technique, which is then judged by a person alone", () => {
    expect(standingOn("other", today)).toBeNull();
    expect(techniqueHolds("other", today)).toBe(true);
  });

  it("asks of password hashes what OWASP asks, and says the same number in words", () => {
    expect(leastWork).toEqual({ bcrypt: 10, pbkdf2: 600_000 });
    for (const locale of locales) {
      for (const [method, least] of Object.entries(leastWork)) {
        for (const option of [method, `${method}-low`]) {
          const said = words(locale)(`facts.group.method.options.${option}`);
          expect(said).toContain(sayNumber(least, locale));
        }
      }
    }
  });
});

it("orders every technique so that on no day a worse one holds where a better one does not", () => {
  expect([...methodsFromBestToWorst].sort()).toEqual([...protectionMethods].sort());
  const turns = named.flatMap((method) => catalogue[method].standing.map(({ from }) => from));
  for (const day of new Set(turns)) {
    const holds = methodsFromBestToWorst.map((method) =>
      techniqueHolds(method, new Date(`${day}T12:00:00Z`)),
    );
    expect(holds, day).toEqual([...holds].sort((one, other) => Number(other) - Number(one)));
  }
});
