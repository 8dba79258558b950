import type { Locale } from "#lib/words/words.ts";

/** Words that make it smaller than it is, defend us, or sell something (the AP's study of 2024; recital 86). */
const phrases: Record<Locale, readonly string[]> = {
  nl: [
    "geen reden tot zorg",
    "geen zorgen",
    "maakt u zich geen zorgen",
    "valt mee",
    "slechts",
    "klein incident",
    "voor de zekerheid",
    "uit voorzorg",
    "mogelijk misschien",
    "wij nemen uw privacy serieus",
    "we nemen uw privacy serieus",
    "privacy is voor ons belangrijk",
    "privacy staat voorop",
    "niet aansprakelijk",
    "geen aansprakelijkheid",
    "zonder erkenning",
    "juridisch gezien",
    "aanbieding",
    "korting",
    "profiteer",
    "nieuwsbrief",
    "helaas zijn ook wij",
  ],
  en: [
    "no need to worry",
    "no cause for concern",
    "do not worry",
    "don't worry",
    "merely",
    "minor incident",
    "only a few",
    "out of an abundance of caution",
    "as a precaution",
    "we take your privacy seriously",
    "your privacy is important to us",
    "not liable",
    "no liability",
    "without admission",
    "special offer",
    "discount",
    "newsletter",
    "like many others",
  ],
};

/** The phrases in a text that a letter about a breach does not use. */
export function forbiddenIn(text: string, locale: Locale): string[] {
  const read = ` ${text.toLowerCase().replace(/\s+/g, " ")} `;
  return phrases[locale].filter((phrase) => new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, "u").test(read));
}

const warnings: Record<Locale, RegExp> = {
  nl: /^(waarschuwing|dringend|belangrijk|let op|spoed)(?!\p{L})/iu,
  en: /^(warning|urgent|important|alert)(?!\p{L})/iu,
};

/** Whether a subject begins with a word that warns. */
export function warns(subject: string, locale: Locale): boolean {
  return warnings[locale].test(subject.trim());
}

/** Whether a text holds a number that passes the test of a citizen service number (BSN): those never go in a letter. */
export function holdsBsn(text: string): boolean {
  const runs = text.match(/(?<!\d)\d(?:[ .-]?\d){7,8}(?!\d)/g) ?? [];
  return runs.some((run) => {
    const digits = run.replace(/\D/g, "").padStart(9, "0");
    // A date or a phone number with blanks in it is grouped otherwise than a citizen service number.
    if (/[ -]/.test(run) && !/^\d{3,4}[ .-]\d{2,3}[ .-]\d{2,3}$/.test(run)) return false;
    const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
    return digits !== "000000000" && sum % 11 === 0;
  });
}
