import { describe, expect, test } from "vitest";
import {
  aFiling,
  aGroup,
  anApprovedIncident,
  anIncident,
  aProposal,
  at,
  known,
  someDecisions,
} from "./an-incident.ts";
import { doubt, find, kinds, no, todo, yes } from "./todo.ts";

const preliminary = aFiling({ kind: "preliminary", filedAt: at(10), underMandate: true });
const communication = { ...anIncident().facts.communication, informed: known("yes" as const) };

describe("notifying", () => {
  test("in doubt, a day before the deadline, it is done preliminarily", () => {
    expect(kinds(anIncident(), at(47, 59), doubt)).not.toContain("file-preliminary");
    expect(todo(anIncident(), at(48), doubt)[0]).toMatchObject({
      kind: "file-preliminary",
      what: { key: "workflow.task.filePreliminary.inDoubt" },
      role: "officer",
      dueAt: at(72),
      legal: true,
    });
  });

  test("also when it is certain and approval does not come; without a mandate by break-glass, later", () => {
    const asked = { proposals: [aProposal(yes)] };
    expect(find("file-preliminary", anIncident(asked), at(48))?.what.key).toBe(
      "workflow.task.filePreliminary.unapproved",
    );
    const unmandated = anIncident({ ...asked, mandateGiven: false });
    expect(find("file-preliminary", unmandated, at(67))).toBeUndefined();
    expect(find("file-preliminary", unmandated, at(68))?.what.key).toBe(
      "workflow.task.filePreliminary.noMandate",
    );
  });

  test("never when the answer is no, and never twice", () => {
    expect(kinds(anIncident(), at(60), no)).not.toContain("file-preliminary");
    expect(kinds(anIncident({ filings: [preliminary] }), at(60))).not.toContain("file-preliminary");
    expect(kinds(anApprovedIncident(yes), at(60))).not.toContain("file-preliminary");
  });

  test("once approved it is done before the deadline, and after it all the same", () => {
    expect(find("file", anApprovedIncident(yes))).toMatchObject({
      dueAt: at(72),
      legal: true,
      path: "filing",
    });
    expect(find("file", anApprovedIncident(yes), at(80))).toMatchObject({ dueAt: at(72), legal: true });
  });

  test("after a preliminary filing management has a day", () => {
    const record = anIncident({ filings: [preliminary], proposals: [aProposal(yes)] });
    expect(find("decide", record, at(12))).toMatchObject({ dueAt: at(34), legal: false });
    expect(find("propose", anIncident({ filings: [preliminary] }), at(12), doubt)).toMatchObject({
      dueAt: at(34),
    });
  });

  test("and then it is supplemented, or withdrawn", () => {
    const early = { ...preliminary, filedAt: at(0, 30) };
    expect(find("supplement", anApprovedIncident(yes, { filings: [early] }))?.what.key).toBe(
      "workflow.task.supplement.preliminary",
    );
    expect(kinds(anApprovedIncident(no, { filings: [early] }), at(10), no)).toContain("withdraw-filing");
  });

  test("a withdrawal against management's yes has to be done over", () => {
    const filings = [aFiling({ filedAt: at(5) }), aFiling({ kind: "withdrawal", filedAt: at(6) })];
    expect(kinds(anApprovedIncident(yes, { filings }))).toContain("file");
  });

  test("what a filing lacks stays a task, also when the dossier is closed", () => {
    const filings = [aFiling({ filedAt: at(5), number: null })];
    const closing = { closedAt: at(9), closedBy: "sanne", reason: "done", lessons: null };
    expect(kinds(anApprovedIncident(yes, { filings, closing }))).toEqual(["record-number"]);
    const late = [aFiling({ filedAt: at(80) })];
    expect(kinds(anApprovedIncident(yes, { filings: late }), at(90))).toContain("late-reason");
  });
});

describe("a promise to the authority", () => {
  const promise = {
    id: "p1",
    filingId: "f",
    what: `Het aantal\n${"x".repeat(200)}`,
    dueAt: at(50),
    madeBy: "sanne",
    madeAt: at(11),
    kept: null,
  };

  test("is a task with its term, in one line, also when the dossier is closed", () => {
    const closing = { closedAt: at(9), closedBy: "sanne", reason: "done", lessons: null };
    for (const record of [{}, { filings: [aFiling({ filedAt: at(5) })], closing }]) {
      expect(find("keep-promise", anApprovedIncident(yes, { ...record, promises: [promise] }))).toMatchObject(
        {
          key: "keep-promise/p1",
          what: { values: { what: "Het aantal" } },
          dueAt: at(50),
          legal: false,
          path: "filing#promise-p1",
        },
      );
    }
  });

  test("is none once it was kept", () => {
    const kept = { ...promise, kept: { at: at(20), how: null, recordedBy: "sanne" } };
    expect(kinds(anIncident({ promises: [kept] }))).not.toContain("keep-promise");
  });
});

describe("informing", () => {
  test("is asked for each group that management decided to inform, within a day of that", () => {
    expect(find("inform", anApprovedIncident(yes))).toMatchObject({
      key: "inform/customers",
      dueAt: at(25, 30),
      legal: false,
      path: "facts/communication",
    });
    expect(kinds(anIncident())).not.toContain("inform");
    expect(kinds(anApprovedIncident(yes, { facts: { communication } }))).not.toContain("inform");
  });

  test("may be a public notice", () => {
    const notice = someDecisions("required", "public-notice");
    expect(find("inform", anApprovedIncident(notice), at(10), notice)?.what.key).toBe(
      "workflow.task.inform.public-notice",
    );
  });

  test("names a group without a name by its place", () => {
    const facts = {
      groups: [
        aGroup("a"),
        { ...aGroup("customers"), facts: { ...aGroup("b").facts, name: { ...known("x"), value: null } } },
      ],
    };
    expect(find("inform", anApprovedIncident(yes, { facts }))?.what.values).toEqual({ group: "2" });
  });
});
