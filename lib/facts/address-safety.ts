import { text, yesOrNo } from "./field.ts";
import { repeatedSection, type SectionFacts } from "./section.ts";

/** What can make a letter about a breach a danger or a breach by itself. */
export const safetyChecks = [
  "secretAddress",
  "formerPartner",
  "minors",
  "deceased",
  "wrongAddressAgain",
  "noDigitalPost",
] as const;
export type SafetyCheck = (typeof safetyChecks)[number];

/**
 * The addresses of one group of people, looked through before letters go out. Its item is the id of the group. Every
 * question is whether it occurs; a yes asks what was done about it, and not known yet means not checked yet.
 */
export const addressSafety = repeatedSection("address-safety", {
  secretAddress: yesOrNo(),
  secretAddressDone: text(1000),
  formerPartner: yesOrNo(),
  formerPartnerDone: text(1000),
  minors: yesOrNo(),
  minorsDone: text(1000),
  deceased: yesOrNo(),
  deceasedDone: text(1000),
  wrongAddressAgain: yesOrNo(),
  wrongAddressAgainDone: text(1000),
  noDigitalPost: yesOrNo(),
  noDigitalPostDone: text(1000),
});

export type AddressSafetyFacts = SectionFacts<typeof addressSafety>;
