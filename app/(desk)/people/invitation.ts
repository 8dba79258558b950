import { shownOnce, showOnce } from "#app/_request/shown-once.ts";
import type { Invited } from "#db/people.ts";
import { personPage } from "./person-page.ts";

export type Invitation = { link: string; expiresAt: Date };

/** Has the link with this code shown on the person's page, once. */
export async function showInvitation(id: string, { code, expiresAt }: Invited): Promise<void> {
  await showOnce(personPage(id), JSON.stringify({ code, expiresAt: expiresAt.toISOString() }));
}

/** The link that was just made for this person, or null. */
export async function shownInvitation(id: string): Promise<Invitation | null> {
  const text = await shownOnce(personPage(id));
  if (!text) return null;
  const { code, expiresAt } = JSON.parse(text) as { code: string; expiresAt: string };
  return { link: `${process.env.APP_URL ?? ""}/invite/${code}`, expiresAt: new Date(expiresAt) };
}
