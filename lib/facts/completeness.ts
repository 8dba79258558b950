import { safetyChecks } from "./address-safety.ts";
import type { Fact } from "./field.ts";
import { uavg41Grounds } from "./parties.ts";
import type { Section, SectionFacts } from "./section.ts";

/** How far a section has come: the questions that matter now, how many are answered, and which are still open. */
export type Progress = { known: number; total: number; unknown: string[] };

/** Questions that never count as open: a form that leaves them empty is complete. */
const optional: Record<string, readonly string[]> = {
  nature: ["attachments"],
  // Only after the report of a processor; whether there is one is recorded under the parts.
  discovery: ["processorToldAt"],
  // An order that does not cover everybody is rare; the decision asks for it where there is one.
  group: ["recordsNote", "description", "underOrder"],
  contact: ["reporterEmail", "contactName", "contactFunction", "contactPhone", "contactEmail"],
  recovery: ["measuresPlanned"],
  // Only where Art. 34(3)(c) applies, which the decision says.
  communication: ["publicNotice", "spokenCount", "spokenBy", "spokenScript", "voluntary", "postponed"],
  // Only where somebody wants to rely on one of these grounds.
  parties: ["expressionOnly", "uavg41Ground"],
  part: ["filesNote"],
  // What is decided is asked only where Art. 41 or 42 of the Dutch act stands against the order.
  order: ["decided", "answeredAt"],
};

/** A question that matters only after a certain answer to another one ("when"), or until a certain answer ("unless"). */
type Condition = { field: string; when: readonly string[] } | { field: string; unless: readonly string[] };

const unprotected: Condition = { field: "measure", unless: ["none"] };
/** How the measure worked is asked once there is one. */
const measured: Condition = {
  field: "measure",
  when: ["encrypted", "hashed", "otherwise-unintelligible"],
};
const received: Condition = { field: "received", when: ["yes"] };

const conditions: Record<string, Record<string, Condition>> = {
  nature: {
    incidentKindNote: { field: "incidentKind", when: ["other"] },
    attackerEncrypted: { field: "intent", unless: ["accidental"] },
    readingExcludedHow: { field: "readingExcluded", when: ["excluded-by-evidence"] },
  },
  discovery: { endedAt: { field: "ongoing", unless: ["yes"] } },
  group: {
    dataCategoriesNote: { field: "dataCategories", when: ["other", "other-financial"] },
    measureNote: unprotected,
    appliedBefore: unprotected,
    coverage: unprotected,
    soundness: unprotected,
    key: unprotected,
    device: unprotected,
    method: measured,
    keyWhere: measured,
    whoKnew: measured,
    passwordStrength: measured,
    remoteWipe: { field: "device", when: ["off", "locked", "on-or-unlocked"] },
    remoteWipeProof: { field: "remoteWipe", when: ["confirmed"] },
    harmsNote: { field: "harms", when: ["other"] },
    highRiskRemovedHow: { field: "highRiskRemoved", when: ["yes"] },
    disproportionateWhy: { field: "disproportionate", when: ["yes"] },
  },
  recipient: {
    recipientCount: { field: "holder", unless: ["nobody", "public"] },
    boundBySecrecy: { field: "holder", unless: ["nobody", "public", "adversary"] },
    opened: { field: "holder", unless: ["nobody"] },
    copiedOrUsed: { field: "holder", unless: ["nobody"] },
    deletionConfirmed: { field: "holder", unless: ["nobody", "public"] },
    deletionNote: { field: "deletionConfirmed", when: ["confirmed-in-writing", "said-so"] },
  },
  consequences: { forControllerNote: { field: "forController", when: ["other"] } },
  parties: {
    otherSupervisorsNote: { field: "otherSupervisors", when: ["other"] },
    otherAuthoritiesNote: { field: "otherAuthorities", when: ["yes"] },
    mainEstablishment: { field: "controllerOutsideEea", unless: ["yes"] },
    uavg41Necessity: {
      field: "uavg41Ground",
      when: [...uavg41Grounds].filter((ground) => ground !== "none"),
    },
  },
  part: { mandate: { field: "files", when: ["other-party"] } },
  "address-safety": Object.fromEntries(
    safetyChecks.map((check) => [`${check}Done`, { field: check, when: ["yes"] }]),
  ),
  order: {
    says: received,
    everybody: received,
    receivedAt: received,
    comply: received,
    complyBefore: { field: "says", when: ["inform"] },
    objectBefore: received,
    answer: received,
  },
  communication: {
    informedAt: { field: "informed", when: ["yes"] },
    informedCount: { field: "informed", when: ["yes"] },
    willInformAt: { field: "informed", when: ["not-yet"] },
    channels: { field: "informed", unless: ["no"] },
    channelsNote: { field: "channels", when: ["other"] },
    content: { field: "informed", unless: ["no"] },
    notInformedNote: { field: "informed", when: ["no"] },
    voluntaryNote: { field: "voluntary", when: ["yes"] },
    postponedBy: { field: "postponed", when: ["yes"] },
    postponedUntil: { field: "postponed", when: ["yes"] },
    postponedNote: { field: "postponed", when: ["yes"] },
  },
};

function says(fact: Fact<unknown> | undefined, options: readonly string[]): boolean {
  const value = fact?.value ?? null;
  const said = Array.isArray(value) ? value : [value];
  return said.some((one) => options.includes(one));
}

function matters(section: Section, facts: Record<string, Fact<unknown>>, name: string): boolean {
  if (facts[name]?.value !== null) return true;
  if (optional[section.name]?.includes(name)) return false;
  const condition = conditions[section.name]?.[name];
  if (!condition) return true;
  const asked = facts[condition.field];
  return "when" in condition ? says(asked, condition.when) : !says(asked, condition.unless);
}

/**
 * Counts the questions of a section that matter given the other answers ("overig, namelijk" only after "overig"). What
 * was answered always counts. This is for the task list: what the law still needs is said by the findings.
 */
export function progress<S extends Section>(section: S, facts: SectionFacts<S>): Progress {
  const all = facts as Record<string, Fact<unknown>>;
  const asked = Object.keys(section.fields).filter((name) => matters(section, all, name));
  const unknown = asked.filter((name) => all[name]?.value === null);
  return { known: asked.length - unknown.length, total: asked.length, unknown };
}
