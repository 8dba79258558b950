import { type AddressSafetyFacts, addressSafety } from "./address-safety.ts";
import type { Awareness } from "./awareness.ts";
import { communication } from "./communication.ts";
import { consequences } from "./consequences.ts";
import { contact } from "./contact.ts";
import { discovery } from "./discovery.ts";
import { type Group, group } from "./group.ts";
import { type JudgementFacts, judgement } from "./judgement.ts";
import { lateness } from "./lateness.ts";
import { nature } from "./nature.ts";
import { order } from "./order.ts";
import { type OtherPartyFacts, otherParty, type PartFacts, part, parties } from "./parties.ts";
import { recipient } from "./recipient.ts";
import { recovery } from "./recovery.ts";
import { regimes } from "./regimes.ts";
import { emptySection, type Section, type SectionFacts } from "./section.ts";

/** Every section, in the order in which a dossier is read. The one list that forms, rules, reports and storage share. */
export const sections = {
  nature,
  discovery,
  group,
  recipient,
  recovery,
  consequences,
  parties,
  part,
  "other-party": otherParty,
  contact,
  communication,
  "address-safety": addressSafety,
  order,
  judgement,
  lateness,
  regimes,
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof sections;
export const sectionNames = Object.keys(sections) as SectionName[];

/** The sections that say something about a group: their items carry the id of the group. */
export const sectionsAboutGroups: readonly SectionName[] = ["judgement", "address-safety"];

/** All that is known of one incident. Decisions are functions of this and of the moment. */
export type Facts = {
  awareness: Awareness;
  nature: SectionFacts<typeof nature>;
  discovery: SectionFacts<typeof discovery>;
  recipient: SectionFacts<typeof recipient>;
  recovery: SectionFacts<typeof recovery>;
  consequences: SectionFacts<typeof consequences>;
  parties: SectionFacts<typeof parties>;
  contact: SectionFacts<typeof contact>;
  communication: SectionFacts<typeof communication>;
  order: SectionFacts<typeof order>;
  lateness: SectionFacts<typeof lateness>;
  regimes: SectionFacts<typeof regimes>;
  groups: Group[];
  parts: { id: string; facts: PartFacts }[];
  otherParties: { id: string; facts: OtherPartyFacts }[];
  /** Judgements by the id of their group. */
  judgements: { id: string; facts: JudgementFacts }[];
  /** What was found when the addresses were looked through, by the id of their group. */
  addressSafety: { id: string; facts: AddressSafetyFacts }[];
};

/** The facts of an incident of which only the first signal is known. */
export function noFacts(awareness: Awareness): Facts {
  return {
    awareness,
    nature: emptySection(nature),
    discovery: emptySection(discovery),
    recipient: emptySection(recipient),
    recovery: emptySection(recovery),
    consequences: emptySection(consequences),
    parties: emptySection(parties),
    contact: emptySection(contact),
    communication: emptySection(communication),
    order: emptySection(order),
    lateness: emptySection(lateness),
    regimes: emptySection(regimes),
    groups: [],
    parts: [],
    otherParties: [],
    judgements: [],
    addressSafety: [],
  };
}
