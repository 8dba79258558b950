import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { checkSession } from "#db/sign-in.ts";
import type { Actor } from "#lib/access/actor.ts";
import { locale } from "./locale.ts";
import { now } from "./now.ts";
import { readSessionCookie } from "./session-cookie.ts";

/** Who makes this request, or null. Asked of the database once per request. */
export const findActor = cache(async (): Promise<Actor | null> => {
  const sid = await readSessionCookie();
  if (!sid) return null;
  const at = await now();
  const person = await checkSession(sid, at);
  return person ? { person, sessionId: sid, locale: await locale(), at } : null;
});

/** Who makes this request. Without a session: to the sign-in page, and afterwards back to where one was going. */
export async function requireActor(): Promise<Actor> {
  const actor = await findActor();
  if (actor) return actor;
  const path = (await headers()).get("x-lekwijzer-path") ?? "/";
  redirect(path === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(path)}`);
}

/**
 * Where the request comes from, for slowing down guesses. What a proxy says of it counts only when the operator said
 * that there is a proxy.
 */
export async function address(): Promise<string> {
  if (process.env.TRUST_PROXY !== "1") return "direct";
  const forwarded = (await headers()).get("x-forwarded-for");
  return forwarded?.split(",").at(-1)?.trim() || "direct";
}

/** A path within this house, or the start page: never an address elsewhere. */
export function safePath(path: string | null | undefined): string {
  if (!path || path.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(path) || path.includes("\\"))
    return "/";
  return path;
}
