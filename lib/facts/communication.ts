import { amount, choice, choices, line, moment, text } from "./field.ts";
import { section } from "./section.ts";

/** What the people concerned were told, when and how (AP question 10.1). What the law asks is decided per group. */
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
});
