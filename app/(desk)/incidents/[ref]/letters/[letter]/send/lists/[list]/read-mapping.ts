import { type Channel, channels } from "#lib/delivery/delivery-state.ts";
import type { Mapping } from "#lib/recipients/columns.ts";
import { recipientFields } from "#lib/recipients/recipient.ts";

/** The channel that somebody chose; null where none was. */
export function readChannel(text: string): Channel | null {
  return channels.find((one) => one === text) ?? null;
}

/** Which column somebody chose for each field: its place, or nothing. */
export function readMapping(said: (field: string) => string, columns: number): Mapping {
  const place = (text: string) => {
    const at = /^\d{1,3}$/.test(text) ? Number(text) : -1;
    return at >= 0 && at < columns ? at : null;
  };
  return Object.fromEntries(recipientFields.map((field) => [field, place(said(field))])) as Mapping;
}
