import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from "node:crypto";

function key(name: "LEKWIJZER_SEAL_KEY" | "LEKWIJZER_AUDIT_KEY"): Buffer {
  const text = process.env[name];
  const bytes = text ? Buffer.from(text, "base64") : null;
  if (bytes?.length !== 32) throw new Error(`${name} must be 32 bytes in base64`);
  return bytes;
}

/** SHA-256 in hexadecimal. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** SHA-256 of a file's bytes, in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** HMAC-SHA-256 under the audit key, which the database never holds: who rewrites rows cannot rewrite these. */
export function mac(text: string): string {
  return createHmac("sha256", key("LEKWIJZER_AUDIT_KEY")).update(text).digest("hex");
}

/** A random text of at least 128 bits, safe in an address. */
export function randomCode(): string {
  return randomBytes(24).toString("base64url");
}

/** Encrypts with AES-256-GCM under the seal key; `about` ties the result to its place, so it cannot be moved. */
export function seal(plain: string, about: string): string {
  return sealBytes(Buffer.from(plain, "utf8"), about).toString("base64url");
}

/** The same for a file: nonce, tag and body behind each other. */
export function sealBytes(plain: Uint8Array, about: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key("LEKWIJZER_SEAL_KEY"), nonce).setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Opens what {@link seal} closed; null when it was changed, moved or sealed under another key. */
export function unseal(sealed: string, about: string): string | null {
  return unsealBytes(Buffer.from(sealed, "base64url"), about)?.toString("utf8") ?? null;
}

/** Opens what {@link sealBytes} closed; null when it was changed, moved or sealed under another key. */
export function unsealBytes(bytes: Buffer, about: string): Buffer | null {
  if (bytes.length < 28) return null;
  // A key that is not there is a surprise and thrown; a seal that does not fit it is an answer.
  const sealKey = key("LEKWIJZER_SEAL_KEY");
  try {
    const decipher = createDecipheriv("aes-256-gcm", sealKey, bytes.subarray(0, 12));
    decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  } catch {
    return null;
  }
}
