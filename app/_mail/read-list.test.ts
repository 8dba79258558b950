import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { Unreadable } from "#lib/recipients/list-row.ts";
import { readCsv } from "#lib/recipients/read-csv.ts";
import { previewOf, readList } from "#lib/recipients/read-list.ts";
import type { Unzip } from "#lib/recipients/read-xlsx.ts";
import { unzip } from "./unzip.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(text, "utf16le");
  return big ? bytes.swap16() : bytes;
};
const text = "Naam;E-mail;Plaats\r\nZoë Müller;zoe@voorbeeld.example;’s-Hertogenbosch\r\n";
const rowsOf = (bytes: Uint8Array) => [...readList(bytes, unzip).rows()].map(({ cells }) => cells);
const refusal = (bytes: Uint8Array): string => {
  try {
    rowsOf(bytes);
    return "";
  } catch (error) {
    if (error instanceof Unreadable) return error.problem.key;
    throw error;
  }
};

/** A workbook as spreadsheets write it. */
function workbook(sheet: string, shared = ""): Uint8Array {
  return zipSync({
    "xl/workbook.xml": strToU8(
      '<workbook><sheets><sheet name="x" sheetId="1" r:id="rId7"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Id="rId7" Target="worksheets/first.xml"/></Relationships>',
    ),
    "xl/worksheets/first.xml": strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    "xl/sharedStrings.xml": strToU8(`<sst>${shared}</sst>`),
  });
}

describe("a list in any encoding", () => {
  test.each([
    ["UTF-8", bytesOf(text)],
    ["UTF-8 with its mark", bytesOf(`\ufeff${text}`)],
    ["UTF-16 LE with its mark", utf16(`\ufeff${text}`)],
    ["UTF-16 BE with its mark", utf16(`\ufeff${text}`, true)],
    ["UTF-16 LE", utf16(text.replace("’", "'"))],
    ["UTF-16 BE", utf16(text.replace("’", "'"), true)],
    ["Windows-1252", Buffer.from(text.replace("’", "\x92"), "latin1")],
  ])("%s", (_name, bytes) => {
    const [row] = rowsOf(bytes);
    expect(row?.[0]).toBe("Zoë Müller");
    expect(row?.[2]).toMatch(/^[’']s-Hertogenbosch$/);
  });
});

describe("a list with any separator", () => {
  test.each([";", ",", "\t"])("%j, also with the others inside cells", (separator) => {
    const line = (cells: string[]) => cells.map((cell) => `"${cell}"`).join(separator);
    const file = [
      line(["Naam", "Adres"]),
      line(["Vries, J. de; weduwe", 'Hof "Rust"'.replaceAll('"', '""')]),
    ];
    expect(rowsOf(bytesOf(file.join("\n")))).toEqual([["Vries, J. de; weduwe", 'Hof "Rust"']]);
  });

  test("a line in front that says which it is", () => {
    expect(rowsOf(bytesOf("sep=,\r\nnaam,plaats\r\na,b"))).toEqual([["a", "b"]]);
  });

  test("whatever is written in quotes is read back", () => {
    const cell = fc.string({ maxLength: 20 }).map((one) => one.replaceAll("\0", ""));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const quoted = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(";"));
        const read = [...readCsv(`a;b;c\r\n${quoted.join("\r\n")}`)].slice(1).map(({ cells }) => cells);
        const kept = rows.map((row) => row.map((one) => one.trim())).filter((row) => row.some(Boolean));
        expect(read).toEqual(kept);
      }),
    );
  });

  test("rows are numbered as lines, also behind a cell with line ends", () => {
    const rows = [...readList(bytesOf('naam;plaats\n"a\nb";c\n\nd;e\n'), unzip).rows()];
    expect(rows.map(({ number }) => number)).toEqual([2, 5]);
  });
});

describe("a workbook", () => {
  test("shared, inline and formula cells, with gaps, by their place", () => {
    const sheet =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>E-mail</t></is></c></row>' +
      '<row r="4"><c r="A4" t="str"><f>B1&amp;C1</f><v>A &amp; B</v></c><c r="C4"><v>12</v></c></row>';
    const list = readList(workbook(sheet, "<si><r><t>Na</t></r><r><t>am</t></r></si>"), unzip);
    expect(list.headers).toEqual(["Naam", "", "E-mail"]);
    expect([...list.rows()]).toEqual([{ number: 4, cells: ["A & B", "", "12"] }]);
  });

  test("one that unpacks to more than any list is refused unread", () => {
    const liar: Unzip = (_bytes, wants) => {
      wants("xl/worksheets/sheet1.xml", 2 ** 40);
      return {};
    };
    expect(() => readList(workbook(""), liar)).toThrow(Unreadable);
  });
});

describe("what is no list", () => {
  test.each([
    ["empty", new Uint8Array(), "delivery.list.empty"],
    ["blank", bytesOf("\n\n"), "delivery.list.empty"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0, 0, 0, 1, 0, 0]), "delivery.list.notText"],
    ["an old workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), "delivery.list.oldWorkbook"],
    ["a broken workbook", workbook("").slice(0, 60), "delivery.list.brokenWorkbook"],
    ["no heads", bytesOf("Jan;jan@voorbeeld.example\nPiet;piet@voorbeeld.example"), "delivery.list.noHeads"],
    ["only heads", bytesOf("naam;plaats\n"), "delivery.list.onlyHeads"],
    ["an open quote", bytesOf('naam;plaats\nJan;"Zwolle\nPiet;Assen'), "delivery.list.openQuote"],
    ["an endless cell", bytesOf(`naam;plaats\n${"x".repeat(3_000)};b`), "delivery.list.longCell"],
    ["endless columns", bytesOf(`naam;plaats\n${";".repeat(300)}b`), "delivery.list.tooManyColumns"],
  ])("%s", (_name, bytes, key) => {
    expect(refusal(bytes)).toBe(key);
  });

  test("whatever bytes come in, it is a list or it says what is wrong", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof refusal(bytes)).toBe("string");
      }),
    );
  });
});

test("the preview is the first ten rows", () => {
  const many = `naam;plaats\n${Array.from({ length: 30 }, (_, at) => `a${at};b`).join("\n")}`;
  expect(previewOf(readList(bytesOf(many), unzip)).map(({ cells }) => cells[0])).toHaveLength(10);
});
