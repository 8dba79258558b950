import { say } from "#lib/words/message.ts";
import { type ListRow, longestCell, mostColumns, mostRows, Unreadable } from "./list-row.ts";

/** What a workbook may unpack to, in bytes: a small file that unpacks to gigabytes is an attack. */
const mostUnpacked = 400 * 1024 * 1024;

/** Whether these bytes begin as a zip file, which a workbook is. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * Unpacks a workbook (ECMA-376) and gives the rows of its first sheet, as often as they are asked for. Formulas are never
 * worked out: what the sheet kept as their last value is read as text. Throws {@link Unreadable}, also while reading.
 */
export function openXlsx(bytes: Uint8Array, unzip: Unzip): () => Generator<ListRow> {
  const files = unpack(bytes, unzip);
  const sheet = firstSheet(files);
  if (!sheet) throw new Unreadable(say("delivery.list.noSheet"));
  const shared = [...sharedStrings(files)];
  const xml = decoded(sheet);
  return () => readRows(xml, shared);
}

/** The rows one at a time, each with its number in the sheet. */
function* readRows(xml: string, shared: string[]): Generator<ListRow> {
  let rows = 0;
  let number = 0;
  for (const found of xml.matchAll(/<(?:x:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:x:)?row>)/g)) {
    number = Number(attribute(found[1] ?? "", "r")) || number + 1;
    const cells = cellsOf(found[2] ?? "", shared, number);
    if (cells.every((cell) => cell === "")) continue;
    if (++rows > mostRows) throw new Unreadable(say("delivery.list.tooManyRows", { most: mostRows }));
    yield { number, cells };
  }
}

type Files = Record<string, Uint8Array>;

/** Unpacks the files of a zip that are asked for, by name and unpacked size; whoever calls brings it. */
export type Unzip = (bytes: Uint8Array, wants: (name: string, size: number) => boolean) => Files;

const wanted = /^xl\/(?:workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;

function unpack(bytes: Uint8Array, unzip: Unzip): Files {
  let unpacked = 0;
  let bomb = false;
  try {
    const files = unzip(bytes, (name, size) => {
      unpacked += wanted.test(name) ? size : 0;
      bomb ||= unpacked > mostUnpacked;
      return wanted.test(name) && !bomb;
    });
    if (!bomb) return files;
  } catch {
    throw new Unreadable(say("delivery.list.brokenWorkbook"));
  }
  throw new Unreadable(say("delivery.list.tooLarge", { most: 20 }));
}

const decoder = new TextDecoder();
const decoded = (bytes: Uint8Array) => decoder.decode(bytes);

/** The sheet that stands first in the workbook, by way of its relations. */
function firstSheet(files: Files): Uint8Array | undefined {
  const workbook = textOf(files, "xl/workbook.xml");
  const relations = textOf(files, "xl/_rels/workbook.xml.rels");
  const id = /<(?:x:)?sheet\b[^>]*?\br:id="([^"]+)"/.exec(workbook)?.[1];
  const relation = [...relations.matchAll(/<Relationship\b([^>]*?)\/?>/g)].find(
    (one) => attribute(one[1] ?? "", "Id") === id,
  );
  const target = attribute(relation?.[1] ?? "", "Target").replace(/^\/?(?:xl\/)?/, "");
  return files[`xl/${target}`] ?? files["xl/worksheets/sheet1.xml"];
}

function textOf(files: Files, name: string): string {
  const bytes = files[name];
  return bytes ? decoded(bytes) : "";
}

function* sharedStrings(files: Files): Generator<string> {
  const xml = textOf(files, "xl/sharedStrings.xml");
  for (const found of xml.matchAll(/<(?:x:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:x:)?si>)/g))
    yield textIn(found[1] ?? "");
}

/** The text in its runs; how it is pronounced (rPh) is no part of it. */
function textIn(xml: string): string {
  const spoken = xml.includes("rPh") ? xml.replace(/<(?:x:)?rPh\b[\s\S]*?<\/(?:x:)?rPh>/g, "") : xml;
  let text = "";
  for (const run of spoken.matchAll(/<(?:x:)?t\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:x:)?t>)/g))
    text += run[1] ?? "";
  return unescaped(text);
}

function cellsOf(xml: string, shared: string[], row: number): string[] {
  const cells: string[] = [];
  for (const found of xml.matchAll(/<(?:x:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:x:)?c>)/g)) {
    const [, head = "", body = ""] = found;
    const at = columnOf(attribute(head, "r")) ?? cells.length;
    if (at >= mostColumns)
      throw new Unreadable(say("delivery.list.tooManyColumns", { row, most: mostColumns }));
    while (cells.length < at) cells.push("");
    const text = textOfCell(attribute(head, "t"), body, shared).trim();
    if (text.length > longestCell)
      throw new Unreadable(say("delivery.list.longCell", { row, most: longestCell }));
    cells[at] = text;
  }
  return cells;
}

function textOfCell(type: string, body: string, shared: string[]): string {
  if (type === "inlineStr") return textIn(body);
  const value = /<(?:x:)?v\b[^>]*>([\s\S]*?)<\/(?:x:)?v>/.exec(body)?.[1] ?? "";
  return type === "s" ? (shared[Number(value)] ?? "") : unescaped(value);
}

/** "C7" → 2; null where the cell does not say where it stands. */
function columnOf(place: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0];
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function attribute(head: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(head)?.[1] ?? "";
}

const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescaped(text: string): string {
  const plain = text.includes("&")
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
        const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null;
        if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : "";
        return named[name] ?? whole;
      })
    : text;
  // A sheet writes control characters as _x000D_.
  return plain.includes("_x")
    ? plain.replace(/_x([0-9A-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : plain;
}
