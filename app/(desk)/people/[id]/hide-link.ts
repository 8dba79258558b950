"use server";

import { redirect } from "next/navigation";
import { hideShown } from "#app/_request/shown-once.ts";
import { personPage } from "#app/(desk)/people/person-page.ts";

/** Takes the one-time link off the screen; it keeps working for who has it. */
export async function hideLink(id: string): Promise<never> {
  await hideShown(personPage(id));
  redirect(personPage(id));
}
