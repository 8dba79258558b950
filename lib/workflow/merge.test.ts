import { describe, expect, it } from "vitest";
import type { RegimeClock } from "#lib/law/regimes/regime-clock.ts";
import { aFiling, anIncident, at, someDecisions } from "./an-incident.ts";
import type { IncidentRecord } from "./happened.ts";
import { mayMerge, mergedAwareness } from "./merge.ts";
import { situationOf } from "./situation.ts";

const dossier = (record: Partial<Omit<IncidentRecord, "facts">> = {}) =>
  situationOf(anIncident(record), someDecisions("required", "not-required"), at(5));
const into = dossier({ id: "other", ref: "DL-2026-015" });
const closing = { closedAt: at(4), closedBy: "sanne", reason: "klaar", lessons: null };

describe("an incident may become part of another", () => {
  it("when both are open, nothing stands at the authority and the same people read them", () => {
    expect(mayMerge(dossier(), into)).toBeNull();
  });

  it.each([
    ["of itself", dossier(), dossier(), "merge.same"],
    ["once it is closed", dossier({ closing }), into, "merge.partIsOver"],
    ["of one that is closed", dossier(), dossier({ id: "x", closing }), "merge.intoIsOver"],
    ["of one that went elsewhere", dossier(), dossier({ id: "x", mergedInto: "y" }), "merge.intoIsOver"],
    [
      "once it was notified",
      dossier({ filings: [aFiling({ filedAt: at(2) })] }),
      into,
      "merge.partIsNotified",
    ],
    ["of one with other readers", dossier({ restrictedTo: ["sanne"] }), into, "merge.otherReaders"],
  ])("not %s", (_what, part, whole, key) => {
    expect(mayMerge(part, whole)?.key).toBe(key);
  });
});

it("waits for a clock of another law, whose moments would be lost from sight", () => {
  const step = { doneAt: null } as RegimeClock["steps"][number];
  const running = { applies: "yes", steps: [step] } as unknown as RegimeClock;
  expect(mayMerge({ ...dossier(), regimes: [running] }, into)?.key).toBe("merge.otherClockRuns");
  const asked = { ...running, applies: "unknown" as const };
  expect(mayMerge({ ...dossier(), regimes: [asked] }, into)).toBeNull();
});

describe("awareness of two incidents that are one", () => {
  const known = (firstSignalAt: string, awareAt: string | null, awareReason: string | null) => ({
    firstSignalAt,
    awareAt,
    awareReason,
    riskKnownAt: null,
  });
  const early = known("2026-11-20T08:00:00.000Z", "2026-11-20T10:00:00.000Z", "De ontvanger belde.");
  const late = known("2026-11-20T07:00:00.000Z", "2026-11-21T10:00:00.000Z", "De beheerder zag het.");

  it("takes the earliest of each moment, with the reason that came with it, whichever way round", () => {
    const merged = known("2026-11-20T07:00:00.000Z", "2026-11-20T10:00:00.000Z", "De ontvanger belde.");
    expect(mergedAwareness(early, late)).toEqual(merged);
    expect(mergedAwareness(late, early)).toEqual(merged);
  });

  it("is known as soon as one of the two was judged", () => {
    const unjudged = known("2026-11-19T07:00:00.000Z", null, null);
    expect(mergedAwareness(unjudged, early)).toMatchObject({ awareAt: early.awareAt });
    expect(mergedAwareness(early, unjudged)).toMatchObject({ awareReason: early.awareReason });
  });
});
