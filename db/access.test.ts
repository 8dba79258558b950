import { describe, expect, it } from "vitest";
import { can } from "#lib/access/can.ts";
import { roles } from "#lib/access/role.ts";
import { NotFound } from "./outcome.ts";
import { proposeDecision } from "./proposals.ts";
import { doors } from "./test-doors.ts";
import { absentOfCorrespondence } from "./test-doors-correspondence.ts";
import { absentOfFiling } from "./test-doors-filing.ts";
import { logged, testHouse } from "./test-house.ts";

const house = testHouse();

/** What is looked for in a dossier and is not there: told apart from what may not be seen by nobody but this test. */
const absent = new Set([
  "openLetter",
  "proposeLetter",
  "withdrawItem",
  "withdrawProposal",
  ...absentOfFiling,
  ...absentOfCorrespondence,
  "changePerson",
  "deactivatePerson",
  "readmitPerson",
  "invitePerson",
]);

async function isShut(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return false;
  } catch (error) {
    if (error instanceof NotFound) return true;
    throw error;
  }
}

describe("every role at every door", () => {
  for (const [name, act, call] of doors) {
    for (const role of roles) {
      it(`${role}: ${name}`, async () => {
        // Approvers see only what was put to them: this dossier has been.
        const officer = house.as("officer", 1);
        const ref = await logged(officer);
        const asked = {
          kind: "not-a-breach" as const,
          groupId: null,
          reason: "r",
          summary: "s",
          redateTo: null,
        };
        expect(await proposeDecision(officer, ref, asked)).toMatchObject({ ok: true });
        const allowed = can([role], act);
        if (allowed && absent.has(name)) return;
        expect(await isShut(call(house.as(role, 2), ref))).toBe(!allowed);
      });
    }
  }

  it("has every door of the record on the list", async () => {
    const files = [
      "advices",
      "approvals",
      "copied-answers",
      "correspondence",
      "dossier-export",
      "earlier-facts",
      "evidence-files",
      "facts",
      "filings",
      "history",
      "incidents",
      "legal-settings",
      "letter-runs",
      "letters",
      "merge",
      "organisation",
      "own-notices",
      "people",
      "promises",
      "proposals",
      "protection-fell",
      "read-runs",
      "recipients",
      "register",
      "similar-incidents",
    ];
    const known = new Set([
      ...doors.map(([name]) => name),
      // Everybody's own preference: people.test.ts.
      "keepLocale",
      // Sending letters, walked role by role in letter-runs.test.ts.
      "makeRun",
      "moveRun",
      "recordReturned",
      "listRuns",
      "openRun",
      "takeOutRecipients",
      "openSendable",
      "keepList",
      "openList",
      "listWaitingLists",
      "discardList",
      "decideProposal",
      "openProposal",
      "listRecent",
      "listRunning",
      "countDossiers",
      "listOwnReports",
    ]);
    for (const file of files) {
      const source = await import("node:fs").then((fs) =>
        fs.readFileSync(new URL(`./${file}.ts`, import.meta.url), "utf8"),
      );
      const found = [...source.matchAll(/^export async function (\w+)\(\s*actor: Actor/gm)].map(
        (match) => match[1],
      );
      expect(
        found.filter((one) => one && !known.has(one)),
        file,
      ).toEqual([]);
    }
  });
});
