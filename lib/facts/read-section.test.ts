import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { words } from "#lib/words/words.ts";
import { sectionNames, sections } from "./facts.ts";
import type { RawForm } from "./raw-form.ts";
import { readSection } from "./read-section.ts";
import { emptySection, type Section, sectionSchema } from "./section.ts";

const now = new Date("2026-11-24T13:05:00.000Z");

function facts<S extends Section>(section: S, raw: RawForm) {
  const read = readSection(section, raw, now);
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.problems)}`);
  return read.facts;
}

function problems(section: Section, raw: RawForm): Record<string, string> {
  const read = readSection(section, raw, now);
  if (read.ok) return {};
  return Object.fromEntries(Object.entries(read.problems).map(([at, { key }]) => [at, key]));
}

describe("an empty form", () => {
  test.each(sectionNames)("of %s is a section of which nothing is known", (name) => {
    expect(facts<Section>(sections[name], {})).toEqual(emptySection<Section>(sections[name]));
  });
});

describe("choices", () => {
  test("nothing ticked is unknown, none is known", () => {
    expect(facts(sections.nature, { breachTypes: [] }).breachTypes.value).toBeNull();
    expect(facts(sections.nature, { "breachTypes.unknown": "unknown" }).breachTypes.value).toBeNull();
    expect(facts(sections.nature, { "breachTypes.none": "none" }).breachTypes.value).toEqual([]);
  });

  test("a ticked answer counts beside 'not yet known', which stood ticked from the beginning", () => {
    const raw = { breachTypes: "integrity", "breachTypes.unknown": "unknown" };
    expect(facts(sections.nature, raw).breachTypes.value).toEqual(["integrity"]);
  });

  test("keep the list's order and never come twice", () => {
    const raw = { breachTypes: ["integrity", "confidentiality", "integrity"] };
    expect(facts(sections.nature, raw).breachTypes.value).toEqual(["confidentiality", "integrity"]);
  });

  test("'none' beside an answer is a contradiction", () => {
    const raw = { breachTypes: ["integrity"], "breachTypes.none": "none" };
    expect(problems(sections.nature, raw)).toEqual({ "breachTypes.none": "errors.noneAndSome" });
  });

  test.each([
    ["incidentKind", "__proto__"],
    ["incidentKind", "toString"],
    ["breachTypes", "Confidentiality"],
    ["intent", "accidental "],
  ])("%s refuses %j", (field, value) => {
    expect(problems(sections.nature, { [field]: value })).toEqual({ [field]: "errors.notAnOption" });
  });
});

describe("source and certainty", () => {
  test("are kept, also where the answer is not yet known", () => {
    const raw = {
      description: "",
      "description.source": " servicedesk ",
      "description.certainty": "suspicion",
    };
    expect(facts(sections.nature, raw).description).toEqual({
      value: null,
      certainty: "suspicion",
      source: "servicedesk",
    });
  });

  test("have their problems at their own inputs, beside those of the answer", () => {
    const raw = {
      description: "a".repeat(10_001),
      "description.source": "b".repeat(301),
      "description.certainty": "zeker",
    };
    expect(problems(sections.nature, raw)).toEqual({
      description: "errors.tooLong",
      "description.source": "errors.tooLong",
      "description.certainty": "errors.notAnOption",
    });
  });
});

describe("moments", () => {
  test("are exact, about, or a day", () => {
    const typed = (parts: RawForm) => facts(sections.discovery, parts).startedAt.value;
    expect(typed({ "startedAt.date": "23-11-2026", "startedAt.time": "14:05" })).toEqual({
      at: "2026-11-23T13:05:00.000Z",
      precision: "exact",
    });
    expect(
      typed({ "startedAt.date": "23-11-2026", "startedAt.time": "14:05", "startedAt.about": "about" }),
    ).toEqual({ at: "2026-11-23T13:05:00.000Z", precision: "about" });
    expect(typed({ "startedAt.date": "gisteren", "startedAt.about": "about" })).toEqual({
      at: "2026-11-22T23:00:00.000Z",
      precision: "day",
    });
    expect(typed({ "startedAt.date": " ", "startedAt.time": "", "startedAt.about": "about" })).toBeNull();
  });

  test.each([
    [{ "startedAt.date": "31-04-2026" }, "startedAt.date"],
    [{ "startedAt.date": "29-03-2026", "startedAt.time": "02:30" }, "startedAt.time"],
    [{ "startedAt.time": "14:05" }, "startedAt.date"],
  ])("%j is refused at %s", (raw, at) => {
    expect(Object.keys(problems(sections.discovery, raw as RawForm))).toEqual([at]);
  });

  test.each(["startedAt", "endedAt", "detectedAt", "discoveredAt", "processorToldAt"])(
    "%s has happened: the future is refused",
    (name) => {
      const raw = { [`${name}.date`]: "24-11-2026", [`${name}.time`]: "14:08" };
      expect(problems(sections.discovery, raw)).toEqual({ [`${name}.date`]: "clock.problem.inFuture" });
    },
  );

  test("informing people may be promised for later but not reported from the future", () => {
    const at = (name: string) => ({ [`${name}.date`]: "26-11-2026", [`${name}.time`]: "09:00" });
    expect(problems(sections.communication, at("informedAt"))).toEqual({
      "informedAt.date": "clock.problem.inFuture",
    });
    expect(facts(sections.communication, at("willInformAt")).willInformAt.value?.at).toBe(
      "2026-11-26T08:00:00.000Z",
    );
    // The police can only ask to wait until a moment that is still to come.
    expect(facts(sections.communication, at("postponedUntil")).postponedUntil.value?.at).toBe(
      "2026-11-26T08:00:00.000Z",
    );
  });

  test("today without a time is not the future, though the day is not over", () => {
    expect(problems(sections.discovery, { "discoveredAt.date": "vandaag" })).toEqual({});
  });
});

describe("a timeline that cannot be", () => {
  const at = (name: string, date: string, time = "", about = "") => ({
    [`${name}.date`]: date,
    [`${name}.time`]: time,
    [`${name}.about`]: about,
  });

  test.each([
    [
      "ends before it begins",
      { ...at("startedAt", "23-11-2026", "14:05"), ...at("endedAt", "23-11-2026", "14:04") },
      { "endedAt.date": "errors.moment.endBeforeStart" },
    ],
    [
      "is going on and has ended",
      { ongoing: "yes", ...at("endedAt", "23-11-2026", "14:04") },
      { "endedAt.date": "errors.moment.endWhileOngoing" },
    ],
    [
      "was discovered before it began",
      { ...at("startedAt", "23-11-2026", "14:05"), ...at("discoveredAt", "22-11-2026") },
      { "discoveredAt.date": "errors.moment.discoveredBeforeStart" },
    ],
  ])("%s", (_, raw, expected) => {
    expect(problems(sections.discovery, raw as RawForm)).toEqual(expected);
  });

  test.each([
    ["at the same minute", at("startedAt", "23-11-2026", "14:05"), at("discoveredAt", "23-11-2026", "14:05")],
    ["on the same day, hour unknown", at("startedAt", "23-11-2026", "14:05"), at("endedAt", "23-11-2026")],
    [
      "about some hours later",
      at("startedAt", "23-11-2026", "14:05", "about"),
      at("endedAt", "23-11-2026", "13:00"),
    ],
  ])("is not one that is %s", (_, start, other) => {
    expect(problems(sections.discovery, { ...start, ...other })).toEqual({});
  });
});

describe("any form at all", () => {
  const names = Object.values(sections).flatMap((section) =>
    Object.keys(section.fields).flatMap((name) =>
      [
        "",
        ".date",
        ".time",
        ".about",
        ".mode",
        ".exact",
        ".min",
        ".max",
        ".none",
        ".source",
        ".certainty",
      ].map((part) => `${name}${part}`),
    ),
  );
  const options = Object.values(sections).flatMap((section) =>
    Object.values(section.fields).flatMap((field) => ("options" in field ? [...field.options] : [])),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      ...options,
      "exact",
      "between",
      "unknown",
      "1.348",
      "-1",
      "23-11-2026",
      "14:05",
      "nu",
      "\u0000",
    ),
  );
  const name = fc.oneof(
    fc.constantFrom(...names),
    fc.constantFrom("__proto__", "constructor", "toString"),
    fc.string(),
  );
  const raw = fc
    .array(fc.tuple(name, fc.oneof(text, fc.array(text, { maxLength: 4 }))))
    .map((entries) => Object.fromEntries(entries) as RawForm);

  test("is read or refused with a word that exists; what is read can be stored", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sectionNames), raw, (section, form) => {
        const read = readSection<Section>(sections[section], form, now);
        if (read.ok) {
          expect(sectionSchema<Section>(sections[section]).parse(read.facts)).toEqual(read.facts);
          return;
        }
        for (const [at, { key, values }] of Object.entries(read.problems)) {
          expect(names).toContain(at);
          expect(words("nl")(key, values)).not.toBe("");
          expect(words("en")(key, values)).not.toBe("");
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("leaves the prototypes of the house alone", () => {
    const hostile = JSON.parse('{"__proto__": {"description": "x"}, "constructor": "y"}') as RawForm;
    expect(facts(sections.nature, hostile)).toEqual(emptySection(sections.nature));
    expect(({} as Record<string, unknown>).description).toBeUndefined();
  });
});
