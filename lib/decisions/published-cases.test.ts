import { expect, it } from "vitest";
import { propose } from "./decide.ts";
import { publishedCases } from "./published-cases.ts";

it.each(publishedCases)("decides $id as the EDPB did: $title", ({ facts, verdict }) => {
  const { notifyAuthority, strictestInform, keepRegister } = propose(facts);
  expect({ notify: notifyAuthority.outcome, inform: strictestInform, keep: keepRegister.outcome }).toEqual({
    notify: verdict.notify ? "required" : "not-required",
    inform: verdict.inform ? "required" : "not-required",
    keep: "required",
  });
});

it("has all eighteen, each once", () => {
  expect(new Set(publishedCases.map(({ id }) => id)).size).toBe(18);
});
