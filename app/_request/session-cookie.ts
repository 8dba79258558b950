import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";

const secure = (process.env.APP_URL ?? "").startsWith("https:");

/** `__Host-` binds the cookie to this host and to https; a browser refuses that prefix on plain http. */
export const sessionCookie = secure ? "__Host-lekwijzer.session" : "lekwijzer.session";

/** Longer than any session lives: the row decides, the cookie only says whose session it was. */
const cookieSeconds = 30 * 24 * 3600;

function secret(): string {
  const value = process.env.LEKWIJZER_AUTH_SECRET;
  if (!value) throw new Error("LEKWIJZER_AUTH_SECRET is not set");
  return value;
}

export async function writeSessionCookie(sid: string): Promise<void> {
  const token = await encode({ token: { sid }, secret: secret(), maxAge: cookieSeconds });
  (await cookies()).set(sessionCookie, token, {
    httpOnly: true,
    secure,
    sameSite: "lax",
    path: "/",
    maxAge: cookieSeconds,
  });
}

/** The session's id in the cookie, or null when there is none or it was not ours. */
export async function readSessionCookie(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookie)?.value;
  if (!token) return null;
  const claims = await decode({ token, secret: secret() }).catch(() => null);
  return typeof claims?.sid === "string" ? claims.sid : null;
}

/** Forgets whose session this browser held: for a browser that passes to another person. */
export async function clearSessionCookie(): Promise<void> {
  (await cookies()).delete(sessionCookie);
}
