import { cookies } from "next/headers";
import { cache } from "react";
import { type Locale, readLocale, type Words, words } from "#lib/words/words.ts";

const cookie = "lekwijzer.locale";
const yearInSeconds = 365 * 24 * 3600;

/** Behind the language in the cookie when it is somebody's own, kept with them, and no choice of this browser. */
const own = ".own";

async function kept(): Promise<string | undefined> {
  return (await cookies()).get(cookie)?.value;
}

/** The language of this request: what was chosen, else Dutch. */
export const locale = cache(async (): Promise<Locale> => readLocale((await kept())?.replace(own, "")));

/** Has this browser read in a language: as chosen on it by somebody not signed in, or as the signed-in person's own. */
export async function keepLocaleHere(chosen: Locale, by: "visitor" | "person"): Promise<void> {
  (await cookies()).set(cookie, by === "person" ? chosen + own : chosen, {
    httpOnly: true,
    secure: (process.env.APP_URL ?? "").startsWith("https:"),
    sameSite: "lax",
    path: "/",
    maxAge: yearInSeconds,
  });
}

/** At sign-in: the person's own language, unless a language was chosen on this browser before they signed in. */
export async function bringLocale(theirs: Locale): Promise<void> {
  const here = await kept();
  if (here === undefined || here.endsWith(own)) await keepLocaleHere(theirs, "person");
}

/** The words of this request's language. */
export async function speech(): Promise<{ t: Words; locale: Locale }> {
  const spoken = await locale();
  return { t: words(spoken), locale: spoken };
}
