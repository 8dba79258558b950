import { describe, expect, it } from "vitest";
import { aGroup, someFacts } from "#lib/facts/build.ts";
import { notificationContent, stillToTell } from "./article-33-3-content.ts";

const told = {
  nature: { description: "Een lijst is verkeerd verstuurd.", breachTypes: ["confidentiality" as const] },
  contact: { reporterName: "Sanne Bakker", reporterPhone: "030 555 01 02" },
  consequences: { forController: [] },
  recovery: { measuresTaken: "Ontvanger gebeld." },
};
const group = {
  peopleKinds: ["customers" as const],
  people: { min: 10, max: 20 },
  records: { min: 10, max: 20 },
  dataCategories: ["name" as const],
  harms: [],
};

describe("what a notification must contain", () => {
  it("is all there once each of the four can be written, none of these included", () => {
    expect(notificationContent(someFacts({ ...told, groups: [aGroup("g", group)] }))).toMatchObject({
      answer: "yes",
      missing: [],
    });
  });

  it("asks for the people when nobody recorded them", () => {
    expect(stillToTell(someFacts(told))).toEqual({ a: ["group"], b: [], c: ["group"], d: [] });
  });

  it.each([
    ["a", { nature: {} }, "nature/description"],
    ["b", { contact: { reporterName: "Sanne Bakker" } }, "contact/reporterPhone"],
    ["c", { consequences: {} }, "consequences/forController"],
    ["d", { recovery: {} }, "recovery/measuresTaken"],
  ])("names point %s and what it lacks, and says not to wait", (point, without, path) => {
    const finding = notificationContent(someFacts({ ...told, ...without, groups: [aGroup("g", group)] }));
    expect(finding.answer).toBe("unknown");
    expect(finding.missing).toContain(path);
    expect(finding.because).toEqual([{ key: `law.33-3.${point}` }, { key: "law.33-3.neverWaits" }]);
  });

  it("never answers no: it stands in nobody's way", () => {
    expect(notificationContent(someFacts()).answer).toBe("unknown");
  });
});
