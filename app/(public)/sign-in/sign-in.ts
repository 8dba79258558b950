"use server";

import { redirect } from "next/navigation";
import { address, safePath } from "#app/_request/actor.ts";
import { type Answer, answerTo } from "#app/_request/answer.ts";
import { line, missing } from "#app/_request/line.ts";
import { bringLocale, speech } from "#app/_request/locale.ts";
import { now } from "#app/_request/now.ts";
import { writeSessionCookie } from "#app/_request/session-cookie.ts";
import { field, type Raw, rawOf } from "#app/_request/submit.ts";
import type { Problems } from "#db/outcome.ts";
import { signIn as openSession } from "#db/sign-in.ts";

/** Signs somebody in and goes to where they were going. Says the same whatever of the two did not fit. */
export async function signIn(before: Answer | null, data: FormData): Promise<Answer> {
  const raw = rawOf(data);
  const problems = await tryToSignIn(raw);
  if (!problems) redirect(safePath(field(raw, "next")));
  const { t } = await speech();
  return answerTo(before, raw, problems, t, ["password"]);
}

async function tryToSignIn(raw: Raw): Promise<Problems | null> {
  const password = field(raw, "password");
  const empty = missing(raw, { email: "signIn.emailNeeded" });
  if (password === "") empty.password = { key: "signIn.passwordNeeded" };
  if (Object.keys(empty).length > 0) return empty;
  const done = await openSession(line(raw, "email"), password, await address(), await now());
  if (done.ok) {
    await writeSessionCookie(done.sessionId);
    await bringLocale(done.locale);
    return null;
  }
  return done.waitSeconds > 0
    ? { "": { key: "signIn.wait", values: { seconds: done.waitSeconds } } }
    : { email: { key: "signIn.wrong" } };
}
