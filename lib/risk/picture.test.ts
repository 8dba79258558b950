import { describe, expect, it } from "vitest";
import { aGroup, fact, someFacts, suspicion } from "#lib/facts/build.ts";
import { openQuestions, pathOf, pictureAt } from "./picture.ts";
import { questionNames } from "./questions.ts";

const group = aGroup("g", { vulnerable: "no", identifiable: suspicion("no") });
const facts = someFacts({
  recipient: { holder: "colleague" },
  recovery: { backup: "not-checked" },
  groups: [group],
});

describe("a picture of one group", () => {
  it("takes what is known as it is, at either end", () => {
    for (const end of ["best", "worst"] as const) {
      expect(pictureAt(facts, group, end)).toMatchObject({ holder: "colleague", vulnerable: "no" });
    }
  });

  it("answers every open question at one end", () => {
    expect(pictureAt(facts, group, "best")).toMatchObject({ opened: "no", people: { min: 0, max: 0 } });
    const worst = pictureAt(facts, group, "worst");
    expect(worst).toMatchObject({ opened: "yes", key: "exposed", intent: "malicious" });
    expect(Object.keys(worst)).toEqual([...questionNames, "knownAt"]);
  });

  it("believes a suspicion only where it makes things worse", () => {
    expect(pictureAt(facts, group, "best").identifiable).toBe("no");
    expect(pictureAt(facts, group, "worst").identifiable).toBe("directly");
  });

  it("does not know a back-up that nobody checked", () => {
    expect(pictureAt(facts, group, "best").backup).toBe("not-needed");
    expect(pictureAt(facts, group, "worst").backup).toBe("none");
  });

  it("can put one question at the other end", () => {
    const asked = pictureAt(facts, group, "best", ["opened"]);
    expect(asked).toEqual({ ...pictureAt(facts, group, "best"), opened: "yes" });
  });
});

it("leaves open what is not answered, only suspected or not looked at, and nothing else", () => {
  const open = openQuestions(facts, group);
  expect(open).toEqual(questionNames.filter((name) => name !== "holder" && name !== "vulnerable"));
  const none = { ...facts, nature: { ...facts.nature, breachTypes: fact([]) } };
  expect(openQuestions(none, group)).toContain("breachTypes");
});

it("says where a question is answered: below its group, or for the whole incident", () => {
  expect(pathOf("key", group)).toBe("group/g/key");
  expect(pathOf("holder", group)).toBe("recipient/holder");
});
