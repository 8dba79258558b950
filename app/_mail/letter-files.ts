import { setImmediate as others } from "node:timers/promises";
import { zipSync } from "fflate";
import { type Rendered, renderPdf } from "#app/_documents/pdf.ts";
import { asRead, type LetterBody, plainText } from "#lib/letters/letter.ts";
import { type LetterAbout, letterDocument } from "#lib/letters/letter-document.ts";
import { addressLines, type Recipient } from "#lib/recipients/recipient.ts";
import { csvNlLines } from "#lib/reports/register-csv.ts";
import { words } from "#lib/words/words.ts";
import { greetingFor } from "./compose-mail.ts";

export type Addressed = { seq: number; recipient: Recipient };

/** The letters to these people as one tagged PDF, each on a page of its own with the address in the window. */
export function printLetters(body: LetterBody, about: LetterAbout, people: Addressed[]): Promise<Rendered> {
  const t = words(body.locale);
  const document = letterDocument(asRead(body), about, t);
  const data = {
    ...document,
    page: t("delivery.letter.page", { page: "[page]" }),
    letters: people.map(({ recipient }) => ({
      address: addressLines(recipient),
      greeting: greetingFor(body, recipient),
    })),
  };
  return renderPdf("letters-print", data, { title: document.subject, lang: body.locale });
}

/** One PDF per person in a zip, named by number alone: a file's name must tell nobody who it is for. */
export async function zipLetters(
  body: LetterBody,
  about: LetterAbout,
  people: Addressed[],
): Promise<Rendered> {
  const files: Record<string, [Uint8Array, { level: 0; mtime: Date }]> = {};
  for (const one of people) {
    const made = await printLetters(body, about, [one]);
    if (!made.ok) return made;
    // A PDF is compressed already; the day is that of the letter, so that the same letters give the same zip.
    files[`brief-${String(one.seq).padStart(6, "0")}.pdf`] = [made.bytes, { level: 0, mtime: about.day }];
    await others();
  }
  return { ok: true, bytes: zipSync(files), hash: "" };
}

/** The list for a printer's mail merge, with the whole text beside every name; formulas in it are made plain text. */
export function mergeFile(body: LetterBody, people: Addressed[]): string {
  const t = words(body.locale);
  const columns = ["name", "email", "street", "postalCode", "city", "country"] as const;
  const header = [...columns, "subject", "greeting", "text"].map((one) => t(`delivery.merge.${one}`));
  const rows = people.map(({ recipient }) => {
    const greeting = greetingFor(body, recipient);
    return [
      ...columns.map((one) => recipient[one]),
      body.subject,
      greeting,
      plainText(asRead(body), greeting),
    ];
  });
  return [...csvNlLines(header, rows)].join("");
}
