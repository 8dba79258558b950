import { notFound } from "next/navigation";
import { NotFound } from "#db/outcome.ts";
import type { Actor } from "#lib/access/actor.ts";
import { requireActor } from "./actor.ts";

/** Reads something for a page as whoever asks. What does not exist, or is not theirs to see, is the same "not found". */
export async function load<T>(read: (actor: Actor) => Promise<T>): Promise<T> {
  const actor = await requireActor();
  try {
    return await read(actor);
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}
