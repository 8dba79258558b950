import { describe, expect, test } from "vitest";
import {
  hashPassword,
  longestPassword,
  passwordFits,
  passwordProblem,
  shortestPassword,
} from "./password.ts";

const password = "vier losse woorden samen";

describe("a password", () => {
  test("fits its own hash and no other", async () => {
    const hash = await hashPassword(password);
    expect(await passwordFits(password, hash)).toBe(true);
    for (const other of ["", `${password} `, password.toUpperCase(), password.slice(0, -1)]) {
      expect(await passwordFits(other, hash), other).toBe(false);
    }
  });

  test("is hashed with argon2id at no less than OWASP's least cost, with a salt of its own", async () => {
    const [one, other] = await Promise.all([hashPassword(password), hashPassword(password)]);
    const [kind, memory, passes, salt, tag] = one.split("$");
    expect(kind).toBe("argon2id");
    expect(Number(memory)).toBeGreaterThanOrEqual(19_456);
    expect(Number(passes)).toBeGreaterThanOrEqual(2);
    expect(Buffer.from(salt ?? "", "base64url").length).toBe(16);
    expect(Buffer.from(tag ?? "", "base64url").length).toBe(32);
    expect(other.split("$")[3]).not.toBe(salt);
    expect(one).not.toContain(password);
  });

  test("typed on another keyboard is the same password: é is é, composed or not", async () => {
    const hash = await hashPassword("caf\u00e9 met uitzicht");
    expect(await passwordFits("cafe\u0301 met uitzicht", hash)).toBe(true);
    expect(await passwordFits("cafe met uitzicht", hash)).toBe(false);
  });

  test("of the greatest length fits", async () => {
    const longest = "a".repeat(longestPassword);
    expect(await passwordFits(longest, await hashPassword(longest))).toBe(true);
  });

  test("fits nobody who has no hash, whatever is typed", async () => {
    expect(await passwordFits(password, null)).toBe(false);
    expect(await passwordFits("", null)).toBe(false);
  });

  test("does as much work for nobody as for somebody, so that time tells nothing", async () => {
    const hash = await hashPassword(password);
    const timed = async (against: string | null) => {
      const before = performance.now();
      await passwordFits("een verkeerd wachtwoord", against);
      return performance.now() - before;
    };
    await timed(null);
    const somebody = Math.min(...[await timed(hash), await timed(hash), await timed(hash)]);
    const nobody = Math.min(...[await timed(null), await timed(null), await timed(null)]);
    // A hash costs milliseconds and skipping it costs none; a factor of four leaves room for a busy machine.
    expect(nobody).toBeGreaterThan(somebody / 4);
  });

  test.each(["", "plain text", "bcrypt$1$2$abc$def", "argon2id$19456$2$$"])(
    "%j is no hash, and that is no quiet no",
    async (hash) => {
      await expect(passwordFits(password, hash)).rejects.toThrow("cannot be read");
    },
  );
});

describe("a new password", () => {
  test("is long enough to be guessed slowly, and not so long that hashing it is an attack", () => {
    expect(passwordProblem("a".repeat(shortestPassword))).toBe(null);
    expect(passwordProblem("a".repeat(longestPassword))).toBe(null);
    expect(passwordProblem("a".repeat(shortestPassword - 1))).toMatchObject({
      problems: { password: { key: "refusals.passwordShort", values: { least: 12 } } },
    });
    expect(passwordProblem("a".repeat(longestPassword + 1))).toMatchObject({
      problems: { password: { key: "refusals.passwordLong", values: { most: 200 } } },
    });
  });
});
