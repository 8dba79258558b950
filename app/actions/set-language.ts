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
  redirect(await pageBefore());
}

/** The page the form stood on, as the browser says it: within this house or the start page. */
async function pageBefore(): Promise<string> {
  const referer = (await headers()).get("referer");
  if (!referer || !URL.canParse(referer)) return "/";
  const { pathname, search } = new URL(referer);
  return safePath(pathname + search);
}
