import { expect, it } from "vitest";
import { type Said, someFacts, suspicion } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { dutchAuthorityLeads } from "./article-56-lead-authority.ts";

it.each<[string, Said<Facts["parties"]>, string, string]>([
  [
    "a public body has no lead authority elsewhere",
    { publicBody: "yes", mainEstablishment: "DE" },
    "yes",
    "publicBody",
  ],
  ["a main establishment in the Netherlands", { mainEstablishment: "NL" }, "yes", "netherlands"],
  ["a main establishment elsewhere", { publicBody: "no", mainEstablishment: "IE" }, "no", "elsewhere"],
  ["no establishment in the EEA", { controllerOutsideEea: "yes", mainEstablishment: "NL" }, "no", "outside"],
  ["a main establishment outside the EEA", { mainEstablishment: "outside-eea" }, "unknown", "noMainInEea"],
  ["nothing known", {}, "unknown", "unknown"],
  ["only a suspicion", { mainEstablishment: suspicion("NL" as const) }, "unknown", "unknown"],
])("%s", (_, parties, answer, why) => {
  const finding = dutchAuthorityLeads(someFacts({ parties }));
  expect(finding).toMatchObject({ answer, because: [{ key: `law.55-56.${why}` }] });
  expect(finding.missing.length > 0).toBe(answer === "unknown");
});
