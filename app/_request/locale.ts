import { cookies } from "next/headers";
import { cache } from "react";
import { type Locale, readLocale, type Words, words } from "#lib/words/words.ts";

export const localeCookie = "lekwijzer.locale";

/** The language of this request: the person's choice, else Dutch. */
export const locale = cache(
  async (): Promise<Locale> => readLocale((await cookies()).get(localeCookie)?.value),
);

/** The words of this request's language. */
export async function speech(): Promise<{ t: Words; locale: Locale }> {
  const spoken = await locale();
  return { t: words(spoken), locale: spoken };
}
