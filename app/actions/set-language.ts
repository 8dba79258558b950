"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { findActor, safePath } from "#app/_request/actor.ts";
import { keepLocaleHere } from "#app/_request/locale.ts";
import { keepLocale } from "#db/people.ts";
import { readLocale } from "#lib/words/words.ts";

/** Remembers the language of this browser, and with whoever is signed in also as theirs, and shows the same page again. */
export async function setLanguage(data: FormData): Promise<never> {
  const chosen = readLocale(String(data.get("locale")));
  const actor = await findActor();
  if (actor) await keepLocale(actor, chosen);
  await keepLocaleHere(chosen, actor ? "person" : "visitor");
  redirect((await addressBefore()) ?? safePath(String(data.get("back") ?? "/")));
}

/** The page the form stood on, as the browser says it; the form itself may have been drawn for an earlier page. */
async function addressBefore(): Promise<string | null> {
  const referer = (await headers()).get("referer");
  if (!referer || !URL.canParse(referer)) return null;
  const { pathname, search } = new URL(referer);
  return safePath(pathname + search);
}
