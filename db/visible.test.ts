import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/access/actor.ts";
import { maySee, type Visibility } from "#lib/access/can.ts";
import { type Role, roles } from "#lib/access/role.ts";
import { database } from "./client.ts";
import { registerRow } from "./schema.ts";
import { logged, testHouse } from "./test-house.ts";
import { visibleTo } from "./visible.ts";

const house = testHouse();
const [me, other] = [randomUUID(), randomUUID()];

// Every way in which a dossier can concern this person: open or restricted, named or not, put to them or not, logged or not.
const lists: string[][] = [[], [me], [other], [other, me]];
const kinds = [null, ...lists].flatMap((restrictedTo) =>
  lists.flatMap((putTo) => [me, other].map((loggedBy) => ({ restrictedTo, putTo, loggedBy }))),
);
const dossiers = new Map<string, Visibility>();

beforeAll(async () => {
  for (const kind of kinds) {
    const ref = await logged(house.as("officer"));
    await database().update(registerRow).set(kind).where(eq(registerRow.ref, ref));
    dossiers.set(ref, kind);
  }
});

const combinations: Role[][] = Array.from({ length: 2 ** roles.length }, (_, bits) =>
  roles.filter((_role, place) => (bits >> place) & 1),
);

function somebody(held: Role[]): Actor {
  return { ...house.as("officer"), person: { ...house.as("officer").person, id: me, roles: held } };
}

describe("what the database shows and what maySee says are the same", () => {
  it.each(combinations.map((held) => [held.join(", ") || "no role", held] as const))(
    "%s",
    async (_, held) => {
      const rows = await database()
        .select({ ref: registerRow.ref })
        .from(registerRow)
        .where(visibleTo(somebody(held)));
      const seen = rows.map(({ ref }) => ref).sort();
      const expected = [...dossiers].filter(([, dossier]) => maySee({ id: me, roles: held }, dossier));
      expect(seen).toEqual(expected.map(([ref]) => ref).sort());
    },
  );

  it("is tried on dossiers that some see and others do not", () => {
    const counts = roles.map((role) => kinds.filter((one) => maySee({ id: me, roles: [role] }, one)).length);
    expect(new Set(counts).size).toBe(5);
  });
});
