import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { refused } from "./outcome.ts";

// 19 MiB, two passes, one lane: the least that OWASP advises for argon2id.
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
const hashOnce = promisify(argon2);

/** Fewer characters than this is guessed too fast; more than the most is an attack on the hash. */
export const shortestPassword = 12;
export const longestPassword = 200;

function derive(password: string, nonce: Buffer): Promise<Buffer> {
  return hashOnce("argon2id", { message: Buffer.from(password.normalize("NFC")), nonce, ...cost });
}

/** Hashes with argon2id; the text holds its own salt. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive(password, nonce);
  return `argon2id$${cost.memory}$${cost.passes}$${nonce.toString("base64url")}$${tag.toString("base64url")}`;
}

const nobodysHash = hashPassword(randomBytes(24).toString("base64url"));

/** Whether the password belongs to the hash. Does the same work when there is no hash, so that time tells nothing. */
export async function passwordFits(password: string, hash: string | null): Promise<boolean> {
  const [kind, , , nonce, tag] = (hash ?? (await nobodysHash)).split("$");
  if (kind !== "argon2id" || !nonce || !tag) throw new Error("A stored password hash cannot be read");
  const expected = Buffer.from(tag, "base64url");
  const found = await derive(password.slice(0, longestPassword), Buffer.from(nonce, "base64url"));
  return timingSafeEqual(expected, found) && hash !== null;
}

/** What is wrong with a new password, or null. */
export function passwordProblem(password: string): ReturnType<typeof refused> | null {
  if (password.length < shortestPassword)
    return refused("password", "refusals.passwordShort", { least: shortestPassword });
  if (password.length > longestPassword)
    return refused("password", "refusals.passwordLong", { most: longestPassword });
  return null;
}
