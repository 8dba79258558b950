import { expect, it } from "vitest";
import { someFacts } from "#lib/facts/build.ts";
import { policeData } from "./article-33a-police-data.ts";

it("points to the act on police data where it is the basis, alone or beside the GDPR", () => {
  expect(policeData(someFacts({ parties: { legalBasis: ["gdpr", "wpg"] } })).answer).toBe("yes");
  expect(policeData(someFacts({ parties: { legalBasis: ["gdpr"] } })).answer).toBe("no");
  expect(policeData(someFacts())).toMatchObject({ answer: "unknown", missing: ["parties/legalBasis"] });
});
