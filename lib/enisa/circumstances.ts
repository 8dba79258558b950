import { protectionHolds } from "#lib/encryption/protection.ts";
import { availabilityTouched, type Recovery, recovery } from "#lib/risk/availability.ts";
import { confidentialityTouched, manyRecipients, readingIsExcluded } from "#lib/risk/exposure.ts";
import type { Picture } from "#lib/risk/picture.ts";
import { say } from "#lib/words/message.ts";
import type { Reading } from "./part.ts";

/** The points of a circumstance in quarters: none, a quarter, a half (ENISA 2013, circumstances of breach). */
export const circumstancePoints = { none: 0, some: 1, full: 2 } as const;
const { none, some, full } = circumstancePoints;

function reading(points: number, key: string): Reading {
  return { low: points, high: points, because: [say(`enisa.circumstances.${key}`)] };
}

/** Nobody is known to have done anything with the data: lost in transit, a device thrown away. */
function noTraceOfUse({ opened, copiedOrUsed, readingExcluded }: Picture): boolean {
  return opened === "no" && copiedOrUsed === "no" && readingExcluded !== "it-happened";
}

/** Who has the data, in points: nobody that is known, a few who are known, or nobody knows how many. */
function byHolder(picture: Picture): Reading {
  switch (picture.holder) {
    case "nobody":
      return noTraceOfUse(picture)
        ? reading(none, "confidentiality.exposed")
        : reading(full, "confidentiality.unknown");
    case "colleague":
    case "trusted-recipient":
    case "known-stranger":
      return picture.recipientCount.max > manyRecipients
        ? reading(full, "confidentiality.many")
        : reading(some, "confidentiality.known");
    case "unknown-person":
      return noTraceOfUse(picture)
        ? reading(none, "confidentiality.exposed")
        : reading(full, "confidentiality.unknown");
    case "adversary":
      return reading(full, "confidentiality.adversary");
    case "public":
      return reading(full, "confidentiality.public");
  }
}

/** Lost confidentiality of one picture: 0, 1 or 2 quarters. */
export function confidentialityOf(picture: Picture): Reading {
  if (!confidentialityTouched(picture)) return reading(none, "confidentiality.untouched");
  if (readingIsExcluded(picture)) return reading(none, "confidentiality.excluded");
  if (protectionHolds(picture, picture.knownAt)) return reading(none, "confidentiality.unreadable");
  return byHolder(picture);
}

/** Lost integrity of one picture: 0, 1 or 2 quarters. */
export function integrityOf(picture: Picture): Reading {
  if (!picture.breachTypes.includes("integrity")) return reading(none, "integrity.untouched");
  if (picture.dataIntact === "yes") return reading(none, "integrity.restored");
  return picture.backup === "complete-and-checked"
    ? reading(some, "integrity.recoverable")
    : reading(full, "integrity.lost");
}

const pointsOfRecovery: Record<Recovery, number> = {
  "not-touched": none,
  recovered: none,
  late: some,
  lost: full,
};

/** Lost availability of one picture: 0, 1 or 2 quarters. */
export function availabilityOf(picture: Picture): Reading {
  const state = availabilityTouched(picture) ? recovery(picture) : "not-touched";
  return reading(pointsOfRecovery[state], `availability.${state}`);
}

/** Malicious intent: 0 or 2 quarters. */
export function intentOf({ intent, attackerEncrypted }: Picture): Reading {
  return intent === "malicious" || attackerEncrypted === "yes"
    ? reading(full, "intent.yes")
    : reading(none, "intent.no");
}
