import { amount, choice, choices, line, moment, text, yesOrNo } from "./field.ts";
import { section } from "./section.ts";

/**
 * What the people concerned were told, when and how (AP question 10.1), also by word of mouth, without being obliged to,
 * or later because the police asked to wait. What the law asks is decided per group.
 */
export const communication = section("communication", {
  informed: choice(["yes", "not-yet", "no"]),
  informedAt: moment(),
  informedCount: amount(),
  willInformAt: moment(),
  channels: choices(["phone", "letter", "email", "website", "social-media", "newspaper", "other"]),
  channelsNote: line(),
  content: text(),
  notInformedNote: text(4000),
  publicNotice: text(4000),
  /** People who were told in a conversation, by phone or in person. */
  spokenCount: amount(),
  spokenBy: line(),
  spokenScript: text(4000),
  /** Told although there was no duty to. */
  voluntary: yesOrNo(),
  voluntaryNote: text(2000),
  /** Waits because the police or the public prosecutor asked for it (recital 88 GDPR). */
  postponed: yesOrNo(),
  postponedBy: line(),
  postponedUntil: moment(),
  postponedNote: text(2000),
});
