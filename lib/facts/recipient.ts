import { amount, choice, text, yesOrNo } from "./field.ts";
import { section } from "./section.ts";

/** Who has the data now, from nobody to everybody (EDPB 9/2022, "who has the data and what is known of them"). */
export const holders = [
  "nobody",
  "colleague",
  "trusted-recipient",
  "known-stranger",
  "unknown-person",
  "adversary",
  "public",
] as const;
export type Holder = (typeof holders)[number];

/** Who received or took the data, and what assurance there is about them. */
export const recipient = section("recipient", {
  holder: choice(holders),
  recipientCount: amount(),
  boundBySecrecy: yesOrNo(),
  opened: yesOrNo(),
  copiedOrUsed: yesOrNo(),
  deletionConfirmed: choice(["confirmed-in-writing", "said-so", "no"]),
  deletionNote: text(2000),
});
