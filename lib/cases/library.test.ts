import { describe, expect, it } from "vitest";
import { caseLibrary, findCase, librarySubjects, subjectOfCase, subjects } from "./library.ts";
import { publishedCase } from "./published-case.ts";

/** Case for case what the two duties came to, so that a slip in the library shows. */
const edpb = {
  "EDPB-01": [false, false],
  "EDPB-02": [true, false],
  "EDPB-03": [true, true],
  "EDPB-04": [true, true],
  "EDPB-05": [true, true],
  "EDPB-06": [false, false],
  "EDPB-07": [true, true],
  "EDPB-08": [true, false],
  "EDPB-09": [false, false],
  "EDPB-10": [false, false],
  "EDPB-11": [true, true],
  "EDPB-12": [true, true],
  "EDPB-13": [false, false],
  "EDPB-14": [true, true],
  "EDPB-15": [false, false],
  "EDPB-16": [true, false],
  "EDPB-17": [true, true],
  "EDPB-18": [true, true],
};

describe("the library of published cases", () => {
  it.each(caseLibrary.map((one) => [one.id, one] as const))("%s is whole", (_id, one) => {
    expect(publishedCase.parse(one)).toEqual(one);
  });

  it("has 82 cases, each under one subject and one id", () => {
    expect(caseLibrary).toHaveLength(82);
    expect(new Set(caseLibrary.map(({ id }) => id.toLowerCase())).size).toBe(82);
    for (const subject of subjects)
      for (const one of librarySubjects[subject]) expect(subjectOfCase(one)).toBe(subject);
  });

  it("finds a case by its id and nothing else", () => {
    for (const one of caseLibrary) expect(findCase(one.id)).toBe(one);
    expect(findCase("EDPB-99")).toBeNull();
    expect(findCase("toString")).toBeNull();
  });

  it("begins with the guidelines of the EDPB and the Dutch authority", () => {
    const order = [...new Set(caseLibrary.map(({ jurisdiction }) => jurisdiction))];
    expect(order.slice(0, 2)).toEqual(["EU", "NL"]);
  });

  it("says where each case can be read, over a safe connection", () => {
    for (const { id, sourceUrl } of caseLibrary) {
      if (sourceUrl !== null) expect(sourceUrl, id).toMatch(/^https:\/\//);
    }
  });

  it("tells every case in both languages, and each language by itself", () => {
    for (const { id, nl, en } of caseLibrary) {
      for (const part of ["title", "summary", "reason"] as const) expect(nl[part], id).not.toBe(en[part]);
    }
  });

  it("tells no two cases alike", () => {
    for (const locale of ["nl", "en"] as const) {
      for (const part of ["title", "summary"] as const) {
        expect(new Set(caseLibrary.map((one) => one[locale][part])).size).toBe(82);
      }
    }
  });

  it("says on what it depends where the verdict is conditional, and never calls that decided", () => {
    for (const { id, verdict } of caseLibrary) {
      if (verdict.notify_sa_basis === "conditional" && id !== "NL-AP-R1") {
        expect(verdict.notify_sa, id).toBe("depends");
      }
    }
  });

  it.each(Object.entries(edpb))("%s has the verdict of the guidelines", (id, [notify, inform]) => {
    const verdict = findCase(id)?.verdict;
    expect([verdict?.notify_sa, verdict?.inform_subjects]).toEqual([notify, inform]);
    expect([verdict?.notify_sa_basis, verdict?.inform_subjects_basis]).toEqual(["decided", "decided"]);
  });
});
