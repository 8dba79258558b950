import { type Said, someFacts } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";

// How tests say what the people were told: what is not said is not known.

export function someCommunication(said: Said<Facts["communication"]>): Facts["communication"] {
  return someFacts({ communication: said }).communication;
}
