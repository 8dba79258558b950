/** The initials of a name: first letters of its first and last word ("Sanne Bakker" SB, "J. de Wit" JW). */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word));
  const first = words[0];
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last]
    .map((word) => (word ? firstLetter(word) : ""))
    .join("")
    .toUpperCase();
}

function firstLetter(word: string): string {
  return /\p{L}|\p{N}/u.exec(word)?.[0] ?? "";
}
