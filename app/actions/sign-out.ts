"use server";

import { redirect } from "next/navigation";
import { findActor } from "#app/_request/actor.ts";
import { clearSessionCookie } from "#app/_request/session-cookie.ts";
import { signOut as endSession } from "#db/sign-in.ts";

/** Ends the session, here and in the record. */
export async function signOut(): Promise<never> {
  const actor = await findActor();
  if (actor) await endSession(actor);
  await clearSessionCookie();
  redirect("/sign-in?out=1");
}
