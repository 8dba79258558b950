"use server";

import { redirect } from "next/navigation";
import { findActor } from "#app/_request/actor.ts";
import { signOut as endSession } from "#db/sign-in.ts";

/**
 * Ends the session in the record, which is what every request asks. The cookie stays: it opens nothing any more, and it
 * says whose text to keep when a form in another window is sent afterwards.
 */
export async function signOut(): Promise<never> {
  const actor = await findActor();
  if (actor) await endSession(actor);
  redirect("/sign-in?out=1");
}
