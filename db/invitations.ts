import { and, eq, gt, isNull } from "drizzle-orm";
import { append } from "./audit.ts";
import { lockHouse } from "./change.ts";
import { database } from "./client.ts";
import { type Done, refused } from "./outcome.ts";
import { hashPassword, passwordProblem } from "./password.ts";
import { endSessions } from "./people.ts";
import { person } from "./schema.ts";
import { digest } from "./seal.ts";

/** Whose invitation this is, while it holds. */
export async function openInvitation(
  code: string,
  at: Date,
): Promise<{ name: string; email: string } | null> {
  const [row] = await database()
    .select({ name: person.name, email: person.email })
    .from(person)
    .where(
      and(eq(person.inviteHash, digest(code)), gt(person.inviteExpiresAt, at), isNull(person.deactivatedAt)),
    );
  return row ?? null;
}

/** Sets a password with a one-time code. The code works once and every earlier session ends. */
export async function acceptInvitation(code: string, password: string, at: Date): Promise<Done<null>> {
  const wrong = passwordProblem(password);
  if (wrong) return wrong;
  const passwordHash = await hashPassword(password);
  return database().transaction(async (tx) => {
    await lockHouse(tx);
    const [row] = await tx
      .update(person)
      .set({ passwordHash, inviteHash: null, inviteExpiresAt: null })
      .where(
        and(
          eq(person.inviteHash, digest(code)),
          gt(person.inviteExpiresAt, at),
          isNull(person.deactivatedAt),
        ),
      )
      .returning();
    if (!row) return refused("", "refusals.invitationOver");
    await endSessions(tx, row.id, at);
    await append(tx, null, at, "house", { event: "password-set", details: { person: row.id } });
    return { ok: true, value: null };
  });
}
