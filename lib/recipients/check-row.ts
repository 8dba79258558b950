import type { Channel } from "#lib/delivery/delivery-state.ts";
import { type Message, say } from "#lib/words/message.ts";
import { type Mapping, neededFor } from "./columns.ts";
import type { ListRow } from "./list-row.ts";
import { type Recipient, type RecipientField, recipientFields } from "./recipient.ts";

export type RowProblem = { row: number; field: RecipientField; problem: Message };

/** An address to which mail can be handed; no quotes, comments or lists, which no administration holds. */
const mailAddress =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?)+$/iu;
const dutchPostalCode = /^[1-9]\d{3} ?[a-z]{2}$/i;
// What a spreadsheet would run, and what reads as an error that it left behind.
const formula = /^[\s\u200b-\u200f\u2060-\u2064\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
const sheetError =
  /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|WAARDE!|NAAM\?|VERW!|N\/B|GETAL!|DEEL\/0!|LEEG!)$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are looked for to be refused.
const control = /[\u0000-\u001f\u007f\u2028\u2029]/;
const longest: Record<RecipientField, number> = {
  name: 200,
  email: 254,
  street: 200,
  postalCode: 20,
  city: 100,
  country: 100,
};

/** Reads one row as a recipient, or says per field what is wrong with it and what to do. */
export function checkRow(
  row: ListRow,
  mapping: Mapping,
  channel: Channel,
): { recipient: Recipient; problems: RowProblem[] } {
  const recipient = {} as Recipient;
  const problems: RowProblem[] = [];
  const needed = neededFor(channel);
  for (const field of recipientFields) {
    const place = mapping[field];
    const text = place === null ? "" : (row.cells[place] ?? "").normalize("NFC").trim();
    recipient[field] = text;
    const problem = wrongWith(field, text, needed.includes(field));
    if (problem) problems.push({ row: row.number, field, problem });
  }
  if (!problems.some(({ field }) => field === "postalCode") && recipient.postalCode) {
    const problem = wrongPostalCode(recipient);
    if (problem) problems.push({ row: row.number, field: "postalCode", problem });
  }
  return { recipient, problems };
}

function wrongWith(field: RecipientField, text: string, needed: boolean): Message | null {
  if (text === "") return needed ? say("delivery.row.empty") : null;
  if (text.length > longest[field]) return say("delivery.row.long", { most: longest[field] });
  if (control.test(text)) return say("delivery.row.lines");
  if (sheetError.test(text)) return say("delivery.row.sheetError");
  if (formula.test(text)) return say("delivery.row.formula");
  if (field === "email" && !mailAddress.test(text)) return say("delivery.row.email");
  return null;
}

const home = /^(?:nl|nederland|the netherlands|netherlands|)$/i;

function wrongPostalCode({ postalCode, country }: Recipient): Message | null {
  return home.test(country) && /\d/.test(postalCode) && !dutchPostalCode.test(postalCode)
    ? say("delivery.row.postalCode")
    : null;
}
