import { describe, expect, test } from "vitest";
import { sectionNames, sections } from "#lib/facts/facts.ts";
import { sectionView } from "./field-views.ts";

describe.each(["nl", "en"] as const)("a form in %s", (locale) => {
  test.each(sectionNames)("of %s asks every question once and nothing else", (name) => {
    const asked = sectionView(name, locale).blocks.flatMap((block) =>
      block.fields.map((field) => field.name),
    );
    expect([...asked].sort()).toEqual(Object.keys(sections[name].fields).sort());
  });

  test("can be sent to the browser as it is", () => {
    const view = sectionView("group", locale);
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});

test("countries stand by name, with the own one first and the rest of the world last", () => {
  const countries = (locale: "nl" | "en") =>
    sectionView("group", locale)
      .blocks.flatMap((block) => block.fields)
      .find((field) => field.name === "countries")
      ?.options.map((option) => option.text) ?? [];
  const dutch = countries("nl");
  expect(dutch[0]).toBe("Nederland");
  expect(dutch.at(-1)).toBe("Buiten de EER");
  expect(dutch.slice(1, 4)).toEqual(["België", "Bulgarije", "Cyprus"]);
  expect(countries("en").slice(0, 3)).toEqual(["Netherlands", "Austria", "Belgium"]);
});
