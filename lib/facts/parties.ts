import { choice, choices, line, text, yesOrNo } from "./field.ts";
import { countries } from "./group.ts";
import { repeatedSection, type SectionFacts, section } from "./section.ts";

/** The grounds of Article 41(1) of the Dutch implementation act (UAVG), a to j, and "none of these". */
export const uavg41Grounds = [
  "none",
  "national-security",
  "defence",
  "public-security",
  "criminal-offences",
  "general-interest",
  "judicial-independence",
  "professional-ethics",
  "supervision",
  "rights-of-others",
  "civil-claims",
] as const;
export type Uavg41Ground = (typeof uavg41Grounds)[number];

/** Who else is in it: law that applies, other authorities, borders (AP chapters 1 and 2). */
export const parties = section("parties", {
  legalBasis: choices(["gdpr", "wpg", "tw", "wjsg"]),
  otherSupervisors: choices(["afm", "rdi", "dnb", "igj", "ilt", "education", "nctv", "ovv", "other"]),
  otherSupervisorsNote: line(),
  otherAuthorities: yesOrNo(),
  otherAuthoritiesNote: line(),
  othersInvolved: yesOrNo(),
  publicBody: yesOrNo(),
  financialUndertaking: yesOrNo(),
  mainEstablishment: choice(countries),
  controllerOutsideEea: yesOrNo(),
  expressionOnly: yesOrNo(),
  uavg41Ground: choice(uavg41Grounds),
  uavg41Necessity: text(4000),
});

/** A part of the data and who answers for it: controller, processor or joint controller (Arts. 4(7), 4(8), 26, 28). */
export const part = repeatedSection("part", {
  name: line(120),
  ourRole: choice(["controller", "processor", "joint"]),
  files: choice(["we", "other-party"]),
  filesNote: line(),
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
