import type { Channel } from "#lib/delivery/delivery-state.ts";
import type { Message } from "#lib/words/message.ts";
import { say } from "#lib/words/message.ts";
import { type RecipientField, recipientFields } from "./recipient.ts";

/** Which column of the list is which field: its place, from 0; null where the list has none. */
export type Mapping = Record<RecipientField, number | null>;

/** The words by which a column is known, in Dutch and in English, without capitals, blanks and marks. */
const known: Record<RecipientField, RegExp> = {
  name: /^(?:(?:volledige|geadresseerde)?naam|name|fullname|naamvolledig|geadresseerde|recipient|clientnaam|patientnaam|klantnaam|achternaam|lastname|surname)$/,
  email: /^(?:e?mail(?:adres|address)?|epost|emailadressen)$/,
  street:
    /^(?:(?:straat|adres|street|address)(?:regel|line)?1?|straatenhuisnummer|adresregel1|streetaddress|straatnaam|straathuisnummer)$/,
  postalCode: /^(?:postcode|pc|zip|zipcode|postalcode|postcodeplaats)$/,
  city: /^(?:plaats|woonplaats|stad|city|town|plaatsnaam)$/,
  country: /^(?:land|country|landnaam)$/,
};

function plain(header: string): string {
  return header
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

/** What the heads of the columns suggest; a person confirms it. Every column is proposed once. */
export function proposedMapping(headers: string[]): Mapping {
  const mapping = {} as Mapping;
  const taken = new Set<number>();
  for (const field of recipientFields) {
    const at = headers.findIndex((header, place) => !taken.has(place) && known[field].test(plain(header)));
    mapping[field] = at === -1 ? null : at;
    if (at !== -1) taken.add(at);
  }
  return mapping;
}

/** Whether the first row looks like heads rather than a person: one of them is a word that columns are called. */
export function looksLikeHeads(cells: string[]): boolean {
  const heads = recipientFields.some((field) => cells.some((cell) => known[field].test(plain(cell))));
  return heads && !cells.some((cell) => cell.includes("@"));
}

/** What a channel cannot do without. */
export function neededFor(channel: Channel): RecipientField[] {
  switch (channel) {
    case "e-mail":
      return ["email"];
    case "pdf-each":
    case "pdf-print":
      return ["name", "street", "postalCode", "city"];
    case "merge-file":
      return ["name"];
  }
}

/** What is wrong with a mapping: a field the channel needs that has no column, or one column for two fields. */
export function mappingProblems(mapping: Mapping, channel: Channel): Record<string, Message> {
  const problems: Record<string, Message> = {};
  for (const field of neededFor(channel))
    if (mapping[field] === null) problems[field] = say("delivery.mapping.needed");
  const places = recipientFields.map((field) => mapping[field]);
  recipientFields.forEach((field, at) => {
    const place = mapping[field];
    if (place !== null && places.indexOf(place) !== at) problems[field] = say("delivery.mapping.twice");
  });
  return problems;
}
