import { describe, expect, test } from "vitest";
import type { Channel } from "#lib/delivery/delivery-state.ts";
import { checkList } from "./check-list.ts";
import { looksLikeHeads, mappingProblems, proposedMapping } from "./columns.ts";
import { identityOf } from "./recipient.ts";

const heads = ["Naam", "E-mailadres", "Straat en huisnummer", "Postcode", "Woonplaats", "Land"];

function check(rows: string[][], channel: Channel = "e-mail") {
  const work = checkList(
    rows.map((cells, at) => ({ number: at + 2, cells })),
    proposedMapping(heads),
    channel,
  );
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const row = (email: string, name = "Jan", street = "Weg 1", postalCode = "8011 AA", country = "") => [
  name,
  email,
  street,
  postalCode,
  "Zwolle",
  country,
];

describe("which column is what", () => {
  test.each([
    [heads, [0, 1, 2, 3, 4, 5]],
    [
      ["Email address", "Full name", "Street", "ZIP code", "Town", "Country"],
      [1, 0, 2, 3, 4, 5],
    ],
    [
      ["id", "E-MAIL"],
      [null, 1, null, null, null, null],
    ],
  ])("%j", (given, expected) => {
    expect(Object.values(proposedMapping(given))).toEqual(expected);
  });

  test("what a channel needs must have a column, and no column serves twice", () => {
    const mapping = proposedMapping(["naam", "postcode"]);
    expect(Object.keys(mappingProblems(mapping, "pdf-print"))).toEqual(["street", "city"]);
    expect(mappingProblems({ ...mapping, email: mapping.name }, "e-mail").email?.key).toBe(
      "delivery.mapping.twice",
    );
  });

  test("a row with an address in it is no row of heads", () => {
    expect(looksLikeHeads(["naam", "jan@voorbeeld.example"])).toBe(false);
  });
});

describe("a row that is wrong says which field and why", () => {
  test.each([
    ["no address", row(""), "email", "empty"],
    ["half an address", row("jan@"), "email", "email"],
    ["two addresses", row("a@b.example,c@d.example"), "email", "email"],
    ["a header smuggled in", row("a@b.example\r\nBcc: x@y.example"), "email", "lines"],
    ["a formula", row("a@b.example", '=HYPERLINK("http://x")'), "name", "formula"],
    ["a formula behind blanks and in full width", row("a@b.example", "\u200b ＝1+1"), "name", "formula"],
    ["an error of the sheet", row("a@b.example", "#N/B"), "name", "sheetError"],
    ["a name without end", row("a@b.example", "x".repeat(300)), "name", "long"],
    ["a postal code", row("a@b.example", "Jan", "Weg 1", "801 AA"), "postalCode", "postalCode"],
  ])("%s", (_name, cells, field, key) => {
    const checked = check([cells]);
    expect(checked.recipients).toEqual([]);
    expect(checked.problems[0]).toMatchObject({ row: 2, field, problem: { key: `delivery.row.${key}` } });
  });

  test("a postal code elsewhere is as it is there; what the channel does not need may be empty", () => {
    expect(check([row("a@b.example", "Jan", "Rue 1", "75001", "Frankrijk")]).wrongRows).toBe(0);
    expect(check([["", "a@b.example"]]).wrongRows).toBe(0);
    expect(check([["", "a@b.example"]], "pdf-print").wrongRows).toBe(1);
  });
});

describe("doubles", () => {
  test("the same address, typed otherwise, gets one letter", () => {
    const checked = check([row("Jan@b.example"), row(" jan@B.example", "Jan de Vries"), row("c@d.example")]);
    expect(checked.recipients).toHaveLength(2);
    expect(checked.doubles).toEqual([{ row: 3, first: 2 }]);
  });

  test("without mail: the same name at the same address; a family at one address stays", () => {
    const rows = [row("", "Jan"), row("", "JAN ", "weg  1", "8011aa"), row("", "Piet")];
    const checked = check(rows, "pdf-print");
    expect([checked.recipients.length, checked.doubleRows]).toEqual([2, 1]);
  });

  test("who somebody is does not hang on capitals or blanks", () => {
    const one = { name: "A", email: "", street: "S 1", postalCode: "1234 AB", city: "C", country: "" };
    expect(identityOf(one)).toBe(identityOf({ ...one, name: " a", postalCode: "1234ab" }));
  });
});

test("a hundred thousand rows are checked in pieces that let others go first", () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => ({
    number: at + 2,
    cells: row(`p${at}@b.example`),
  }));
  const work = checkList(rows, proposedMapping(heads), "e-mail");
  // Pieces are counted and not timed: how long one takes is the machine's business, that there are many is ours.
  let pieces = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) pieces += 1;
  expect(step.value.recipients).toHaveLength(100_000);
  expect(pieces).toBeGreaterThanOrEqual(99);
});
