import { describe, expect, test } from "vitest";
import { words } from "#lib/words/words.ts";
import { chapterIds, chapters } from "./chapters.ts";
import { optionLists } from "./options.ts";
import { wordingFound } from "./question.ts";
import { questionIds, questions } from "./questions.ts";

const all = questionIds.map((id) => questions[id]);

describe("the AP's form as data", () => {
  test("has the 55 fields that were found, in ten chapters and an end", () => {
    expect(questionIds).toHaveLength(55);
    expect(new Set(all.map((question) => question.chapter))).toEqual(new Set(chapterIds));
    expect(chapterIds.filter((id) => chapters[id] !== null)).toHaveLength(10);
  });

  test("numbers every question by its chapter, in rising order", () => {
    const order = all.map((question) => chapterIds.indexOf(question.chapter));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const question of all) {
      if (question.number !== null) {
        expect(question.number.split(".")[0]).toBe(String(chapters[question.chapter]));
      }
    }
  });

  test("says of a question whose number has an unknown part that its number was not found", () => {
    for (const question of all) {
      if (question.number === null || question.number.includes("x")) expect(question.numberFound).toBe(false);
    }
    expect(questions.subjectsInformedAt.numberFound).toBe(false);
  });

  test("does not invent what no source shows: question 4.4, the list of sectors, the receipt's number", () => {
    expect(questions.question44).toMatchObject({
      number: "4.4",
      type: "not-found",
      provenance: ["not-found"],
    });
    expect(questions.sector.options).toBeNull();
    expect(questions.apNotificationNumber.provenance).toEqual(["not-found"]);
    expect(wordingFound(questions.subjectsInformedAt)).toBe(false);
    expect(wordingFound(questions.discoveredAt)).toBe(true);
  });

  test("knows the authority's own word on what is obligatory only for the reporter", () => {
    const byForm = questionIds.filter((id) => questions[id].mandatory === "by-form");
    expect(byForm).toEqual(["reporterName", "reporterFunction", "reporterPhone"]);
    expect(questions.reporterEmail.mandatory).toBe("no");
  });

  test("never binds an approval to question 4.5 or to what is about the filing itself", () => {
    const free = questionIds.filter((id) => !questions[id].bound);
    expect(free).toEqual([
      "notificationKind",
      "previousNotificationRef",
      "withdrawalReason",
      "question44",
      "lateReason",
      "isComplete",
      "apNotificationNumber",
    ]);
  });
});

describe.each(["nl", "en"] as const)("the words of the form in %s", (locale) => {
  const t = words(locale);

  test("name every chapter, question, condition and option", () => {
    for (const id of chapterIds) expect(t(`ap.chapters.${id}`)).not.toBe("");
    for (const id of questionIds) {
      expect(t(`ap.questions.${id}`)).not.toBe("");
      expect(t(`ap.conditions.${questions[id].condition}`)).not.toBe("");
    }
    for (const [list, options] of Object.entries(optionLists)) {
      const texts = Object.keys(options).map((option) => t(`ap.options.${list}.${option}`));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
