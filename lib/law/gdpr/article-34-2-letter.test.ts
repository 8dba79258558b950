import { expect, it } from "vitest";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import { letterContent } from "./article-34-2-letter.ts";

const group = aGroup("g", { dataCategories: ["name"], harms: ["identity-fraud"] });
const told = {
  nature: { description: "Een lijst is verkeerd verstuurd." },
  contact: { contactName: "Farah Groen" },
  recovery: { measuresTaken: "Ontvanger gebeld." },
};

it("is complete with the four parts, and always reminds of what people can do themselves", () => {
  expect(letterContent(someFacts(told), group)).toMatchObject({
    answer: "yes",
    group: "g",
    because: [{ key: "law.34-2.complete" }, { key: "law.34-2.advice" }],
  });
});

it.each([
  ["nature", someFacts({ ...told, nature: {} }), group, "nature/description"],
  ["nature", someFacts(told), aGroup("g", { harms: [] }), "group/g/dataCategories"],
  ["contact", someFacts({ ...told, contact: {} }), group, "contact/reporterName"],
  ["consequences", someFacts(told), aGroup("g", { dataCategories: [] }), "group/g/harms"],
  ["measures", someFacts({ ...told, recovery: {} }), group, "recovery/measuresTaken"],
])("names %s where it is open", (block, facts, of, path) => {
  const finding = letterContent(facts, of);
  expect(finding).toMatchObject({ answer: "unknown", missing: [path] });
  expect(finding.because[0]?.key).toBe(`law.34-2.${block}`);
});
