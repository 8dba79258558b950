"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { safePath } from "#app/_request/actor.ts";
import { localeCookie } from "#app/_request/locale.ts";
import { readLocale } from "#lib/words/words.ts";

const yearInSeconds = 365 * 24 * 3600;

/** Remembers the language this browser reads, and shows the same page again. */
export async function setLanguage(data: FormData): Promise<never> {
  (await cookies()).set(localeCookie, readLocale(String(data.get("locale"))), {
    httpOnly: true,
    secure: (process.env.APP_URL ?? "").startsWith("https:"),
    sameSite: "lax",
    path: "/",
    maxAge: yearInSeconds,
  });
  redirect((await addressBefore()) ?? safePath(String(data.get("back") ?? "/")));
}

/** The page the form stood on, as the browser says it; the form itself may have been drawn for an earlier page. */
async function addressBefore(): Promise<string | null> {
  const referer = (await headers()).get("referer");
  if (!referer || !URL.canParse(referer)) return null;
  const { pathname, search } = new URL(referer);
  return safePath(pathname + search);
}
