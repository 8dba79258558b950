import { letterToNeighbour } from "./cast/letter-to-neighbour.ts";
import { lostUsbStick } from "./cast/lost-usb-stick.ts";
import { openFolder } from "./cast/open-folder.ts";
import { patientListByEmail } from "./cast/patient-list-by-email.ts";
import { ransomware } from "./cast/ransomware.ts";
import { stolenLaptop } from "./cast/stolen-laptop.ts";
import type { CastMember } from "./cast-member.ts";

export type { CastMember, HoursAgo } from "./cast-member.ts";

/** The six named incidents of the example organisation. */
export const cast: readonly CastMember[] = [
  patientListByEmail,
  stolenLaptop,
  letterToNeighbour,
  ransomware,
  lostUsbStick,
  openFolder,
];
