/**
 * Which signs a TrueType font has a glyph for. PDF/UA forbids text without a glyph, and one emoji would otherwise make a
 * whole document fail. Reads the font's character map in format 12 or 4 (OpenType specification, table "cmap").
 */
export function glyphsOf(font: Buffer): (codePoint: number) => boolean {
  const ranges = characterMap(font);
  return (codePoint) => {
    let low = 0;
    let high = ranges.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [first, last] = ranges[middle] as Range;
      if (codePoint < first) high = middle - 1;
      else if (codePoint > last) low = middle + 1;
      else return true;
    }
    return false;
  };
}

type Range = [first: number, last: number];

function characterMap(font: Buffer): Range[] {
  const table = tableAt(font, "cmap");
  const subtables = Array.from({ length: font.readUInt16BE(table + 2) }, (_, at) => {
    const start = table + font.readUInt32BE(table + 4 + at * 8 + 4);
    return { start, format: font.readUInt16BE(start) };
  });
  const full = subtables.find(({ format }) => format === 12);
  if (full) return format12(font, full.start);
  const basic = subtables.find(({ format }) => format === 4);
  if (basic) return format4(font, basic.start);
  throw new Error("the font has no character map that can be read");
}

function tableAt(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4);
  for (let at = 0; at < count; at++) {
    const record = 12 + at * 16;
    if (font.toString("latin1", record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`the font has no table ${name}`);
}

function format12(font: Buffer, start: number): Range[] {
  return Array.from({ length: font.readUInt32BE(start + 12) }, (_, at): Range => {
    const group = start + 16 + at * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });
}

function format4(font: Buffer, start: number): Range[] {
  const segments = font.readUInt16BE(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  const codes: number[] = [];
  for (let at = 0; at < segments; at++) {
    const first = font.readUInt16BE(starts + at * 2);
    const last = font.readUInt16BE(ends + at * 2);
    const offset = font.readUInt16BE(offsets + at * 2);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph =
        offset === 0
          ? (code + font.readUInt16BE(deltas + at * 2)) & 0xffff
          : font.readUInt16BE(offsets + at * 2 + offset + (code - first) * 2);
      if (glyph !== 0) codes.push(code);
    }
  }
  return codes.map((code) => [code, code]);
}
