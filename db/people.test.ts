import { describe, expect, it } from "vitest";
import { roles } from "#lib/access/role.ts";
import { acceptInvitation } from "./invitations.ts";
import { changeOrganisation, organisationProblems, readOrganisation, setMandate } from "./organisation.ts";
import {
  addPerson,
  deactivatePerson,
  invitePerson,
  keepLocale,
  listPeople,
  readmitPerson,
} from "./people.ts";
import { listRunning } from "./register.ts";
import { checkSession, signIn } from "./sign-in.ts";
import { logged, password, testHouse } from "./test-house.ts";

const house = testHouse();
const week = 7 * 24;
const admin = () => house.as("administrator");

async function listed(id: string) {
  return (await listPeople(admin())).find((one) => one.id === id);
}

describe("a one-time link", () => {
  const input = {
    name: "Nieuw",
    function: "f",
    email: "n@test.example",
    phone: null,
    roles: ["reporter" as const],
  };

  it("says until when it works, and works until then and no longer", async () => {
    const made = await addPerson(admin(), input);
    if (!made.ok) throw new Error("not added");
    expect(made.value.expiresAt).toEqual(house.at(week));
    expect((await listed(made.value.id))?.linkUntil).toEqual(house.at(week));
    expect(await acceptInvitation(made.value.code, password, house.at(week))).toMatchObject({ ok: false });
    const again = await invitePerson(house.as("administrator", 1), made.value.id);
    if (!again.ok) throw new Error("not invited");
    expect(again.value.expiresAt).toEqual(house.at(week + 1));
    expect(await acceptInvitation(again.value.code, password, house.at(week))).toMatchObject({ ok: true });
    expect((await listed(made.value.id))?.linkUntil).toBeNull();
  });
});

describe("access that ended", () => {
  it("comes back with the same roles and another password", async () => {
    const { id, roles } = house.as("officer2").person;
    const enter = (word: string) => signIn("officer2@test.example", word, "there", house.at(1));
    const before = await enter(password);
    if (!before.ok) throw new Error("not signed in");
    await deactivatePerson(admin(), id);
    const back = await readmitPerson(admin(), id);
    if (!back.ok) throw new Error("not readmitted");
    expect(await listed(id)).toMatchObject({ active: true, invited: true, roles });
    expect(await enter(password)).toMatchObject({ ok: false });
    expect(await checkSession(before.sessionId, house.at(1))).toBeNull();
    await acceptInvitation(back.value.code, "een ander lang wachtwoord", house.at(1));
    expect(await enter("een ander lang wachtwoord")).toMatchObject({ ok: true });
  });

  it("is not given again to who has it", async () => {
    const refused = await readmitPerson(admin(), house.as("auditor").person.id);
    expect(refused).toMatchObject({ ok: false, problems: { "": { key: "refusals.hasAccess" } } });
  });
});

describe("a person's language", () => {
  it("is kept by everybody for themselves, and for nobody else", async () => {
    for (const role of roles) await keepLocale(house.as(role), role === "approver" ? "en" : "nl");
    for (const role of roles) {
      const signedIn = await signIn(`${role}@test.example`, password, role, house.at(0));
      expect(signedIn, role).toMatchObject({ ok: true, locale: role === "approver" ? "en" : "nl" });
    }
  });
});

describe("the organisation", () => {
  it("hears everything that is wrong with it at once", async () => {
    const now = await readOrganisation();
    if (!now) throw new Error("no organisation");
    const wrong = { ...now, name: " ", kvk: "12", postalCode: "nergens" };
    expect(Object.keys(organisationProblems(wrong))).toEqual(["name", "kvk", "postalCode"]);
    expect(organisationProblems(now)).toEqual({});
  });

  it("keeps the name and the function of who gives the mandate", async () => {
    await setMandate(house.as("approver"), true);
    expect((await readOrganisation())?.mandateGivenBy).toBe("approver, approver");
  });
});

describe("the FG's advice", () => {
  async function asked(ref: string): Promise<boolean> {
    const running = await listRunning(house.as("officer", 3));
    return running.some((row) => row.ref === ref && row.tasks.some(({ kind }) => kind === "advice"));
  }

  it("is asked while somebody is FG or the organisation names one, and of nobody otherwise", async () => {
    const ref = await logged(house.as("officer", 2));
    const fg = house.as("fg").person.id;
    expect(await asked(ref)).toBe(true);
    await deactivatePerson(house.as("administrator", 3), fg);
    expect(await asked(ref)).toBe(false);
    const now = await readOrganisation();
    if (!now) throw new Error("no organisation");
    const { demo: _demo, mandateGivenAt: _at, mandateGivenBy: _by, mandateRevokedAt: _off, ...details } = now;
    await changeOrganisation(house.as("administrator", 3), { ...details, fgName: "Bureau FG" });
    expect(await asked(ref)).toBe(true);
    await changeOrganisation(house.as("administrator", 3), details);
    expect(await asked(ref)).toBe(false);
    await readmitPerson(house.as("administrator", 3), fg);
    expect(await asked(ref)).toBe(true);
  });
});
