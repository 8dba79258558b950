import { type Asked, asked } from "#app/_request/asked.ts";
import { load } from "#app/_request/load.ts";
import { type Typed, typedIn } from "#app/_request/submit.ts";
import { NotFound } from "#db/outcome.ts";
import { type ListedPerson, listPeople } from "#db/people.ts";
import { can } from "#lib/access/can.ts";

export type PersonPageProps = { params: Promise<{ id: string }>; searchParams: Asked };

/** One person for who may manage people, and what was typed in the form named `draft` when the address asks for it. */
export async function readPersonPage(
  { params, searchParams }: PersonPageProps,
  draft: (id: string) => string,
): Promise<{ person: ListedPerson; typed: Typed | null }> {
  const { id } = await params;
  const again = (await asked(searchParams, "again")) === "1";
  return load(async (actor) => {
    if (!can(actor.person.roles, "manage-people")) throw new NotFound("people");
    const person = (await listPeople(actor)).find((one) => one.id === id);
    if (!person) throw new NotFound(id);
    return { person, typed: again ? await typedIn(actor, draft(id)) : null };
  });
}
