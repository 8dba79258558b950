"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { findActor } from "#app/_request/actor.ts";
import { putAwayNotices } from "#db/own-notices.ts";

/** Puts away the notices that stood on the screen when the button was pressed, and no newer ones. */
export async function putAwayAction(data: FormData): Promise<never> {
  const actor = await findActor();
  if (!actor) redirect("/sign-in?next=/");
  const ids = data.getAll("notice").filter((id) => typeof id === "string" && /^[0-9a-f-]{36}$/.test(id));
  await putAwayNotices(actor, ids as string[]);
  revalidatePath("/", "layout");
  redirect("/");
}
