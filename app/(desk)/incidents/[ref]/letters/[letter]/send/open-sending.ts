import { load } from "#app/_request/load.ts";
import { openSendable, type Sendable } from "#db/recipients.ts";
import type { Actor } from "#lib/access/actor.ts";
import { can } from "#lib/access/can.ts";
import type { Dossier } from "#lib/dossier.ts";
import { type Words, words } from "#lib/words/words.ts";
import { sendAddress } from "./send-address.ts";

export type Sending = {
  dossier: Dossier;
  actor: Actor;
  t: Words;
  key: string;
  sendable: Sendable;
  /** Whether the reader may send, and not only look. */
  sends: boolean;
  address: string;
};

/** What every page of sending a letter begins with. */
export function openSending(ref: string, param: string): Promise<Sending> {
  return load(async (actor) => {
    const key = decodeURIComponent(param);
    const { dossier, sendable } = await openSendable(actor, ref, key);
    const sends = can(actor.person.roles, "send-letters") && !dossier.record.closing;
    const t = words(actor.locale);
    return { dossier, actor, t, key, sendable, sends, address: sendAddress(ref, key) };
  });
}
