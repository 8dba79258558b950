// How the techniques stand that keep data unreadable, with the day from which and the source.
//
// "Sound" is what the source recommends or accepts. "Ageing" is what it advises to replace, or what is known to be open to an
// attacker with time or the device in hand. "Broken" is what it forbids or what is cracked in practice. "Not-at-rest" protects
// something, but not the data where they lay. Whatever is not sound counts as no protection (law: appropriate measures that
// still hold), which leads back to the ordinary test of risk and never to a duty by itself.

import { type ProtectionMethod, protectionMethods } from "#lib/facts/protection-fields.ts";
import { type DatedLine, valueOn } from "#lib/law/dated.ts";
import { techniqueSources as from, type TechniqueSource } from "./technique-sources.ts";

export const standings = ["sound", "ageing", "broken", "not-at-rest"] as const;
export type Standing = (typeof standings)[number];

/** A technique as it stands, from which day on and according to whom. */
export type Technique = { standing: readonly DatedLine<Standing>[]; source: TechniqueSource };

/** Before anything that is judged here. */
const always = "2000-01-01";

function stands(standing: Standing, source: TechniqueSource): Technique {
  return { standing: [{ from: always, value: standing }], source };
}

/** Sound or ageing at first, and less from a day on. */
function until(day: string, before: Standing, after: Standing, source: TechniqueSource): Technique {
  const standing = [
    { from: always, value: before },
    { from: day, value: after },
  ];
  return { standing, source };
}

/** Every technique that can be named; what is not in it is judged by a person alone. */
export const catalogue: Record<Exclude<ProtectionMethod, "other">, Technique> = {
  "aes-256": stands("sound", from.aes),
  "aes-192": stands("sound", from.aes),
  "aes-128": stands("sound", from.aes),
  "aes-ecb": stands("ageing", from.ecb),
  chacha20: stands("sound", from.chacha20),
  "rsa-3072": stands("sound", from.rsaLong),
  "rsa-2048": until("2026-01-01", "sound", "ageing", from.rsa2048),
  "rsa-short": stands("broken", from.rsaShort),
  "3des": until("2024-01-01", "ageing", "broken", from.tripleDes),
  des: stands("broken", from.tripleDes),
  rc4: stands("broken", from.rc4),
  "bitlocker-pin": stands("sound", from.bitlocker),
  // The key leaves the chip without anybody proving who they are; it was read from the wires between chip and processor.
  "bitlocker-tpm": stands("ageing", from.bitlocker),
  filevault: stands("sound", from.filevault),
  luks: stands("sound", from.luks),
  veracrypt: stands("sound", from.veracrypt),
  "zip-aes": stands("sound", from.aes),
  "zip-crypto": stands("broken", from.zip),
  "office-2010": stands("sound", from.aes),
  // Without chaining of blocks: the same weakness as ECB.
  "office-2007": stands("ageing", from.officeStandard),
  "office-2003": stands("broken", from.office),
  tls: stands("not-at-rest", from.ncscTls),
  argon2id: stands("sound", from.owasp),
  scrypt: stands("sound", from.owasp),
  bcrypt: stands("sound", from.owasp),
  "bcrypt-low": stands("ageing", from.owasp),
  pbkdf2: stands("sound", from.owasp),
  "pbkdf2-low": stands("ageing", from.owasp),
  "sha2-keyed": stands("sound", from.reg611),
  // A fast hash is guessed in bulk: a salt only makes every guess count for one person.
  "sha2-salted": stands("ageing", from.owasp),
  "sha2-unsalted": stands("broken", from.owasp),
  sha1: stands("broken", from.rfc9155),
  md5: stands("broken", from.rfc9155),
  tokenised: stands("sound", from.pseudonymisation),
  pseudonymised: stands("not-at-rest", from.pseudonymisation),
};

/** The least work that OWASP asks of a password hash; below it stand the options "-low". Rounds, or cost as a power of two. */
export const leastWork = { bcrypt: 10, pbkdf2: 600_000 } as const;

/** How a technique stood on the day that counts; null for a technique that is not in the catalogue. */
export function standingOn(method: ProtectionMethod, day: Date): Standing | null {
  return method === "other" ? null : valueOn(catalogue[method].standing, day);
}

/** Whether the catalogue has nothing against a technique on that day. It never vouches for what it does not know. */
export function techniqueHolds(method: ProtectionMethod, day: Date): boolean {
  const standing = standingOn(method, day);
  switch (standing) {
    case "sound":
    case null:
      return true;
    case "ageing":
    case "broken":
    case "not-at-rest":
      return false;
  }
}

/** How bad a technique ends up, and how bad it began: what fell later stands before what never held. */
function badness(method: ProtectionMethod): number {
  // Somebody's own judgement comes after what the catalogue vouches for.
  if (method === "other") return 0.5;
  const lines = catalogue[method].standing;
  const place = (standing: Standing | undefined) => (standing ? standings.indexOf(standing) : 0);
  return place(lines.at(-1)?.value) + place(lines[0]?.value) / 10;
}

/**
 * The techniques from best to worst: on every day what stands behind is never better than what stands before, so that
 * the worst that can still be true of an unknown technique is the last.
 */
export const methodsFromBestToWorst: readonly ProtectionMethod[] = [...protectionMethods].sort(
  (one, other) => badness(one) - badness(other),
);
