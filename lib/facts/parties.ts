import { choice, choices, line, text, yesOrNo } from "./field.ts";
import { repeatedSection, type SectionFacts, section } from "./section.ts";

/** Who else is in it: law that applies, other authorities, borders (AP chapters 1 and 2). */
export const parties = section("parties", {
  legalBasis: choices(["gdpr", "wpg", "tw", "wjsg"]),
  otherSupervisors: choices(["afm", "rdi", "dnb", "igj", "ilt", "education", "nctv", "ovv", "other"]),
  otherSupervisorsNote: line(),
  otherAuthorities: yesOrNo(),
  otherAuthoritiesNote: line(),
});

/** A part of the data and who answers for it: controller, processor or joint controller (Arts. 4(7), 4(8), 26, 28). */
export const part = repeatedSection("part", {
  name: line(120),
  ourRole: choice(["controller", "processor", "joint"]),
  files: choice(["we", "other-party"]),
  mandate: text(1000),
});

/** Another organisation in this breach (AP question 3.3). */
export const otherParty = repeatedSection("other-party", {
  name: line(200),
  role: choice(["processor", "sub-processor", "controller", "joint-controller", "recipient", "other"]),
  told: yesOrNo(),
});

export type PartFacts = SectionFacts<typeof part>;
export type OtherPartyFacts = SectionFacts<typeof otherParty>;
