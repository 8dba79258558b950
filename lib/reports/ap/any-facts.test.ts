import fc from "fast-check";
import { expect, test } from "vitest";
import { decide } from "#lib/decisions/decide.ts";
import { type Facts, sections } from "#lib/facts/facts.ts";
import type { Field } from "#lib/facts/field.ts";
import { someFacts, someOrganisation } from "#lib/reports/golden/some-facts.ts";
import { entriesOf, type Report } from "#lib/reports/report.ts";
import { spellOut } from "#lib/reports/spell-out.ts";
import { words } from "#lib/words/words.ts";
import { filingKinds } from "#lib/workflow/happened.ts";
import type { ApInput } from "./input.ts";
import { questionIds, questions } from "./questions.ts";
import { apSheet } from "./sheet.ts";

function anyValue(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "choice":
      return fc.constantFrom(...field.options);
    case "choices":
      return fc.subarray([...field.options]);
    case "text":
      return fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" });
    case "moment":
      return fc.constant({ at: "2026-11-20T08:00:00.000Z", precision: "about" });
    case "amount":
      return fc.tuple(fc.nat(5000), fc.nat(5000)).map(([min, more]) => ({ min, max: min + more }));
  }
}

const factOf = (field: Field) =>
  fc.record({
    value: fc.option(anyValue(field), { freq: 3 }),
    certainty: fc.constantFrom("fact", "suspicion"),
    source: fc.constant(null),
  });

const sectionOf = (name: keyof typeof sections) =>
  fc.record(
    Object.fromEntries(Object.entries(sections[name].fields).map(([key, field]) => [key, factOf(field)])),
  );

const itemsOf = (name: "group" | "other-party") =>
  fc
    .array(sectionOf(name), { maxLength: 3 })
    .map((items) => items.map((facts, at) => ({ id: `${name}${at}`, facts })));

const anyFacts = fc
  .record({
    ...Object.fromEntries(
      (["nature", "discovery", "recipient", "recovery", "consequences", "parties", "contact"] as const).map(
        (name) => [name, sectionOf(name)],
      ),
    ),
    communication: sectionOf("communication"),
    order: sectionOf("order"),
    lateness: sectionOf("lateness"),
    groups: itemsOf("group"),
    otherParties: itemsOf("other-party"),
  })
  .map((facts) => ({ ...someFacts(), ...facts }) as unknown as Facts);

const anyInput: fc.Arbitrary<ApInput> = fc
  .record({
    facts: anyFacts,
    kind: fc.constantFrom(...filingKinds),
    late: fc.constantFrom(true, false, null),
  })
  .map(({ facts, kind, late }) => ({
    facts,
    organisation: someOrganisation,
    decisions: decide(facts),
    filing: { kind, previousNumber: null, late },
  }));

const asked = (report: Report) =>
  entriesOf(report).flatMap((entry) => (entry.kind === "asked" ? [entry] : []));

test("whatever is recorded, every question is there once, and reads in both languages", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const report = apSheet(input);
      expect(entriesOf(report).map((entry) => entry.id)).toEqual(questionIds);
      for (const locale of ["nl", "en"] as const) spellOut(report, locale, words(locale));
    }),
  );
});

test("whatever is recorded, an answer is missing exactly when it says nothing, and only then names no source", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      for (const { id, answer } of asked(apSheet(input))) {
        if (answer.origin === "missing") {
          expect(answer.says, id).toEqual([]);
          expect(answer.missing.length, id).toBeGreaterThan(0);
        } else if (answer.origin !== "not-verified") {
          expect(answer.says.length, id).toBeGreaterThan(0);
        }
        if (answer.origin === "recorded") expect(answer.from.length, id).toBeGreaterThan(0);
        if (answer.origin === "derived") expect(answer.remarks.length, id).toBeGreaterThan(0);
      }
    }),
  );
});

test("whatever is recorded, nothing that the attacker encrypted makes the sheet speak of protection", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const says = (attacked: "yes" | "no") => {
        const nature = { ...input.facts.nature };
        nature.attackerEncrypted = { value: attacked, certainty: "fact", source: null };
        const report = apSheet({ ...input, facts: { ...input.facts, nature } });
        return asked(report)
          .filter(({ id }) => id.startsWith("protection"))
          .map(({ answer }) => answer.says);
      };
      expect(says("yes")).toEqual(says("no"));
    }),
  );
});

test("what is always asked is never left out", () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const ids = new Set(asked(apSheet(input)).map(({ id }) => id));
      for (const id of questionIds) if (questions[id].condition === "always") expect(ids, id).toContain(id);
    }),
  );
});
