import MailComposer from "nodemailer/lib/mail-composer";
import { asRead, type LetterBody, plainText } from "#lib/letters/letter.ts";
import type { Recipient } from "#lib/recipients/recipient.ts";
import { words } from "#lib/words/words.ts";

/** How a letter greets somebody whose name the list holds; without a name it greets as it was written. */
export function greetingFor(body: LetterBody, { name }: Pick<Recipient, "name">): string {
  if (name === "") return body.greeting;
  return words(body.locale)(`delivery.letter.named.${body.address}`, { name });
}

/** One letter as a mail in plain text: no pictures, no tracking, nothing loaded from elsewhere. */
export async function composeMail(
  body: LetterBody,
  about: { from: string; recipient: Recipient; messageId: string; at: Date },
): Promise<Buffer> {
  const { from, recipient, messageId, at } = about;
  const { name, email } = recipient;
  const mail = new MailComposer({
    from,
    to: name ? { name, address: email } : email,
    subject: body.subject,
    text: plainText(asRead(body), greetingFor(body, recipient)),
    messageId,
    date: at,
    headers: { "Content-Language": body.locale },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
}
