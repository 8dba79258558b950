import { cookies } from "next/headers";
import { seal, unseal } from "#db/seal.ts";

const cookie = "lekwijzer.once";
const secondsInSight = 300;

/**
 * Keeps something that is shown once, on the page that follows a form: sealed in a cookie that goes to that page only,
 * and for a few minutes. It is in no address, no draft and no log.
 */
export async function showOnce(page: string, text: string): Promise<void> {
  (await cookies()).set(cookie, seal(text, `once|${page}`), {
    httpOnly: true,
    secure: (process.env.APP_URL ?? "").startsWith("https:"),
    sameSite: "strict",
    path: page,
    maxAge: secondsInSight,
  });
}

/** What is to be shown on this page, or null. */
export async function shownOnce(page: string): Promise<string | null> {
  const sealed = (await cookies()).get(cookie)?.value;
  return sealed ? unseal(sealed, `once|${page}`) : null;
}

/** Takes it out of sight before its time. */
export async function hideShown(page: string): Promise<void> {
  (await cookies()).set(cookie, "", { path: page, maxAge: 0 });
}
