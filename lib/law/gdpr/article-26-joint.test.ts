import { expect, it } from "vitest";
import { fact, someFacts } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { part } from "#lib/facts/parties.ts";
import { emptySection } from "#lib/facts/section.ts";
import { jointArrangement } from "./article-26-joint.ts";

function joint(said: Partial<Facts["parts"][number]["facts"]>): Facts {
  return someFacts({
    parts: [{ id: "p", facts: { ...emptySection(part), ourRole: fact("joint"), ...said } }],
  });
}

it("asks who notifies and where that was agreed, and says who does", () => {
  expect(jointArrangement(someFacts()).answer).toBe("no");
  expect(jointArrangement(joint({}))).toMatchObject({
    answer: "unknown",
    missing: ["part/p/files", "part/p/mandate"],
  });
  const mandate = fact("Regeling van 3 maart 2025");
  expect(jointArrangement(joint({ files: fact("we"), mandate })).because).toEqual([{ key: "law.26.weFile" }]);
  expect(jointArrangement(joint({ files: fact("other-party"), mandate })).because).toEqual([
    { key: "law.26.otherFiles" },
  ]);
});
