import { expect, it } from "vitest";
import { someFacts } from "#lib/facts/build.ts";
import { keepRegister } from "./article-33-5-register.ts";

it("takes every breach and only breaches", () => {
  const breach = someFacts({ nature: { personalData: "yes", dataAffected: "affected" } });
  expect(keepRegister(breach).answer).toBe("yes");
  expect(keepRegister(someFacts({ nature: { personalData: "no" } })).answer).toBe("no");
  expect(keepRegister(someFacts())).toMatchObject({ answer: "unknown" });
});
