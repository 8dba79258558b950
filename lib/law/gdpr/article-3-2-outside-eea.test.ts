import { expect, it } from "vitest";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import { words } from "#lib/words/words.ts";
import { everyAuthorityConcerned } from "./article-3-2-outside-eea.ts";

const outside = { controllerOutsideEea: "yes" as const };

it("counts every country of the EEA once, and says when a group has no country yet", () => {
  const groups = [
    aGroup("a", { countries: ["NL", "BE", "outside-eea"] }),
    aGroup("b", { countries: ["BE"] }),
    aGroup("c"),
  ];
  const finding = everyAuthorityConcerned(someFacts({ parties: outside, groups }));
  expect(finding).toMatchObject({
    answer: "yes",
    because: [{ key: "law.3-2.everyAuthority", values: { count: 2 } }, { key: "law.3-2.moreCountries" }],
  });
  expect(words("nl")("law.3-2.everyAuthority", { count: 2 })).toContain("2 landen");
});

it("is about controllers without an establishment in the EEA only", () => {
  expect(everyAuthorityConcerned(someFacts({ parties: { controllerOutsideEea: "no" } })).answer).toBe("no");
  expect(everyAuthorityConcerned(someFacts())).toMatchObject({
    answer: "unknown",
    missing: ["parties/controllerOutsideEea"],
  });
});
