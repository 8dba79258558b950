import { describe, expect, test } from "vitest";
import { answer, filing, leftOut, options, remarks, sheet } from "#lib/reports/golden/read-sheet.ts";
import { someFacts } from "#lib/reports/golden/some-facts.ts";
import { entriesOf, missing } from "#lib/reports/report.ts";
import { boundAnswers } from "./sheet.ts";

describe("a dossier of which only the first signal is known", () => {
  const report = sheet(someFacts());

  test("answers nothing that nobody recorded", () => {
    const answered = entriesOf(report).filter(
      (one) => one.kind === "asked" && one.answer.origin === "recorded",
    );
    expect(answered.map((one) => one.id)).toEqual([
      "notificationKind",
      "organisationName",
      "organisationAddress",
      "cocNumber",
      "fgRegistrationNumber",
      "isComplete",
    ]);
  });

  test("names every obligatory question that is still open", () => {
    expect(missing(report).map((one) => one.id)).toEqual([
      "reporterName",
      "reporterFunction",
      "reporterPhone",
      "discoveredAt",
      "natureOfBreach",
      "natureOfIncident",
      "summary",
      "dataCategories",
      "specialCategories",
      "recordCountNote",
      "affectedGroups",
      "affectedCountMin",
      "affectedCountMax",
      "consequencesController",
      "consequencesSubjects",
      "measures",
    ]);
  });

  test("is not verified where no source shows what is asked", () => {
    expect(answer(report, "question44")).toMatchObject({ origin: "not-verified", says: [] });
    expect(answer(report, "sector")).toMatchObject({ origin: "not-verified" });
  });
});

describe("chapter 4", () => {
  test("never puts awareness in the place of discovery", () => {
    const facts = someFacts({ awareness: { awareAt: "2026-11-21T17:05:00.000Z" } });
    expect(answer(sheet(facts), "discoveredAt").origin).toBe("missing");
  });

  test("gives the true discovery and asks to explain where it lies before awareness", () => {
    const facts = someFacts({
      discovery: { discoveredAt: { at: "2026-11-20T08:00:00.000Z", precision: "exact" } },
    });
    expect(remarks(answer(sheet(facts), "discoveredAt"))).toContain("ap.remarks.discoveredBeforeAware");
  });

  test("asks why it is late only when it is late", () => {
    const facts = someFacts({ lateness: { reason: "De verwerker meldde zich pas op maandag." } });
    expect(leftOut(sheet(facts), "lateReason")).toBe(true);
    expect(leftOut(sheet(facts, { filing: { ...filing, late: null } }), "lateReason")).toBe(true);
    const late = sheet(facts, { filing: { ...filing, late: true } });
    expect(answer(late, "lateReason").says).toEqual([
      { kind: "text", lines: ["De verwerker meldde zich pas op maandag."] },
    ]);
    expect(missing(sheet(someFacts(), { filing: { ...filing, late: true } })).map((one) => one.id)).toContain(
      "lateReason",
    );
  });

  test("explains at 4.5 a discovery of more than 72 hours ago, and leaves its date as it is", () => {
    const discoveredAt = { at: "2026-11-16T08:00:00.000Z", precision: "exact" } as const;
    const awareness = { awareAt: "2026-11-20T08:00:00.000Z", awareReason: "Toen belde de ontvanger." };
    const facts = someFacts({ awareness, discovery: { discoveredAt } });
    const report = sheet(facts, { filing: { ...filing, longAfterDiscovery: true } });
    expect(answer(report, "discoveredAt").says).toEqual([{ kind: "moment", moment: discoveredAt }]);
    const why = answer(report, "lateReason");
    expect(why.origin).toBe("derived");
    expect(remarks(why)).toContain("ap.remarks.longAfterDiscovery");
    expect(why.says).toContainEqual({ kind: "text", lines: ["Toen belde de ontvanger."] });
    expect(missing(report).map((one) => one.id)).not.toContain("lateReason");
    expect(leftOut(sheet(facts), "lateReason")).toBe(true);
  });

  test("says that a breach is still going on instead of asking for its end", () => {
    const report = sheet(someFacts({ discovery: { ongoing: "yes" } }));
    expect(answer(report, "endedAt").says).toEqual([{ kind: "text", lines: [{ key: "ap.lines.ongoing" }] }]);
  });
});

describe("what else must not be guessed", () => {
  test("no other organisation recorded is not a no", () => {
    expect(answer(sheet(someFacts()), "otherOrganisations").origin).toBe("missing");
    const none = sheet(someFacts({ parties: { othersInvolved: "no" } }));
    expect(answer(none, "otherOrganisations")).toMatchObject({ origin: "recorded", missing: [] });
    const unnamed = sheet(someFacts({ parties: { othersInvolved: "yes" } }));
    expect(answer(unnamed, "otherOrganisations").missing).toEqual(["other-party"]);
  });

  test("one country of some groups says nothing about the others", () => {
    const some = sheet(someFacts({ groups: [{ countries: ["NL"] }, {}] }));
    expect(answer(some, "crossBorder").origin).toBe("missing");
    const two = sheet(someFacts({ groups: [{ countries: ["NL", "BE"] }, {}] }));
    expect(options(answer(two, "crossBorder"))).toEqual(["yes"]);
    expect(options(answer(two, "crossBorderCountries"))).toEqual(["NL", "BE"]);
    const one = sheet(someFacts({ groups: [{ countries: ["NL"] }] }));
    expect(options(answer(one, "crossBorder"))).toEqual(["no"]);
    expect(leftOut(one, "crossBorderCountries")).toBe(true);
  });

  test("none of these is an answer, and another than not yet known", () => {
    const none = sheet(someFacts({ groups: [{ specialCategories: [] }] }));
    expect(answer(none, "specialCategories").origin).toBe("recorded");
    expect(answer(sheet(someFacts({ groups: [{}] })), "specialCategories").origin).toBe("missing");
  });

  test("a suspicion is shown as one", () => {
    const facts = someFacts({ nature: { incidentKind: "hacking-malware-phishing" } });
    facts.nature.incidentKind.certainty = "suspicion";
    expect(remarks(answer(sheet(facts), "natureOfIncident"))).toContain("ap.remarks.suspicion");
  });

  test("an open field that belongs to a chosen option is asked for", () => {
    const report = sheet(someFacts({ nature: { incidentKind: "other" } }));
    expect(answer(report, "natureOfIncident").missing).toEqual(["nature/incidentKindNote"]);
  });
});

test("what an approval binds does not change with the kind of filing or its reasons", () => {
  const facts = someFacts({ lateness: { reason: "x" } });
  const first = boundAnswers(
    sheet(facts, { filing: { kind: "preliminary", previousNumber: null, late: null } }),
  );
  const second = boundAnswers(
    sheet(facts, { filing: { kind: "follow-up", previousNumber: "1", late: true } }),
  );
  expect(second).toEqual(first);
  expect(Object.keys(first)).not.toContain("lateReason");
});
