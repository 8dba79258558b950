import { describe, expect, it } from "vitest";
import { keepDraft, openDraft } from "./drafts.ts";
import { acceptInvitation } from "./invitations.ts";
import { addPerson, changePerson, deactivatePerson } from "./people.ts";
import { checkSession, signIn, signOut } from "./sign-in.ts";
import { password, testHouse } from "./test-house.ts";

const house = testHouse();

async function session(name: string, hours = 0): Promise<string> {
  const done = await signIn(`${name}@test.example`, password, `at-${name}`, house.at(hours));
  if (!done.ok) throw new Error("not signed in");
  return done.sessionId;
}

describe("signing in", () => {
  it("opens a session that ends by signing out, by idleness and by age", async () => {
    const id = await session("officer");
    expect((await checkSession(id, house.at(0.1)))?.name).toBe("officer");
    expect(await checkSession(id, house.at(0.7))).toBeNull();
    const other = await session("officer");
    const actor = { ...house.as("officer"), sessionId: other };
    await signOut(actor);
    expect(await checkSession(other, house.at(0))).toBeNull();
  });

  it("ends at the next request when somebody leaves or gets other roles", async () => {
    const admin = house.as("administrator");
    const [leaver, changed] = [await session("officer2"), await session("auditor")];
    await deactivatePerson(admin, house.as("officer2").person.id);
    const auditor = house.as("auditor").person;
    await changePerson(admin, auditor.id, { ...auditor, roles: ["reporter"] });
    expect(await checkSession(leaver, house.at(0))).toBeNull();
    expect(await checkSession(changed, house.at(0))).toBeNull();
    expect(await signIn("officer2@test.example", password, "x", house.at(0))).toMatchObject({ ok: false });
  });

  it("slows down guessing per account and lets the right person in a little later", async () => {
    const guess = (at: number) =>
      signIn("fg@test.example", "verkeerd wachtwoord", `guess-${at}`, house.at(1));
    for (let i = 0; i < 5; i++) expect(await guess(i)).toEqual({ ok: false, waitSeconds: 0 });
    const waiting = await guess(6);
    expect(waiting).toMatchObject({ ok: false });
    expect(waiting.ok === false && waiting.waitSeconds).toBeGreaterThan(0);
    expect(await signIn("fg@test.example", password, "fg", house.at(1.02))).toMatchObject({ ok: true });
  });

  it("slows down guessing many accounts from one address", async () => {
    for (let i = 0; i < 30; i++)
      await signIn(`x${i}@test.example`, "verkeerd wachtwoord", "one", house.at(2));
    expect(await signIn("officer@test.example", password, "one", house.at(2))).toMatchObject({ ok: false });
    expect(await signIn("officer@test.example", password, "two", house.at(2))).toMatchObject({ ok: true });
  });

  it("does not make who signed in from an address before wait for the misses of others there", async () => {
    const known = "the proxy of the house";
    expect(await signIn("approver@test.example", password, known, house.at(3))).toMatchObject({ ok: true });
    for (let i = 0; i < 30; i++)
      await signIn(`y${i}@test.example`, "verkeerd wachtwoord", known, house.at(3));
    expect(await signIn("approver@test.example", password, known, house.at(3))).toMatchObject({ ok: true });
    expect(await signIn("officer@test.example", password, known, house.at(3))).toMatchObject({ ok: false });
  });
});

describe("an invitation", () => {
  it("sets a password once and not twice", async () => {
    const input = {
      name: "Nieuw",
      function: "f",
      email: "n@test.example",
      phone: null,
      roles: ["reporter" as const],
    };
    const made = await addPerson(house.as("administrator"), input);
    if (!made.ok) throw new Error("not added");
    expect(await acceptInvitation(made.value.code, "kort", house.at(1))).toMatchObject({ ok: false });
    expect(await acceptInvitation(made.value.code, password, house.at(1))).toMatchObject({ ok: true });
    expect(await acceptInvitation(made.value.code, password, house.at(1))).toMatchObject({ ok: false });
    expect(await signIn("n@test.example", password, "n", house.at(1))).toMatchObject({ ok: true });
  });
});

describe("a draft", () => {
  it("is kept for the person who typed it and for nobody else", async () => {
    const officer = house.as("officer");
    await keepDraft(officer.person.id, "log", { text: "half getypt" }, house.at(0));
    expect((await openDraft(officer, "log"))?.values).toEqual({ text: "half getypt" });
    expect(await openDraft(house.as("fg"), "log")).toBeNull();
  });
});
