/** The encodings in which lists of people come out of other programs. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export type Decoded = { text: string; encoding: Encoding };

/**
 * The text of a file whose encoding nobody told: by its mark, by the zeros that UTF-16 leaves in Latin text, as strict
 * UTF-8, and else as Windows-1252, in which every byte means something. Null for what is no text at all.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes("\0") ? null : { text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = { even: 0, odd: 0 };
  const looked = Math.min(bytes.length, 4096);
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[at % 2 === 0 ? "even" : "odd"]++;
  // In UTF-16 nearly every second byte of Latin text is zero; in a binary file zeros fall on both sides.
  if (zeros.odd > looked / 4 && zeros.even < looked / 50) return "utf-16le";
  if (zeros.even > looked / 4 && zeros.odd < looked / 50) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
