import { choice, text, yesOrNo } from "./field.ts";

/**
 * The techniques by which data can have been kept unreadable, by name and where it matters by mode, key length or rounds.
 * How each stands on a given day is said by the catalogue of lib/encryption.
 */
export const protectionMethods = [
  "aes-256",
  "aes-192",
  "aes-128",
  "aes-ecb",
  "chacha20",
  "rsa-3072",
  "rsa-2048",
  "rsa-short",
  "3des",
  "des",
  "rc4",
  "bitlocker-pin",
  "bitlocker-tpm",
  "filevault",
  "luks",
  "veracrypt",
  "zip-aes",
  "zip-crypto",
  "office-2010",
  "office-2007",
  "office-2003",
  "tls",
  "argon2id",
  "scrypt",
  "bcrypt",
  "bcrypt-low",
  "pbkdf2",
  "pbkdf2-low",
  "sha2-keyed",
  "sha2-salted",
  "sha2-unsalted",
  "sha1",
  "md5",
  "tokenised",
  "pseudonymised",
  "other",
] as const;
export type ProtectionMethod = (typeof protectionMethods)[number];

/** Whether and how the data of a group were kept unreadable (Art. 34(3)(a); the AP's three conditions; AP question 8.1). */
export const protectionFields = {
  measure: choice(["encrypted", "hashed", "otherwise-unintelligible", "none"]),
  method: choice(protectionMethods),
  measureNote: text(2000),
  appliedBefore: yesOrNo(),
  coverage: choice(["whole", "part"]),
  soundness: choice(["sound", "weak", "broken"]),
  key: choice(["safe", "at-risk", "exposed"]),
  keyWhere: choice(["apart", "in-chip", "with-supplier", "no-key", "beside-data"]),
  whoKnew: choice(["nobody-outside", "some-outside", "finder-could"]),
  passwordStrength: choice(["strong", "not-used", "weak", "none"]),
  device: choice(["off", "locked", "on-or-unlocked", "no-device"]),
  remoteWipe: choice(["confirmed", "sent", "no", "not-possible"]),
  remoteWipeProof: text(2000),
};
