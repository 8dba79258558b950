/** The largest file that is kept with a notification, in bytes: 20 MB. */
export const largestReceipt = 20 * 1024 * 1024;

/** The longest name of a file that is kept, in signs. */
const longestName = 150;

/** A file's name without a folder, without signs that no name should have, and never empty. */
export function receiptName(given: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? "";
  // Control characters, and the signs that turn the direction of reading, hide what a name is.
  const clean = last.replace(/[\p{Cc}\p{Cf}"<>|:*?]/gu, "").trim();
  const signs = [...clean];
  if (signs.length <= longestName) return clean || "bestand";
  const ending = /\.[^.]{1,8}$/.exec(clean)?.[0] ?? "";
  return signs.slice(0, longestName - ending.length).join("") + ending;
}

/** The media type as it was told, where it has the form of one; otherwise just bytes. */
export function receiptType(given: string): string {
  return /^[a-z0-9][\w.+-]{0,60}\/[\w.+-]{1,80}$/i.test(given)
    ? given.toLowerCase()
    : "application/octet-stream";
}

/** What a download is announced as: never shown in the page, under its own name in any alphabet. */
export function asAttachment(name: string): string {
  const plain = name.normalize("NFKD").replace(/[^\w .()-]/g, "_");
  const full = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
