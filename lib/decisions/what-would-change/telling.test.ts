import { expect, it } from "vitest";
import { sections } from "#lib/facts/facts.ts";
import type { Field } from "#lib/facts/field.ts";
import { placeOf } from "./places.ts";
import { seldomTold, tellingChanges, tellingName, tellingRank } from "./telling.ts";

it("every change with a sentence of its own is an answer that exists", () => {
  for (const name of tellingChanges) {
    const [section, field, option] = name.split(".") as [keyof typeof sections, string, string];
    const { kind, options } = (
      sections[section].fields as Record<string, Field & { options?: readonly string[] }>
    )[field] as Field & { options?: readonly string[] };
    expect(kind, name).toBe("choice");
    expect(options, name).toContain(option);
    const place = placeOf(section, sections[section].repeats ? "g" : "", field);
    expect(tellingName(place, { says: "is", option })).toBe(name);
  }
});

it("what people act on comes before the rest", () => {
  const holder = placeOf("recipient", "", "holder");
  const written = tellingRank(placeOf("recipient", "", "deletionConfirmed"), {
    says: "is",
    option: "confirmed-in-writing",
  });
  expect(written).toBe(0);
  expect(tellingRank(holder, { says: "is", option: "colleague" })).toBe(tellingChanges.length);
  expect(tellingName(placeOf("group", "g", "dataCategories"), { says: "with", option: "bsn" })).toBeNull();
});

it("premises, who the organisation is and orders are told last", () => {
  expect(seldomTold(placeOf("parties", "", "uavg41Ground"))).toBe(2);
  expect(seldomTold(placeOf("nature", "", "personalData"))).toBe(1);
  expect(seldomTold(placeOf("nature", "", "intent"))).toBe(0);
});
