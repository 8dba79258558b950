import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aFiling,
  anApproval,
  anApprovedIncident,
  anIncident,
  aProposal,
  at,
  someDecisions,
  start,
} from "./an-incident.ts";
import { lateness, notificationClock, stillRunning } from "./notification-clock.ts";

const yes = someDecisions("required");
const no = someDecisions("not-required");

describe("while nothing is done", () => {
  test("the term runs for 72 elapsed hours from awareness", () => {
    const clock = notificationClock(anIncident(), yes, at(1));
    expect(clock).toMatchObject({ state: "running", anchor: "aware", provisional: false, dueAt: at(72) });
    expect(clock.doneAt).toBeNull();
    expect(clock.lateness).toBeNull();
    expect(clock.earlier).toBeNull();
  });

  test("the second line is the next full hour and 72 more", () => {
    const awareAt = at(0, 20).toISOString();
    const clock = notificationClock(anIncident({ facts: { awareness: { awareAt } } }), yes, at(1));
    expect(clock.dueAt).toEqual(at(72, 20));
    expect(clock.latestAt).toEqual(at(73));
  });

  test.each([
    [47, "running"],
    [48, "soon"],
    [64, "urgent"],
    [73, "overdue"],
  ])("after %i hours it is %s", (hours, state) => {
    expect(notificationClock(anIncident(), yes, at(hours)).state).toBe(state);
  });

  test("before awareness is judged it runs, cautiously, from the first signal", () => {
    const record = anIncident({ facts: { awareness: { awareAt: null } } });
    const clock = notificationClock(record, yes, at(73));
    expect(clock).toMatchObject({
      state: "overdue",
      anchor: "first-signal",
      provisional: true,
      dueAt: at(72),
    });
  });

  test("the change of the clock in March moves the wall time, not the deadline", () => {
    const awareAt = "2026-03-28T11:00:00.000Z";
    const record = anIncident({ facts: { awareness: { firstSignalAt: awareAt, awareAt } } });
    expect(notificationClock(record, yes, new Date(awareAt)).dueAt.toISOString()).toBe(
      "2026-03-31T11:00:00.000Z",
    );
  });
});

describe("once notified", () => {
  test("it freezes with its margin", () => {
    const record = anIncident({ filings: [aFiling({ kind: "preliminary", filedAt: at(59, 56) })] });
    for (const now of [at(60), at(600)]) {
      expect(notificationClock(record, yes, now)).toMatchObject({
        state: "met",
        doneAt: at(59, 56),
        marginMinutes: 724,
        lateness: "in-time",
      });
    }
  });

  test("between the strict deadline and the hour of Reg. 1182/71 is neither in time nor late", () => {
    const awareness = { firstSignalAt: start.toISOString(), awareAt: at(0, 20).toISOString() };
    const filed = (filedAt: Date) =>
      notificationClock(anIncident({ facts: { awareness }, filings: [aFiling({ filedAt })] }), yes, at(100));
    expect(filed(at(72, 20)).lateness).toBe("in-time");
    expect(filed(at(72, 21))).toMatchObject({
      lateness: "within-1182",
      state: "met-late",
      marginMinutes: -1,
    });
    expect(filed(at(73)).lateness).toBe("within-1182");
    expect(filed(at(73, 1)).lateness).toBe("late");
  });

  test("it runs again when the notification is withdrawn and nobody decided that none is needed", () => {
    const filings = [
      aFiling({ kind: "preliminary", filedAt: at(20) }),
      aFiling({ kind: "withdrawal", filedAt: at(30) }),
    ];
    expect(notificationClock(anIncident({ filings }), yes, at(40)).state).toBe("running");
    expect(notificationClock(anApprovedIncident(no, { filings }), no, at(40)).state).toBe("not-applicable");
  });

  test("before awareness was judged nobody is called late", () => {
    const awareness = {
      firstSignalAt: start.toISOString(),
      awareAt: null,
      awareReason: null,
      riskKnownAt: null,
    };
    expect(lateness(awareness, at(70))).toBe("in-time");
    expect(lateness(awareness, at(80))).toBeNull();
  });
});

describe("not applicable", () => {
  test("only by an approved no", () => {
    expect(notificationClock(anIncident(), no, at(10)).state).toBe("running");
    const proposal = aProposal(no);
    expect(notificationClock(anIncident({ proposals: [proposal] }), no, at(10)).state).toBe("running");
    const approvals = [anApproval(proposal)];
    expect(notificationClock(anIncident({ proposals: [proposal], approvals }), no, at(10)).state).toBe(
      "not-applicable",
    );
  });

  test("runs on when that no lapses", () => {
    const record = anApprovedIncident(no, { revisions: { awareness: 1, nature: 2, "group/customers": 1 } });
    expect(notificationClock(record, yes, at(80)).state).toBe("overdue");
  });

  test("by an approved exit", () => {
    const exit = aProposal(no, "not-a-breach");
    const record = anIncident({ proposals: [exit], approvals: [anApproval(exit)] });
    expect(notificationClock(record, no, at(10)).state).toBe("not-applicable");
  });
});

describe("a risk that became known later", () => {
  const facts = { awareness: { riskKnownAt: at(500).toISOString() } };

  test("has a term of its own; the old one is shown and never overdue", () => {
    const clock = notificationClock(anIncident({ facts }), yes, at(510));
    expect(clock).toMatchObject({
      state: "running",
      anchor: "risk-known",
      dueAt: at(572),
      earlier: { anchorAt: start, dueAt: at(72) },
    });
  });

  test("says nothing of a notification made before it", () => {
    const record = anIncident({ facts, filings: [aFiling({ filedAt: at(70) })] });
    expect(notificationClock(record, yes, at(510))).toMatchObject({
      state: "met",
      anchor: "aware",
      lateness: "in-time",
    });
  });

  test("before awareness changes nothing", () => {
    const earlier = { awareness: { riskKnownAt: at(-5).toISOString() } };
    expect(notificationClock(anIncident({ facts: earlier }), yes, at(1)).anchor).toBe("aware");
  });
});

test("the clock never pauses: its deadline does not depend on now, and once overdue it stays so", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }), (a, b) => {
      const [sooner, later] = [Math.min(a, b), Math.max(a, b)];
      const one = notificationClock(anIncident(), yes, at(sooner));
      const other = notificationClock(anIncident(), yes, at(later));
      expect(other.dueAt).toEqual(one.dueAt);
      if (one.state === "overdue") expect(other.state).toBe("overdue");
      expect(stillRunning(other)).toBe(true);
    }),
  );
});
