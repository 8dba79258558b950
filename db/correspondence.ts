import { randomUUID } from "node:crypto";
import { and, arrayContains, eq, isNull } from "drizzle-orm";
import type { Actor } from "#lib/access/actor.ts";
import type { EventName } from "#lib/audit/event.ts";
import type {
  Authority,
  Correspondence,
  CorrespondenceKind,
  CorrespondenceStepKind,
} from "#lib/correspondence/correspondence.ts";
import {
  longestGiven,
  longestStepText,
  mayStep,
  mostGiven,
  type StepInput,
} from "#lib/correspondence/may-step.ts";
import { changeIncident } from "./change.ts";
import type { Tx } from "./client.ts";
import { type Done, NotFound, type Problems, refused, requireId } from "./outcome.ts";
import { correspondence, correspondenceStep, person } from "./schema.ts";

export type CorrespondenceInput = {
  authority: Authority;
  authorityName: string | null;
  kind: CorrespondenceKind;
  receivedAt: Date;
  reference: string | null;
  subject: string;
  text: string | null;
  dueAt: Date | null;
  objectBefore: Date | null;
  owner: string | null;
};

const longest = { authorityName: 120, reference: 120, subject: 200, text: longestStepText } as const;

/**
 * Writes down what came from an authority. It can come in any state of a dossier, also when that is closed, and stays
 * with its term until somebody finishes it.
 */
export async function recordCorrespondence(
  actor: Actor,
  ref: string,
  input: CorrespondenceInput,
  submission?: string,
): Promise<Done<{ id: string }>> {
  return changeIncident(
    actor,
    "record-filing",
    ref,
    async ({ tx, row }) => {
      const said = trimmed(input);
      const problems = { ...wrongWith(said, actor.at), ...(await wrongOwner(tx, said.owner)) };
      if (Object.keys(problems).length > 0) return { ok: false, problems };
      const id = randomUUID();
      await tx.insert(correspondence).values({
        ...said,
        id,
        incidentId: row.id,
        createdBy: actor.person.id,
        createdAt: actor.at,
      });
      const details = { correspondence: id, kind: said.kind, dueAt: said.dueAt?.toISOString() ?? null };
      return { ok: true, value: { id }, happened: [{ event: "correspondence-recorded", details }] };
    },
    submission,
  );
}

function trimmed(input: CorrespondenceInput): CorrespondenceInput {
  return {
    ...input,
    // Which other authority it is, is asked only of another one.
    authorityName: input.authority === "other" ? input.authorityName?.trim() || null : null,
    reference: input.reference?.trim() || null,
    subject: input.subject.trim(),
    text: input.text?.trim() || null,
  };
}

function wrongWith(input: CorrespondenceInput, now: Date): Problems {
  const problems: Problems = {};
  for (const [name, most] of Object.entries(longest)) {
    const actual = input[name as keyof typeof longest]?.length ?? 0;
    if (actual > most) problems[name] = { key: "errors.tooLong", values: { most, actual } };
  }
  if (input.subject === "") problems.subject = { key: "correspondence.subject.needed" };
  if (input.authority === "other" && !input.authorityName)
    problems.authorityName = { key: "correspondence.authorityName.needed" };
  if (input.receivedAt.getTime() > now.getTime() + 60_000)
    problems["receivedAt.date"] = { key: "correspondence.refusal.inFuture" };
  for (const name of ["dueAt", "objectBefore"] as const) {
    const term = input[name];
    if (term && term < input.receivedAt)
      problems[`${name}.date`] = { key: "correspondence.refusal.dueBeforeReceived" };
  }
  return problems;
}

/** Only an officer who works here deals with an authority. */
async function wrongOwner(tx: Tx, owner: string | null): Promise<Problems> {
  if (owner === null) return {};
  requireId(owner);
  const [row] = await tx
    .select({ id: person.id })
    .from(person)
    .where(and(eq(person.id, owner), isNull(person.deactivatedAt), arrayContains(person.roles, ["officer"])));
  return row ? {} : { owner: { key: "correspondence.refusal.ownerNeeded" } };
}

const events: Record<CorrespondenceStepKind, EventName> = {
  answered: "correspondence-answered",
  "deadline-moved": "correspondence-deadline-moved",
  "handed-over": "correspondence-handed-over",
  objected: "correspondence-objection-decided",
  "not-objected": "correspondence-objection-decided",
  closed: "correspondence-closed",
};

/** Writes down what happened to an item: an answer with what was given, a moved term, another owner, its end. */
export async function recordCorrespondenceStep(
  actor: Actor,
  ref: string,
  itemId: string,
  input: StepInput,
  submission?: string,
): Promise<Done<{ id: string }>> {
  return changeIncident(
    actor,
    "record-filing",
    ref,
    async ({ tx, record }) => {
      const item = record.correspondence.find((one) => one.id === itemId);
      if (!item) throw new NotFound(itemId);
      const step = ownParts(input);
      const problems = { ...tooLong(step), ...(await wrongOwner(tx, step.owner)) };
      if (Object.keys(problems).length > 0) return { ok: false, problems };
      const refusal = mayStep(item, step, actor.at);
      if (refusal) return refused(refusal.field, refusal.problem.key, refusal.problem.values);
      return insertStep(tx, actor, item, step);
    },
    submission,
  );
}

/** Without answers to what another kind of step asks. */
function ownParts(input: StepInput): StepInput {
  const { kind } = input;
  return {
    ...input,
    by: kind === "answered" || kind === "objected" ? input.by?.trim() || null : null,
    text: input.text?.trim() || null,
    given: kind === "answered" ? input.given : [],
    dueAt: kind === "deadline-moved" ? input.dueAt : null,
    owner: kind === "handed-over" ? input.owner : null,
  };
}

function tooLong({ by, text, given }: StepInput): Problems {
  const problems: Problems = {};
  const most = { by: longest.reference, text: longestStepText };
  for (const [name, value] of Object.entries({ by, text })) {
    const limit = most[name as keyof typeof most];
    if (value && value.length > limit)
      problems[name] = { key: "errors.tooLong", values: { most: limit, actual: value.length } };
  }
  if (given.length > mostGiven || given.some((line) => line.length > longestGiven)) {
    const values = { most: mostGiven, signs: longestGiven };
    problems.given = { key: "correspondence.refusal.tooManyGiven", values };
  }
  return problems;
}

async function insertStep(tx: Tx, actor: Actor, item: Correspondence, step: StepInput) {
  const id = randomUUID();
  await tx.insert(correspondenceStep).values({
    ...step,
    id,
    correspondenceId: item.id,
    recordedBy: actor.person.id,
    recordedAt: actor.at,
  });
  const details = {
    correspondence: item.id,
    step: id,
    kind: step.kind,
    at: step.at.toISOString(),
    given: step.given.length,
    dueAt: step.dueAt?.toISOString() ?? null,
  };
  return { ok: true as const, value: { id }, happened: [{ event: events[step.kind], details }] };
}
