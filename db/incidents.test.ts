import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { decideProposal } from "./approvals.ts";
import {
  closeIncident,
  logIncident,
  markOwnAct,
  openIncident,
  reopenIncident,
  setOwner,
} from "./incidents.ts";
import { NotFound } from "./outcome.ts";
import { openProposal } from "./proposals.ts";
import { aLog, logged, testHouse } from "./test-house.ts";

const house = testHouse();

describe("logging an incident", () => {
  it("runs the clock from the moment given, with the number of the Amsterdam year", async () => {
    const officer = house.as("officer", 1);
    const ref = await logged(officer, { knownAt: house.at(0) });
    const dossier = await openIncident(officer, ref);
    expect(ref).toMatch(/^DL-2026-\d{3}$/);
    expect(dossier.clock.dueAt).toEqual(house.at(72));
    expect(dossier.clock.provisional).toBe(false);
    expect(dossier.record.facts.nature.description.value).toContain("patiëntenlijst");
  });

  it("runs a cautious clock from the first signal while it is being found out", async () => {
    const officer = house.as("officer", 1);
    const ref = await logged(officer, { breach: false });
    const dossier = await openIncident(officer, ref);
    expect(dossier.status).toBe("triage");
    expect(dossier.clock.provisional).toBe(true);
    expect(dossier.clock.dueAt).toEqual(house.at(73));
  });

  it("makes one incident of a form that was sent twice, also at the same moment", async () => {
    const officer = house.as("officer", 2);
    const key = randomUUID();
    const sent = await Promise.all([1, 2, 3, 4].map(() => logIncident(officer, aLog(officer.at), key)));
    const refs = sent.map((done) => (done.ok ? done.value.ref : "refused"));
    expect(new Set(refs).size).toBe(1);
  });

  it("gives numbers without gaps to people who log at the same moment", async () => {
    const officer = house.as("officer", 3);
    const refs = await Promise.all(Array.from({ length: 8 }, () => logged(officer)));
    const numbers = refs.map((ref) => Number(ref.slice(-3))).sort((a, b) => a - b);
    expect(numbers.at(-1)).toBe((numbers[0] ?? 0) + 7);
    expect(new Set(numbers).size).toBe(8);
  });
});

describe("closing", () => {
  it("is refused while a duty is open, and leaves nothing behind", async () => {
    const officer = house.as("officer", 4);
    const ref = await logged(officer);
    const done = await closeIncident(officer, ref, { reason: "klaar", lessons: null });
    expect(done.ok).toBe(false);
    expect((await openIncident(officer, ref)).record.closing).toBeNull();
  });

  it("cannot be undone where nothing was closed", async () => {
    const officer = house.as("officer", 4);
    const ref = await logged(officer);
    expect(await reopenIncident(officer, ref, "toch")).toMatchObject({ ok: false });
  });
});

describe("what does not exist", () => {
  it("answers the same as what one may not see", async () => {
    const ref = await logged(house.as("officer", 5));
    await expect(openIncident(house.as("officer"), "DL-2026-999")).rejects.toBeInstanceOf(NotFound);
    await expect(openIncident(house.as("reporter"), ref)).rejects.toBeInstanceOf(NotFound);
    await expect(openIncident(house.as("administrator"), ref)).rejects.toBeInstanceOf(NotFound);
    await expect(openIncident(house.as("approver"), ref)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("an id that somebody made up", () => {
  it("is not found, and never a fault of the database", async () => {
    const ref = await logged(house.as("officer", 6));
    const input = {
      hash: "",
      verdict: "approved" as const,
      reason: "",
      hasRead: true,
      decidesForController: true,
    };
    for (const id of ["x", "../../etc", "' or 1=1 --", "00000000-0000-4000-8000-000000000000"]) {
      await expect(decideProposal(house.as("approver"), id, input)).rejects.toBeInstanceOf(NotFound);
      await expect(openProposal(house.as("officer"), id)).rejects.toBeInstanceOf(NotFound);
      await expect(openIncident(house.as("officer"), id)).rejects.toBeInstanceOf(NotFound);
    }
    await expect(markOwnAct(house.as("officer"), ref, ["x"])).rejects.toBeInstanceOf(NotFound);
    await expect(setOwner(house.as("officer"), ref, "x")).rejects.toBeInstanceOf(NotFound);
  });
});
