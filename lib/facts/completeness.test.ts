import { describe, expect, test } from "vitest";
import { progress } from "./completeness.ts";
import { sections } from "./facts.ts";
import type { Fact } from "./field.ts";
import { emptySection, type Section, type SectionFacts } from "./section.ts";

function section<S extends Section>(of: S, values: Record<string, unknown>): SectionFacts<S> {
  const facts = emptySection(of) as Record<string, Fact<unknown>>;
  for (const [name, value] of Object.entries(values))
    facts[name] = { value, certainty: "fact", source: null };
  return facts as SectionFacts<S>;
}

describe("how far a section has come", () => {
  test("nothing known: every question that matters is open", () => {
    const { known, total, unknown } = progress(sections.nature, section(sections.nature, {}));
    expect(known).toBe(0);
    expect(unknown).toHaveLength(total);
    expect(unknown).toContain("description");
    expect(unknown).not.toContain("incidentKindNote");
    expect(unknown).not.toContain("attachments");
  });

  test("an answer of 'none of these' is an answer", () => {
    const before = progress(sections.nature, section(sections.nature, {}));
    const after = progress(sections.nature, section(sections.nature, { breachTypes: [] }));
    expect(after).toMatchObject({ known: before.known + 1, total: before.total });
  });

  test("'overig' asks for its name", () => {
    const facts = section(sections.nature, { incidentKind: "other" });
    expect(progress(sections.nature, facts).unknown).toContain("incidentKindNote");
  });

  test("the key is open until it is known that there was no protection", () => {
    expect(progress(sections.group, section(sections.group, {})).unknown).toContain("key");
    const none = section(sections.group, { measure: "none" });
    expect(progress(sections.group, none).unknown).not.toContain("key");
  });

  test("how a measure worked is asked once there is one, and about the device once it is known", () => {
    const how = ["method", "keyWhere", "whoKnew", "passwordStrength"];
    const open = (facts: Parameters<typeof section<typeof sections.group>>[1]) =>
      progress(sections.group, section(sections.group, facts)).unknown;
    expect(open({}).filter((name) => how.includes(name))).toEqual([]);
    expect(open({ measure: "encrypted" })).toEqual(expect.arrayContaining(how));
    expect(open({ measure: "encrypted" })).not.toContain("remoteWipe");
    expect(open({ device: "locked" })).toContain("remoteWipe");
    expect(open({ device: "no-device" })).not.toContain("remoteWipe");
  });

  test("what was answered counts, also when it no longer matters", () => {
    const facts = section(sections.group, { measure: "none", key: "safe" });
    const without = section(sections.group, { measure: "none" });
    expect(progress(sections.group, facts).known).toBe(progress(sections.group, without).known + 1);
  });

  test("a section with every answer is complete", () => {
    const values: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(sections.group.fields)) {
      values[name] = "options" in field ? field.options[0] : "x";
    }
    const total = Object.keys(sections.group.fields).length;
    expect(progress(sections.group, section(sections.group, values))).toEqual({
      known: total,
      total,
      unknown: [],
    });
  });

  test("questions wait for questions that exist: answering each in turn never leaves one out for good", () => {
    for (const of of Object.values(sections) as Section[]) {
      const facts = section(of, {}) as Record<string, Fact<unknown>>;
      for (const [name, field] of Object.entries(of.fields)) {
        const all = "options" in field ? [...field.options] : ["x"];
        facts[name] = { value: all, certainty: "fact", source: null };
      }
      expect(progress(of, facts as SectionFacts<Section>).unknown, of.name).toEqual([]);
    }
  });
});
