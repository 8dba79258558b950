import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, csvNl, csvNlLines } from "./register-csv.ts";

const one = (cell: Cell) => csvNl(["kop"], [[cell]]).split("\r\n")[1];

/** Reads the file back as a spreadsheet does: quotes, semicolons, CRLF. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const text = csv.replace(/^\ufeff/, "");
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (quoted && sign === '"' && text[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === ";") {
      rows.at(-1)?.push(cell);
      cell = "";
    } else if (!quoted && sign === "\r" && text[i + 1] === "\n") {
      rows.at(-1)?.push(cell);
      rows.push([]);
      cell = "";
      i++;
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

describe("a register for Dutch Excel", () => {
  test("has a byte order mark, semicolons and CRLF to the end", () => {
    expect(csvNl(["Nummer", "Titel"], [["DL-2026-014", null]])).toBe(
      "\ufeffNummer;Titel\r\nDL-2026-014;\r\n",
    );
  });

  test("writes numbers with a comma and without points, moments in Amsterdam time", () => {
    expect(one(1348.5)).toBe("1348,5");
    expect(one(12_000_000)).toBe("12000000");
    expect(one(-3)).toBe("-3");
    expect(one(new Date("2026-11-23T13:05:00.000Z"))).toBe("23-11-2026 14:05");
  });

  test("doubles quotes and keeps line ends inside a cell", () => {
    expect(csvNl(["a"], [['zij zei "nee"; en\r\nliep weg']])).toBe(
      '\ufeffa\r\n"zij zei ""nee""; en\nliep weg"\r\n',
    );
  });

  test("makes plain text of what a spreadsheet would run", () => {
    for (const start of ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", " =", "\u200b="]) {
      const written = read(csvNl(["a"], [[`${start}1+1`]]))[1]?.[0];
      expect(written?.startsWith("'")).toBe(true);
    }
    expect(one("e-mail aan 3 mensen")).toBe("e-mail aan 3 mensen");
  });

  test("refuses a number that is none", () => {
    expect(() => csvNl(["a"], [[Number.NaN]])).toThrow(RangeError);
  });

  test("reads back as it was written, whatever people type", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 2 })),
        (rows) => {
          const back = read(csvNl(["a", "b"], rows)).slice(1);
          const typed = rows.map((row) =>
            row.map((cell) => cell.replace(/\r\n?/g, "\n").replaceAll("\0", "")),
          );
          expect(back.map((row) => row.map((cell) => cell.replace(/^'/, "")))).toEqual(
            typed.map((row) => row.map((cell) => cell.replace(/^'/, ""))),
          );
        },
      ),
    );
  });

  test("gives its lines one by one", () => {
    expect([...csvNlLines(["a"], [["1"], ["2"]])]).toEqual(["\ufeffa\r\n", "1\r\n", "2\r\n"]);
  });
});
