/** What stands on paper for a sign that no font of the house has. */
export const substitute = "□";

export type Printable = { data: unknown; unprintable: number };

// Nobody sees these: controls, marks that turn the direction of text (which could make it read other than it is), tags,
// variation selectors and joiners, which only mean something inside an emoji that cannot be printed either.
const invisible =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\p{Variation_Selector}|[\u{e0000}-\u{e007f}]/gu;

/**
 * The same data with only text that can be set: no control characters, and a □ for each sign that no font has, counted.
 * Words too long for a line get places to break. Keys and structure stay as they are.
 */
export function printable(data: unknown, prints: (codePoint: number) => boolean): Printable {
  let unprintable = 0;
  const clean = (text: string): string => {
    const seen = text
      .toWellFormed()
      .normalize("NFC")
      .replace(/\r\n?/g, "\n")
      .replaceAll("\t", " ")
      .split("\n")
      .map((line) => line.replace(invisible, ""))
      .join("\n");
    let out = "";
    for (const sign of seen) {
      const fits = sign === "\n" || prints(sign.codePointAt(0) as number);
      if (!fits) unprintable += 1;
      out += fits ? sign : substitute;
    }
    return breakable(out);
  };
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return clean(value);
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, walk(member)]));
  };
  return { data: walk(data), unprintable };
}

/** A word of more than sixty signs would run off the paper; an invisible mark lets it break. */
function breakable(text: string): string {
  return text.replace(/\S{60,}/gu, (word) => [...word].join("").replace(/.{40}/gsu, "$&\u200b"));
}
