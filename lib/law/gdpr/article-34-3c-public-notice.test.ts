import { expect, it } from "vitest";
import { aGroup, type Said, someFacts, suspicion } from "#lib/facts/build.ts";
import type { GroupFacts } from "#lib/facts/group.ts";
import { publicNotice } from "./article-34-3c-public-notice.ts";

const ask = (said: Said<GroupFacts>) => publicNotice(someFacts(), aGroup("g", said));

it("holds only with the effort in words", () => {
  expect(ask({ disproportionate: "yes", disproportionateWhy: "Geen adressen meer bekend" }).answer).toBe(
    "yes",
  );
  expect(ask({ disproportionate: "yes" })).toMatchObject({
    answer: "unknown",
    missing: ["group/g/disproportionateWhy"],
  });
});

it("does not hold when everybody can be reached, and is unknown on a suspicion", () => {
  expect(ask({ disproportionate: "no" }).answer).toBe("no");
  expect(ask({ disproportionate: suspicion("yes") }).missing).toEqual(["group/g/disproportionate"]);
  expect(ask({}).answer).toBe("unknown");
});
