import { describe, expect, test } from "vitest";
import { goldenCases } from "#lib/reports/golden/cases.ts";
import { sheet } from "#lib/reports/golden/read-sheet.ts";
import { someFacts } from "#lib/reports/golden/some-facts.ts";
import { entriesOf } from "#lib/reports/report.ts";
import { words } from "#lib/words/words.ts";
import { copyDesk } from "./copy-desk.ts";
import { copyState, progress } from "./copy-state.ts";

const nl = words("nl");
const rows = (report: Parameters<typeof copyDesk>[0]) =>
  new Map(
    copyDesk(report, "nl", nl)
      .flatMap((part) => part.rows)
      .map((row) => [row.id, row]),
  );

describe("the copy desk", () => {
  test.each(goldenCases)("has every question that is asked of $name, in order", ({ facts, filing }) => {
    const report = sheet(facts, { filing });
    const asked = entriesOf(report).flatMap(({ kind, id }) => (kind === "asked" ? [id] : []));
    expect([...rows(report).keys()]).toEqual(asked.filter((id) => id !== "apNotificationNumber"));
  });

  test("chooses from lists, and gives texts as they go into a box", () => {
    const found = rows(
      sheet(
        someFacts({
          nature: { description: "Regel één\nRegel twee 🙂", breachTypes: ["integrity"] },
          groups: [
            {
              name: "Klanten",
              people: { min: 12500, max: 12500 },
              records: { min: 3, max: 9 },
              specialCategories: [],
            },
          ],
        }),
      ),
    );
    expect(found.get("natureOfBreach")).toMatchObject({
      choose: ["Persoonsgegevens ongeoorloofd of onopzettelijk gewijzigd"],
      fields: [],
    });
    expect(found.get("summary")?.fields).toEqual([
      { text: "Regel één\nRegel twee 🙂", count: 22, most: null },
    ]);
    expect(found.get("affectedCountExact")?.fields[0]?.text).toBe("12500");
    expect(found.get("recordCount")?.fields[0]?.text).toBe("9");
    expect(found.get("specialCategories")).toMatchObject({ choose: [], fields: [] });
  });

  test("gives every line of an address and a contact person a box of its own, and the one limit that was found", () => {
    const found = rows(sheet(someFacts({ contact: { contactName: "P. Jansen", contactPhone: "030 1" } })));
    expect(found.get("contactPerson")?.fields.map(({ text }) => text)).toEqual(["P. Jansen", "030 1"]);
    expect(found.get("cocNumber")?.fields[0]?.most).toBe(8);
  });
});

describe("how far an answer is", () => {
  const tick = (answerHash: string, copied = true) => ({
    answerHash,
    copied,
    copiedBy: "sanne",
    copiedAt: new Date(0),
  });

  test("counts a tick only for the answer that was ticked", () => {
    expect(copyState("a", null, null)).toBe("open");
    expect(copyState("a", tick("a"), null)).toBe("copied");
    expect(copyState("b", tick("a"), null)).toBe("changed");
    expect(copyState("a", tick("a", false), null)).toBe("open");
    expect(copyState(null, tick("a"), "a")).toBe("nothing");
  });

  test("asks nothing of what the notification before put there already", () => {
    expect(copyState("a", null, "a")).toBe("as-filed");
    expect(copyState("b", null, "a")).toBe("open");
  });

  test("is summed without what has no answer", () => {
    expect(progress(["nothing", "open", "copied", "changed", "as-filed"])).toEqual({ done: 2, all: 4 });
  });
});
