import { expect, it } from "vitest";
import { someFacts, suspicion } from "#lib/facts/build.ts";
import { financialFirm } from "./article-42-financial-firms.ts";

it("applies to a financial undertaking that is sure of it, with a note on what can still make it tell clients", () => {
  expect(financialFirm(someFacts({ parties: { financialUndertaking: "yes" } }))).toMatchObject({
    answer: "yes",
    because: [{ key: "law.uavg-42.applies" }, { key: "law.uavg-42.stillCare" }],
  });
  expect(financialFirm(someFacts({ parties: { financialUndertaking: "no" } })).answer).toBe("no");
});

it("lifts nothing while it is not known, or only suspected", () => {
  const missing = ["parties/financialUndertaking"];
  expect(financialFirm(someFacts())).toMatchObject({ answer: "unknown", missing });
  const suspected = someFacts({ parties: { financialUndertaking: suspicion("yes" as const) } });
  expect(financialFirm(suspected)).toMatchObject({ answer: "unknown", missing });
});
