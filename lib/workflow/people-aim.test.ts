import { describe, expect, test } from "vitest";
import { someCommunication } from "./a-communication.ts";
import { anApprovedIncident, anIncident, at, someDecisions } from "./an-incident.ts";
import { type InformAim, informAim } from "./people-aim.ts";
import { situationOf } from "./situation.ts";
import { nextChangeAt } from "./thresholds.ts";
import { find, no, yes } from "./todo.ts";

// The builders approve at half past one.
const approvedAt = at(1, 30);
const aimAt = at(25, 30);
type Said = Parameters<typeof someCommunication>[0];

function told(said: Said) {
  return anApprovedIncident(yes, { facts: { communication: someCommunication(said) } });
}

function aim(said: Said, now = at(10)): InformAim | null {
  const record = told(said);
  const [track] = situationOf(record, yes, now).people;
  return track ? informAim(track, record.facts, now) : null;
}

const until = (hours: number) => ({ at: at(hours).toISOString(), precision: "exact" as const });
const police = { informed: "not-yet", postponed: "yes", postponedBy: "Politie" } as const;

describe("our own aim for informing people", () => {
  test("is a day after management decided that they must be informed", () => {
    expect(aim({})).toMatchObject({ from: approvedAt, dueAt: aimAt, done: false, overdue: false });
    expect(aim({}, at(26))).toMatchObject({ overdue: true });
  });

  test("is not there before that decision, nor where nobody must be informed", () => {
    const now = at(10);
    const before = situationOf(anIncident(), yes, now);
    const not = situationOf(anApprovedIncident(no), no, now);
    for (const { people, record } of [before, not]) {
      for (const track of people) expect(informAim(track, record.facts, now)).toBeNull();
    }
  });

  test("is met by the moment at which they were informed", () => {
    expect(aim({ informed: "yes", informedAt: until(20) })).toMatchObject({ done: true, overdue: false });
    expect(aim({ informed: "yes", informedAt: until(30) }, at(40))).toMatchObject({ overdue: true });
  });

  test("is never a term of law", () => {
    expect(find("inform", told({}))).toMatchObject({ dueAt: aimAt, legal: false });
  });
});

describe("a wait that the police asked for", () => {
  test("moves the aim and leaves the duty where it is", () => {
    const said = { ...police, postponedUntil: until(100) };
    expect(aim(said, at(50))).toMatchObject({ dueAt: at(100), overdue: false, postponed: { waits: true } });
    const [track] = situationOf(told(said), yes, at(50)).people;
    expect(track).toMatchObject({ outcome: "required", state: "approved", informed: false });
    expect(find("inform", told(said), at(50))?.what.key).toBe("workflow.task.inform.waits");
  });

  test("ends at its moment: then informing is due at once", () => {
    const said = { ...police, postponedUntil: until(100) };
    expect(aim(said, at(101))).toMatchObject({ overdue: true, postponed: { waits: false } });
    expect(find("inform", told(said), at(101))?.what.key).toBe("workflow.task.inform.ended");
  });

  test("that ends before our aim leaves the aim", () => {
    expect(aim({ ...police, postponedUntil: until(5) })?.dueAt).toEqual(aimAt);
  });

  test("without an end moves nothing, and asks for one", () => {
    expect(aim(police)).toMatchObject({ dueAt: aimAt, postponed: { until: null, waits: false } });
    expect(find("inform", told(police))?.what.key).toBe("workflow.task.inform.noEnd");
  });

  test("is over once they were informed", () => {
    expect(aim({ ...police, informed: "yes", postponedUntil: until(100) })?.postponed).toBeNull();
  });

  test("is a moment at which the lists must be derived again", () => {
    const said = { ...police, postponedUntil: until(100) };
    expect(nextChangeAt(situationOf(told(said), yes, at(99)))).toEqual(at(100));
  });
});

test("a public notice has the same aim", () => {
  const notice = someDecisions("required", "public-notice");
  const record = anApprovedIncident(notice);
  const [track] = situationOf(record, notice, at(10)).people;
  expect(track && informAim(track, record.facts, at(10))?.dueAt).toEqual(aimAt);
});
