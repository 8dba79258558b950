/** The fields of a recipient, in the order in which people read an address. */
export const recipientFields = ["name", "email", "street", "postalCode", "city", "country"] as const;
export type RecipientField = (typeof recipientFields)[number];

/** Somebody to whom a letter goes; "" is what the list did not say. */
export type Recipient = Record<RecipientField, string>;

/** Who somebody is, for finding doubles and for the proof: the same person typed otherwise must read the same. */
export function identityOf(recipient: Recipient): string {
  const flat = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  if (recipient.email) return `mail:${flat(recipient.email)}`;
  const place = flat(recipient.postalCode).replaceAll(" ", "");
  return `post:${flat(recipient.name)}|${flat(recipient.street)}|${place}|${flat(recipient.city)}`;
}

/** The lines of an address on an envelope. */
export function addressLines({ name, street, postalCode, city, country }: Recipient): string[] {
  return [name, street, [postalCode, city].filter(Boolean).join("  "), country].filter(Boolean);
}
