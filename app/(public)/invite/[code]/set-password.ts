"use server";

import { redirect } from "next/navigation";
import { findActor } from "#app/_request/actor.ts";
import { type Answer, answerTo } from "#app/_request/answer.ts";
import { speech } from "#app/_request/locale.ts";
import { now } from "#app/_request/now.ts";
import { clearSessionCookie } from "#app/_request/session-cookie.ts";
import { field, rawOf } from "#app/_request/submit.ts";
import { acceptInvitation } from "#db/invitations.ts";
import { signOut } from "#db/sign-in.ts";

/** Sets somebody's own password with their one-time link; whoever was signed in on this browser is signed out. */
export async function setPassword(before: Answer | null, data: FormData): Promise<Answer> {
  const raw = rawOf(data);
  const done = await acceptInvitation(field(raw, "code"), field(raw, "password"), await now());
  if (!done.ok) {
    const { t } = await speech();
    return answerTo(before, raw, done.problems, t, ["password", "code"]);
  }
  const actor = await findActor();
  if (actor) await signOut(actor);
  await clearSessionCookie();
  redirect("/sign-in?set=1");
}
