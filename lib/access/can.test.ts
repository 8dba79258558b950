import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Act, acts, can, maySee, type Visibility } from "./can.ts";
import { type Role, roles } from "./role.ts";

/** Who may do what, written out once more by act, so that a change of the table must be said twice. */
const expected: Record<Act, Role[]> = {
  "log-incident": ["reporter", "officer", "fg", "approver"],
  "see-own-reports": ["reporter", "officer", "fg", "approver"],
  "see-incidents": ["officer", "fg", "approver", "auditor"],
  "see-register": ["officer", "fg", "approver", "auditor"],
  "export-register": ["officer", "fg", "auditor"],
  "see-history": ["officer", "fg", "approver", "auditor"],
  "see-report": ["officer", "fg", "approver", "auditor"],
  "save-facts": ["officer"],
  "judge-awareness": ["officer"],
  "record-protection-fell": ["officer"],
  "propose-decision": ["officer"],
  "withdraw-proposal": ["officer"],
  "give-advice": ["fg"],
  "see-approvals": ["approver"],
  "decide-proposal": ["approver"],
  "record-filing": ["officer"],
  "send-letters": ["officer"],
  "close-incident": ["officer"],
  "merge-incident": ["officer"],
  "reopen-incident": ["officer"],
  "restrict-incident": ["officer"],
  "see-people": ["officer", "fg", "administrator", "auditor"],
  "manage-people": ["administrator"],
  "manage-organisation": ["administrator"],
  "give-mandate": ["approver"],
};

const someRoles = fc.uniqueArray(fc.constantFrom(...roles));

describe("who may do what", () => {
  test.each(acts)("%s", (act) => {
    expect(roles.filter((role) => can([role], act)).sort()).toEqual([...expected[act]].sort());
  });

  test("nobody without a role may do anything", () => {
    expect(acts.filter((act) => can([], act))).toEqual([]);
  });

  test("somebody with several roles may do what any of them may, and no more", () => {
    fc.assert(
      fc.property(someRoles, fc.constantFrom(...acts), (held, act) => {
        expect(can(held, act)).toBe(expected[act].some((role) => held.includes(role)));
      }),
    );
  });
});

describe("what a role is, whatever the table says", () => {
  const may = (role: Role) => acts.filter((act) => can([role], act));

  test("an auditor reads and changes nothing", () => {
    expect(may("auditor").filter((act) => !/^(?:see|export)-/.test(act))).toEqual([]);
  });

  test("an administrator sees no dossier", () => {
    expect(may("administrator").every((act) => /-(?:people|organisation)$/.test(act))).toBe(true);
  });

  test("an FG advises, and neither proposes, decides nor carries out", () => {
    expect(may("fg").filter((act) => !/^(?:see|export)-/.test(act))).toEqual(["log-incident", "give-advice"]);
  });

  test("no single role can both propose and decide", () => {
    expect(roles.filter((role) => can([role], "propose-decision") && can([role], "decide-proposal"))).toEqual(
      [],
    );
  });
});

const somebody = (id: string, ...held: Role[]) => ({ id, roles: held });
const dossier = (given: Partial<Visibility> = {}): Visibility => ({
  loggedBy: "reporter-1",
  restrictedTo: null,
  putTo: [],
  ...given,
});

describe("who may see an open dossier", () => {
  test.each<[Role, boolean]>([
    ["officer", true],
    ["fg", true],
    ["auditor", true],
    ["approver", false],
    ["administrator", false],
    ["reporter", false],
  ])("%s: %s", (role, sees) => {
    expect(maySee(somebody("p", role), dossier())).toBe(sees);
  });

  test("whoever logged it and is only a reporter sees their own report, not the dossier", () => {
    expect(maySee(somebody("reporter-1", "reporter"), dossier())).toBe(false);
  });

  test("an approver sees what was put to them, and not what was put to somebody else", () => {
    const asked = dossier({ putTo: ["boss-1"] });
    expect(maySee(somebody("boss-1", "approver"), asked)).toBe(true);
    expect(maySee(somebody("boss-2", "approver"), asked)).toBe(false);
  });

  test("an administrator or reporter sees nothing, not even when a proposal was once put to them", () => {
    const asked = dossier({ putTo: ["p"] });
    expect(maySee(somebody("p", "administrator"), asked)).toBe(false);
    expect(maySee(somebody("p", "reporter"), asked)).toBe(false);
  });

  test("who is no approver any more sees nothing by what was once put to them", () => {
    const asked = dossier({ putTo: ["p"], restrictedTo: ["officer-1"] });
    expect(roles.filter((role) => maySee(somebody("p", role), asked))).toEqual(["fg", "approver"]);
  });

  test("several roles see what any of them sees alone, and nothing more", () => {
    const ids = fc.constantFrom("a", "b");
    const some = fc.uniqueArray(ids);
    fc.assert(
      fc.property(ids, someRoles, fc.option(some), some, (id, held, restrictedTo, putTo) => {
        const one = dossier({ restrictedTo, putTo });
        expect(maySee(somebody(id, ...held), one)).toBe(held.some((role) => maySee(somebody(id, role), one)));
      }),
    );
  });

  test("only who may see dossiers at all is shown one", () => {
    const everything = dossier({ restrictedTo: ["p"], putTo: ["p"] });
    const seeing = roles.filter((role) =>
      [dossier(), everything].some((one) => maySee(somebody("p", role), one)),
    );
    expect(seeing).toEqual(roles.filter((role) => can([role], "see-incidents")));
  });

  test("a second role adds what it sees", () => {
    expect(maySee(somebody("p", "administrator", "officer"), dossier())).toBe(true);
    expect(maySee(somebody("p", "approver", "auditor"), dossier())).toBe(true);
  });
});

describe("who may see a restricted dossier", () => {
  const restricted = dossier({ restrictedTo: ["officer-1", "auditor-1"] });

  test("the officers who are named, and no other", () => {
    expect(maySee(somebody("officer-1", "officer"), restricted)).toBe(true);
    expect(maySee(somebody("officer-2", "officer"), restricted)).toBe(false);
  });

  test("the FG, named or not", () => {
    expect(maySee(somebody("fg-1", "fg"), restricted)).toBe(true);
  });

  test("no auditor, named or not", () => {
    expect(maySee(somebody("auditor-1", "auditor"), restricted)).toBe(false);
    expect(maySee(somebody("auditor-2", "auditor"), restricted)).toBe(false);
  });

  test("an approver to whom it was put, and no other", () => {
    const asked = dossier({ restrictedTo: ["officer-1"], putTo: ["boss-1"] });
    expect(maySee(somebody("boss-1", "approver"), asked)).toBe(true);
    expect(maySee(somebody("boss-2", "approver"), asked)).toBe(false);
  });

  test("nobody but the FG when it is restricted to nobody", () => {
    const closed = dossier({ restrictedTo: [] });
    expect(roles.filter((role) => maySee(somebody("p", role), closed))).toEqual(["fg"]);
  });

  test("restricting never shows a dossier to anybody who did not see it open", () => {
    const ids = fc.constantFrom("a", "b", "c");
    const some = fc.uniqueArray(ids);
    fc.assert(
      fc.property(ids, someRoles, some, some, (id, held, restrictedTo, putTo) => {
        const person = somebody(id, ...held);
        // Naming an approver in a restriction is a way of giving access; for all others it only takes away.
        if (held.includes("approver")) return;
        if (maySee(person, dossier({ restrictedTo, putTo })))
          expect(maySee(person, dossier({ putTo }))).toBe(true);
      }),
    );
  });
});
