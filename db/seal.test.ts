import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { digest, mac, randomCode, seal, unseal } from "./seal.ts";

const aKey = (fill: number) => Buffer.alloc(32, fill).toString("base64");

beforeEach(() => {
  vi.stubEnv("LEKWIJZER_SEAL_KEY", aKey(1));
  vi.stubEnv("LEKWIJZER_AUDIT_KEY", aKey(2));
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const anyText = fc.string({ unit: "binary", maxLength: 400 });

/** The same text with one bit of its bytes turned over. */
function damaged(sealed: string, bit: number): string {
  const bytes = Buffer.from(sealed, "base64url");
  const at = bit % (bytes.length * 8);
  bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7));
  return bytes.toString("base64url");
}

describe("what is sealed", () => {
  test("opens again, in the place it was sealed for", () => {
    fc.assert(
      fc.property(anyText, anyText, (plain, about) => {
        expect(unseal(seal(plain, about), about)).toBe(plain);
      }),
    );
  });

  test("opens nowhere else", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (plain, about, elsewhere) => {
        fc.pre(about !== elsewhere);
        expect(unseal(seal(plain, about), elsewhere)).toBe(null);
      }),
    );
  });

  test("does not open once a single bit was changed: of the nonce, of the tag or of the contents", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (plain, bit) => {
        expect(unseal(damaged(seal(plain, "draft:1"), bit), "draft:1")).toBe(null);
      }),
    );
  });

  test("does not open when cut short", () => {
    const sealed = Buffer.from(seal("een naam", "draft:1"), "base64url");
    for (let length = 0; length < sealed.length; length += 1) {
      expect(unseal(sealed.subarray(0, length).toString("base64url"), "draft:1"), `${length} bytes`).toBe(
        null,
      );
    }
  });

  test("does not open under another key", () => {
    const sealed = seal("een naam", "draft:1");
    vi.stubEnv("LEKWIJZER_SEAL_KEY", aKey(9));
    expect(unseal(sealed, "draft:1")).toBe(null);
  });

  test("never looks the same twice, and does not show what is in it", () => {
    const sealed = Array.from({ length: 50 }, () => seal("Sanne Bakker", "draft:1"));
    expect(new Set(sealed).size).toBe(50);
    expect(sealed.filter((one) => Buffer.from(one, "base64url").includes("Sanne"))).toEqual([]);
  });

  test.each(["", "x", "geen zegel, maar een zin die lang genoeg is om er een te lijken"])(
    "%j is no seal",
    (text) => {
      expect(unseal(text, "draft:1")).toBe(null);
    },
  );
});

describe("keys", () => {
  test.each([
    ["missing", undefined],
    ["empty", ""],
    ["too short", Buffer.alloc(31, 1).toString("base64")],
    ["too long", Buffer.alloc(33, 1).toString("base64")],
    ["a sentence", "not a key at all"],
  ])("a key that is %s is refused by name, and not printed", (_, value) => {
    vi.stubEnv("LEKWIJZER_SEAL_KEY", value);
    vi.stubEnv("LEKWIJZER_AUDIT_KEY", value);
    expect(() => seal("x", "y")).toThrow(/^LEKWIJZER_SEAL_KEY must be 32 bytes in base64$/);
    expect(() => mac("x")).toThrow(/^LEKWIJZER_AUDIT_KEY must be 32 bytes in base64$/);
  });

  test("opening without a key is a surprise that is thrown, not a seal that was broken", () => {
    const sealed = seal("een naam", "draft:1");
    vi.stubEnv("LEKWIJZER_SEAL_KEY", undefined);
    expect(() => unseal(sealed, "draft:1")).toThrow("LEKWIJZER_SEAL_KEY");
  });

  test("the seal of the audit trail depends on the audit key, and not on the other", () => {
    const first = mac("x");
    vi.stubEnv("LEKWIJZER_SEAL_KEY", aKey(9));
    expect(mac("x")).toBe(first);
    vi.stubEnv("LEKWIJZER_AUDIT_KEY", aKey(9));
    expect(mac("x")).not.toBe(first);
  });
});

describe("digests and codes", () => {
  test("a digest is SHA-256 of the text in UTF-8", () => {
    // The examples of FIPS 180-4, and one outside ASCII.
    expect(digest("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(digest("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(digest("é")).toBe("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
  });

  test("a seal of the audit trail is HMAC-SHA-256 under the audit key", () => {
    // Computed with openssl: 32 bytes 0x02 as the key, "abc" as the text.
    expect(mac("abc")).toBe("473545e29298b84ec7fad7ed5c87d2b7c5838674461a63693c287130e8a38304");
  });

  test("a code is safe in an address, long enough, and never the same", () => {
    const codes = Array.from({ length: 1000 }, randomCode);
    expect(codes.filter((code) => !/^[\w-]{32}$/.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(1000);
  });
});
