import { expect, test } from "vitest";
import { problemList } from "./problem-list.ts";

test("the form as a whole comes first, then the questions in their order, then what stands nowhere", () => {
  const problems = { other: "d", city: "c", name: "b", "": "a" };
  expect(problemList(problems, ["name", "city"])).toEqual([
    { text: "a" },
    { at: "name", text: "b" },
    { at: "city", text: "c" },
    { at: "other", text: "d" },
  ]);
});
