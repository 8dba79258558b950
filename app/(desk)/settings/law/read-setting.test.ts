import { describe, expect, test } from "vitest";
import type { LegalSettingName } from "#lib/law/legal-settings.ts";
import { readSetting } from "./read-setting.ts";

const now = new Date("2026-11-22T23:30:00.000Z");

function read(name: LegalSettingName, value: string, from = "23-11-2026") {
  return readSetting(name, { [`${name}.value`]: value, [`${name}.from`]: from }, now);
}

describe("the value", () => {
  test.each([
    ["financial-undertaking", "yes", true],
    ["regime-dora", "no", false],
    ["regime-cbw", "important", "important"],
    ["regime-cbw", "off", "off"],
    ["main-establishment", "BE", "BE"],
    ["regime-processor-contract", "48", 48],
    ["regime-processor-contract", " ", "off"],
  ] as const)("of %s %j", (name, typed, value) => {
    expect(read(name, typed)).toEqual({ ok: true, value, from: "2026-11-23" });
  });

  test.each([
    ["financial-undertaking", "", "regimes.settings.problem.value"],
    ["regime-cbw", "yes", "regimes.settings.problem.value"],
    ["main-establishment", "XX", "regimes.settings.problem.value"],
    ["regime-processor-contract", "0", "regimes.settings.problem.hours"],
    ["regime-processor-contract", "1.5", "regimes.settings.problem.hours"],
    ["regime-processor-contract", "999", "regimes.settings.problem.hours"],
  ] as const)("of %s is not %j", (name, typed, key) => {
    expect(read(name, typed)).toMatchObject({ ok: false, problems: { [`${name}.value`]: { key } } });
  });
});

describe("the day", () => {
  test("is the Amsterdam one", () => {
    expect(read("regime-dora", "yes", "vandaag")).toMatchObject({ from: "2026-11-23" });
  });

  test("may be long ago, and ahead", () => {
    expect(read("regime-cbw", "essential", "15-8-2026")).toMatchObject({ from: "2026-08-15" });
    expect(read("regime-cbw", "essential", "1-1-2027")).toMatchObject({ from: "2027-01-01" });
  });

  test("that cannot be read stands at its own input, beside what is wrong with the value", () => {
    const done = read("regime-cbw", "", "31-2-2026");
    expect(done).toMatchObject({ ok: false });
    expect(done.ok ? [] : Object.keys(done.problems)).toEqual(["regime-cbw.value", "regime-cbw.from"]);
  });
});
