import { protectionHolds } from "#lib/encryption/protection.ts";
import type { Picture } from "./picture.ts";

/**
 * How far the data are out of our hands (EDPB 9/2022: type of breach; who has the data, their intentions and what
 * assurance there is about them), from nobody at all to somebody who means harm.
 */
export const exposures = ["none", "assured", "contained", "promised", "known", "unknown", "hostile"] as const;
export type Exposure = (typeof exposures)[number];

/** Why it is so; the first that applies. */
export type ExposureCause = "not-touched" | "unreadable" | "excluded" | "holder";

/** More recipients than anybody can call: then nobody knows who has it. The mark of a hundred is ENISA's (2013). */
export const manyRecipients = 100;

/** Evidence excludes reading only as long as nothing contradicts it. */
export function readingIsExcluded(picture: Picture): boolean {
  return (
    picture.readingExcluded === "excluded-by-evidence" &&
    picture.opened === "no" &&
    picture.copiedOrUsed === "no"
  );
}

/** An attack of which the logs cannot exclude that data left counts as one in which they did (EDPB 01/2021, 2.5). */
export function confidentialityTouched(picture: Picture): boolean {
  if (picture.breachTypes.includes("confidentiality")) return true;
  const attacked = picture.intent === "malicious" || picture.attackerEncrypted === "yes";
  return attacked && !readingIsExcluded(picture);
}

/** Somebody within our reach: trust lasts until they copy, use or mean it (AP: the trustworthy recipient). */
function withinReach(picture: Picture): Exposure {
  const written = picture.deletionConfirmed === "confirmed-in-writing";
  const unopened = picture.opened === "no" && picture.deletionConfirmed === "said-so";
  if (picture.intent === "malicious") {
    if (picture.copiedOrUsed === "yes") return "unknown";
    return written ? "contained" : "known";
  }
  if (picture.copiedOrUsed === "yes") return "known";
  return written || unopened ? "assured" : "contained";
}

/**
 * A known person outside our reach, whose word is all we have (EDPB 01/2021, cases 13 to 16). Who took the data on purpose and
 * is known can be called to account, and still gives no assurance (case 8). Sent back or deleted unopened contains it.
 */
function stranger(picture: Picture): Exposure {
  if (picture.intent === "malicious") return "unknown";
  if (picture.copiedOrUsed === "yes" || picture.recipientCount.max > manyRecipients) return "unknown";
  if (picture.deletionConfirmed === "no") return "known";
  const unread = picture.opened === "no" && picture.readingExcluded !== "it-happened";
  return unread ? "contained" : "promised";
}

/** Nobody has it, they say: without evidence that is worth no more than a word, and less where the facts contradict it. */
function nobody(picture: Picture): Exposure {
  if (picture.intent === "malicious") return "unknown";
  if (picture.copiedOrUsed === "yes") return "known";
  const contradicted = picture.readingExcluded === "it-happened" || picture.opened === "yes";
  return contradicted ? "promised" : "contained";
}

/** How far the data are out of reach by who has them, leaving protection and evidence aside. */
export function exposureByHolder(picture: Picture): Exposure {
  switch (picture.holder) {
    case "trusted-recipient":
    case "colleague":
      return withinReach(picture);
    case "nobody":
      return nobody(picture);
    case "known-stranger":
      return stranger(picture);
    case "unknown-person":
      return picture.intent === "malicious" ? "hostile" : "unknown";
    case "adversary":
    case "public":
      return "hostile";
  }
}

/** How exposed the data of one group are, and why. */
export function exposure(picture: Picture): { exposure: Exposure; cause: ExposureCause } {
  if (!confidentialityTouched(picture)) return { exposure: "none", cause: "not-touched" };
  if (protectionHolds(picture, picture.knownAt)) return { exposure: "none", cause: "unreadable" };
  if (readingIsExcluded(picture)) return { exposure: "none", cause: "excluded" };
  return { exposure: exposureByHolder(picture), cause: "holder" };
}
