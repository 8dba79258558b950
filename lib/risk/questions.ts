import { protectionScales } from "#lib/encryption/protection.ts";
import { anyOf, fromBestToWorst, howMany, type Scale } from "#lib/facts/bounds.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { Fact } from "#lib/facts/field.ts";
import { dataCategories, type Group, type GroupFacts, specialCategories } from "#lib/facts/group.ts";
import { breachTypes, type IncidentKind } from "#lib/facts/nature.ts";

type Incident = Pick<Facts, "nature" | "recipient" | "recovery">;
type ValueIn<F> = F extends Fact<infer T> ? T : never;

/** One question of the dossier on which the risk depends, with its scale from best to worst for the people concerned. */
export type Question<T> = {
  path: (groupId: string) => string;
  fact: (facts: Incident, group: Group) => Fact<T>;
  scale: Scale<T>;
};

function ask<S extends keyof Incident, K extends keyof Incident[S] & string>(
  section: S,
  name: K,
  scale: Scale<ValueIn<Incident[S][K]>>,
): Question<ValueIn<Incident[S][K]>> {
  return {
    path: () => `${section}/${name}`,
    fact: (facts) => facts[section][name] as Fact<ValueIn<Incident[S][K]>>,
    scale,
  };
}

function askGroup<K extends keyof GroupFacts & string>(
  name: K,
  scale: Scale<ValueIn<GroupFacts[K]>>,
): Question<ValueIn<GroupFacts[K]>> {
  return {
    path: (groupId) => `group/${groupId}/${name}`,
    fact: (_facts, group) => group.facts[name] as Fact<ValueIn<GroupFacts[K]>>,
    scale,
  };
}

const noIsBest = fromBestToWorst("no", "yes");
const yesIsBest = fromBestToWorst("yes", "no");

/** What was carried is gone with its carrier; whether that hurts depends on the back-up. */
export const carrierKinds: readonly IncidentKind[] = ["device-or-paper-lost", "post-lost"];

/**
 * Everything the risk depends on (EDPB Guidelines 9/2022, section IV.B). What a person expects of the consequences
 * (AP 9.2 and 9.3) is left out on purpose: that is a judgement, and a proposal never reads the person's judgement.
 */
export const questions = {
  /** A breach touches at least one of the three, so "none of these" is an answer that still has to be given. */
  breachTypes: ask("nature", "breachTypes", {
    ...anyOf(breachTypes),
    openAnswer: (types) => types.length === 0,
  }),
  incidentKind: ask("nature", "incidentKind", fromBestToWorst<IncidentKind>("other", "device-or-paper-lost")),
  intent: ask("nature", "intent", fromBestToWorst("accidental", "malicious")),
  attackerEncrypted: ask("nature", "attackerEncrypted", noIsBest),
  readingExcluded: ask(
    "nature",
    "readingExcluded",
    fromBestToWorst("excluded-by-evidence", "not-excluded", "it-happened"),
  ),
  holder: ask(
    "recipient",
    "holder",
    // "Nobody" without evidence stands after a colleague: with evidence every holder is harmless.
    fromBestToWorst(
      "trusted-recipient",
      "colleague",
      "nobody",
      "known-stranger",
      "unknown-person",
      "adversary",
      "public",
    ),
  ),
  recipientCount: ask("recipient", "recipientCount", howMany),
  opened: ask("recipient", "opened", noIsBest),
  copiedOrUsed: ask("recipient", "copiedOrUsed", noIsBest),
  deletionConfirmed: ask(
    "recipient",
    "deletionConfirmed",
    fromBestToWorst("confirmed-in-writing", "said-so", "no"),
  ),
  dataIntact: ask("recovery", "dataIntact", yesIsBest),
  /** A back-up that nobody checked may be complete and may be worthless. */
  backup: ask("recovery", "backup", {
    ...fromBestToWorst("not-needed", "complete-and-checked", "partial", "none"),
    openAnswer: (backup) => backup === "not-checked",
  } as Scale<"complete-and-checked" | "not-checked" | "partial" | "none" | "not-needed">),
  restored: ask("recovery", "restored", fromBestToWorst("not-needed", "in-time", "late", "not-restored")),
  outageEffect: ask("recovery", "outageEffect", fromBestToWorst("none", "limited", "serious")),
  vitalService: ask("recovery", "vitalService", noIsBest),
  dataCategories: askGroup("dataCategories", anyOf(dataCategories)),
  specialCategories: askGroup("specialCategories", anyOf(specialCategories)),
  revealedByContext: askGroup("revealedByContext", noIsBest),
  specialOnlyNominal: askGroup("specialOnlyNominal", yesIsBest),
  communications: askGroup("communications", noIsBest),
  identifiable: askGroup("identifiable", fromBestToWorst("no", "with-effort", "directly")),
  physicalSafety: askGroup("physicalSafety", noIsBest),
  vulnerable: askGroup("vulnerable", noIsBest),
  people: askGroup("people", howMany),
  measure: askGroup("measure", protectionScales.measure),
  appliedBefore: askGroup("appliedBefore", protectionScales.appliedBefore),
  coverage: askGroup("coverage", protectionScales.coverage),
  method: askGroup("method", protectionScales.method),
  soundness: askGroup("soundness", protectionScales.soundness),
  key: askGroup("key", protectionScales.key),
  keyWhere: askGroup("keyWhere", protectionScales.keyWhere),
  whoKnew: askGroup("whoKnew", protectionScales.whoKnew),
  passwordStrength: askGroup("passwordStrength", protectionScales.passwordStrength),
  device: askGroup("device", protectionScales.device),
};

export type QuestionName = keyof typeof questions;
export const questionNames = Object.keys(questions) as QuestionName[];
