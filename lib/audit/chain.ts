import { canonical } from "./canonical.ts";
import type { AuditEvent } from "./event.ts";

/** Makes a hexadecimal digest of a text; given by the caller because this folder knows no cryptography of its own. */
export type Digest = (text: string) => string;

export type LinkedEvent = AuditEvent & { previousHash: string; hash: string; mac: string };

/** The hash before the first event of a chain. */
export function genesis(chain: string): string {
  return `genesis:${chain}`;
}

/** Links an event to the one before it. */
export function link(event: AuditEvent, previousHash: string, digest: Digest, mac: Digest): LinkedEvent {
  const hash = digest(`${canonical(event)}${previousHash}`);
  return { ...event, previousHash, hash, mac: mac(hash) };
}

export type Break = { chain: string; seq: number; why: "gap" | "previous" | "hash" | "mac" };

/** The first place where a chain does not hold, or null. Catches change, deletion in between, insertion and reordering. */
export function firstBreak(chain: string, events: LinkedEvent[], digest: Digest, mac: Digest): Break | null {
  let previous = genesis(chain);
  let expected = 1;
  for (const event of events) {
    const { previousHash, hash, mac: seal, ...said } = event;
    if (event.seq !== expected) return { chain, seq: expected, why: "gap" };
    if (previousHash !== previous) return { chain, seq: event.seq, why: "previous" };
    const again = link(said, previous, digest, mac);
    if (again.hash !== hash) return { chain, seq: event.seq, why: "hash" };
    if (again.mac !== seal) return { chain, seq: event.seq, why: "mac" };
    previous = hash;
    expected += 1;
  }
  return null;
}
