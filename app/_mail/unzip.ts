import { unzipSync } from "fflate";
import type { Unzip } from "#lib/recipients/read-xlsx.ts";

/** Unpacks what is asked for out of a zip file, and nothing else of it. */
export const unzip: Unzip = (bytes, wants) =>
  unzipSync(bytes, { filter: ({ name, originalSize }) => wants(name, originalSize) });
