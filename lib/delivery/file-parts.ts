import type { Channel } from "./delivery-state.ts";

/** How many letters go into one file: few enough that a file is made within seconds. */
export const lettersPerFile: Record<Exclude<Channel, "e-mail">, number> = {
  "pdf-each": 100,
  "pdf-print": 100,
  "merge-file": 200_000,
};

/** The files of a sending: from which letter to which, counted from 1. */
export function fileParts(channel: Channel, total: number): { part: number; from: number; to: number }[] {
  if (channel === "e-mail") return [];
  const size = lettersPerFile[channel];
  return Array.from({ length: Math.ceil(total / size) }, (_, at) => ({
    part: at + 1,
    from: at * size + 1,
    to: Math.min(total, (at + 1) * size),
  }));
}
