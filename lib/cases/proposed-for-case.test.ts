import { expect, it } from "vitest";
import { caseLibrary, findCase } from "./library.ts";
import { type Beside, proposedForCase } from "./proposed-for-case.ts";
import { basisOf, verdictOn } from "./search-cases.ts";

const caseOf = (id: string) => {
  const found = findCase(id);
  if (!found) throw new Error(`no case ${id}`);
  return found;
};

it("says of every case how the proposal stands beside the verdict", () => {
  for (const one of caseLibrary) {
    const proposed = proposedForCase(one);
    for (const duty of ["notify", "inform"] as const) {
      const firm = verdictOn(duty, one) !== "depends" && ["decided", "accepted"].includes(basisOf(duty, one));
      expect(proposed[duty].beside === "open", `${one.id} ${duty}`).toBe(!firm);
    }
  }
});

it("never reads the verdict to propose", () => {
  const one = caseOf("EDPB-01");
  const turned = { ...one, verdict: { ...one.verdict, notify_sa: true, inform_subjects: true } };
  const [a, b] = [proposedForCase(one), proposedForCase(turned)];
  expect(b.decisions).toEqual(a.decisions);
  expect([b.notify.outcome, b.inform.outcome]).toEqual([a.notify.outcome, a.inform.outcome]);
});

it.each<[string, boolean, Beside]>([
  ["EDPB-01", false, "same"],
  ["EDPB-01", true, "different"],
  ["EDPB-04", true, "same"],
  ["EDPB-04", false, "different"],
])("beside %s, with a verdict of %s on notifying, it stands as %s", (id, answer, beside) => {
  const one = caseOf(id);
  expect(proposedForCase({ ...one, verdict: { ...one.verdict, notify_sa: answer } }).notify.beside).toBe(
    beside,
  );
});

it("calls a doubt stricter than a no, and less certain than a yes on informing", () => {
  const one = caseOf("UK-ICO-G2");
  expect(proposedForCase(one).notify).toMatchObject({
    outcome: "unknown",
    inDoubt: true,
    beside: "stricter",
  });
  const yes = { ...one, verdict: { ...one.verdict, notify_sa: true } };
  expect(proposedForCase(yes).notify.beside).toBe("same");
});
