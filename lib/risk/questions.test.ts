import { expect, it } from "vitest";
import type { Scale } from "#lib/facts/bounds.ts";
import { aGroup, fact, someFacts } from "#lib/facts/build.ts";
import { sections } from "#lib/facts/facts.ts";
import { type Question, type QuestionName, questionNames, questions } from "./questions.ts";

function fieldOf(name: QuestionName): { kind: string; options?: readonly string[] } | undefined {
  const path = questions[name].path("g").split("/");
  const section = sections[path[0] as keyof typeof sections];
  return (section.fields as Record<string, { kind: string; options?: readonly string[] }>)[path.at(-1) ?? ""];
}

it.each(questionNames)("%s is a question of the dossier, read where it says it is answered", (name) => {
  expect(fieldOf(name)).toBeDefined();
  const [section = "", ...rest] = questions[name].path("g").split("/");
  const said = fact<unknown>(questions[name].scale.worst);
  const group = aGroup("g", section === "group" ? { [name]: said } : {});
  const facts = someFacts({
    groups: [group],
    ...(section === "group" ? {} : { [section]: { [name]: said } }),
  });
  const { fact: read } = questions[name] as Question<unknown>;
  expect(read(facts, group)).toEqual(said);
  expect(rest).toEqual(section === "group" ? ["g", name] : [name]);
});

// Of the kinds of incident only a lost carrier counts; all others say the same about the risk.
const choices = questionNames.filter((name) => name !== "incidentKind" && fieldOf(name)?.kind === "choice");

it.each(choices)(
  "%s has a place from best to worst for every answer of the form, or leaves things open",
  (name) => {
    const scale = questions[name].scale as Scale<unknown>;
    const placed = fieldOf(name)?.options?.filter((option) => !scale.openAnswer?.(option)) ?? [];
    expect([...(scale.order ?? [])].sort()).toEqual(placed.sort());
  },
);

it("never asks what a person expects or judges", () => {
  const asked = questionNames.map((name) => questions[name].path("g"));
  expect(asked.filter((path) => /severity|harms|judgement|Note$/.test(path))).toEqual([]);
});
