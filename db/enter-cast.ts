import type { Actor } from "#lib/access/actor.ts";
import type { CastMember } from "#lib/demo/cast.ts";
import { type Facts, type SectionName, sections } from "#lib/facts/facts.ts";
import { emptySection } from "#lib/facts/section.ts";
import { giveAdvice } from "./advices.ts";
import { decideProposal } from "./approvals.ts";
import { judgeAwareness, saveFacts } from "./facts.ts";
import { recordFiling } from "./filings.ts";
import { closeIncident, logIncident, openIncident } from "./incidents.ts";
import type { Done } from "./outcome.ts";
import { proposeDecision } from "./proposals.ts";

const hour = 3600_000;

/** How far a member of the cast has come; each state includes what came before it. */
const course = ["triage", "assessment", "awaiting-approval", "carrying-out", "aftercare", "closed"] as const;

type Stage = {
  member: CastMember;
  ref: string;
  /** The actor at a point between the first signal (0) and now (1). */
  as: (key: "officer" | "fg" | "approver", part: number) => Actor;
};

/** Plays the cast through the same functions as people use, each step at a moment of its own in the past. */
export async function enterCast(
  cast: readonly CastMember[],
  actors: Map<string, Actor>,
  at: Date,
): Promise<void> {
  for (const member of cast) {
    const began = at.getTime() - member.firstSignalHoursAgo * hour;
    const as: Stage["as"] = (key, part) => {
      const actor = actors.get(key);
      if (!actor) throw new Error(`The example has no ${key}`);
      return { ...actor, at: new Date(began + (at.getTime() - began) * part) };
    };
    const logged = await logIncident(as("officer", 0.05), {
      text: member.text,
      title: member.title.nl,
      knownAt: new Date(began),
      doubled: false,
      stopped: null,
      breach: member.awareHoursAgo !== null && member.awareHoursAgo === member.firstSignalHoursAgo,
    });
    if (!logged.ok) throw new Error(`${member.key} was not logged`);
    await play({ member, ref: logged.value.ref, as }, at);
  }
}

async function play(stage: Stage, at: Date): Promise<void> {
  const { member } = stage;
  const facts = member.facts((hoursAgo) => new Date(at.getTime() - hoursAgo * hour).toISOString());
  const far = course.indexOf(member.state);
  if (member.awareHoursAgo !== null && member.awareHoursAgo !== member.firstSignalHoursAgo) {
    const awareAt = new Date(at.getTime() - member.awareHoursAgo * hour);
    const reason = facts.awareness.awareReason ?? member.title.nl;
    must(await judgeAwareness(stage.as("officer", 0.3), stage.ref, { awareAt, reason, seen: 1 }));
  }
  await enterFacts(stage, facts);
  if (far >= 2) await propose(stage);
  if (far >= 3) await approve(stage);
  if (far >= 4) await fileAndInform(stage, facts);
  if (far >= 5) await close(stage);
}

function must<T>(done: Done<T>): T {
  if (!done.ok) throw new Error(`The example could not be entered: ${JSON.stringify(done.problems)}`);
  return done.value;
}

const single = [
  "nature",
  "discovery",
  "recipient",
  "recovery",
  "consequences",
  "parties",
  "contact",
  "lateness",
] as const satisfies SectionName[];

async function enterFacts(stage: Stage, facts: Facts): Promise<void> {
  for (const name of single) await enterSection(stage, name, facts[name]);
  for (const part of facts.parts) await enterItem(stage, "part", "new", part.facts);
  for (const party of facts.otherParties) await enterItem(stage, "other-party", "new", party.facts);
  for (const group of facts.groups) {
    const item = await enterItem(stage, "group", "new", group.facts);
    const judged = facts.judgements.find((one) => one.id === group.id);
    if (judged) await enterItem(stage, "judgement", item, judged.facts);
  }
}

async function enterSection(stage: Stage, name: (typeof single)[number], facts: object): Promise<void> {
  const dossier = await openIncident(stage.as("officer", 0.35), stage.ref);
  // What the quick log already wrote down stays where the cast has nothing to say about it.
  const before = dossier.record.facts[name];
  const empty = emptySection(sections[name]);
  const said = Object.entries(facts).filter(([, one]) => one.value !== null);
  const merged = { ...empty, ...before, ...Object.fromEntries(said) };
  const seen = dossier.record.revisions[name] ?? 0;
  must(
    await saveFacts(stage.as("officer", 0.35), stage.ref, { section: name, item: "", seen, facts: merged }),
  );
}

async function enterItem(stage: Stage, section: SectionName, item: string, facts: object): Promise<string> {
  const saved = await saveFacts(stage.as("officer", 0.4), stage.ref, { section, item, seen: 0, facts });
  return must(saved).item;
}

async function propose(stage: Stage): Promise<void> {
  const { ref, member, as } = stage;
  const dossier = await openIncident(as("officer", 0.5), ref);
  const { notifyAuthority, informPeople, strictestInform } = dossier.decisions;
  const advice = {
    notify: notifyAuthority.outcome === "not-required" ? ("no" as const) : ("yes" as const),
    inform: strictestInform === "not-required" ? ("no" as const) : ("yes" as const),
    text: member.advice,
  };
  must(await giveAdvice(as("fg", 0.45), ref, advice));
  const base = { reason: member.reason, summary: member.text, redateTo: null };
  must(await proposeDecision(as("officer", 0.5), ref, { ...base, kind: "notify-authority", groupId: null }));
  for (const { group } of informPeople) {
    if (group === null) continue;
    must(await proposeDecision(as("officer", 0.5), ref, { ...base, kind: "inform-people", groupId: group }));
  }
}

async function approve(stage: Stage): Promise<void> {
  const { record } = await openIncident(stage.as("officer", 0.6), stage.ref);
  for (const { id, hash } of record.proposals) {
    const input = {
      hash,
      verdict: "approved" as const,
      reason: "",
      hasRead: true,
      decidesForController: true,
    };
    must(await decideProposal(stage.as("approver", 0.6), id, input));
  }
}

async function fileAndInform(stage: Stage, facts: Facts): Promise<void> {
  const { as, ref } = stage;
  const dossier = await openIncident(as("officer", 0.7), ref);
  if (dossier.decisions.notifyAuthority.outcome === "required") {
    const filedAt = as("officer", 0.7).at;
    const input = {
      kind: "complete" as const,
      filedAt,
      number: "AP-voorbeeld-1",
      lateReason: null,
      withoutApproval: null,
    };
    must(await recordFiling(as("officer", 0.71), ref, input));
  }
  const seen = dossier.record.revisions.communication ?? 0;
  const told = { section: "communication" as const, item: "", seen, facts: facts.communication };
  must(await saveFacts(as("officer", 0.75), ref, told));
}

async function close(stage: Stage): Promise<void> {
  const input = {
    reason: stage.member.closeReason ?? stage.member.reason,
    lessons: stage.member.lessons ?? null,
  };
  must(await closeIncident(stage.as("officer", 0.9), stage.ref, input));
}
