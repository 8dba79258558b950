import type { Actor } from "#lib/access/actor.ts";
import type { Act } from "#lib/access/can.ts";
import { aStep } from "#lib/correspondence/may-step.ts";
import {
  type CorrespondenceInput,
  recordCorrespondence,
  recordCorrespondenceStep,
} from "./correspondence.ts";

const nowhere = "00000000-0000-4000-8000-000000000000";

/** A request for information of the AP with nothing special about it. */
export function aQuestion(receivedAt: Date, said: Partial<CorrespondenceInput> = {}): CorrespondenceInput {
  return {
    authority: "ap",
    authorityName: null,
    kind: "information-request",
    receivedAt,
    reference: "z2026-01234",
    subject: "Vragen over de melding",
    text: null,
    dueAt: null,
    objectBefore: null,
    owner: null,
    ...said,
  };
}

/** The doors of what comes from an authority. */
export const correspondenceDoors: [name: string, act: Act, (a: Actor, ref: string) => Promise<unknown>][] = [
  ["recordCorrespondence", "record-filing", (a, ref) => recordCorrespondence(a, ref, aQuestion(a.at))],
  [
    "recordCorrespondenceStep",
    "record-filing",
    (a, ref) => recordCorrespondenceStep(a, ref, nowhere, aStep("closed", a.at)),
  ],
];

/** The doors of which what they are asked for is not there. */
export const absentOfCorrespondence = ["recordCorrespondenceStep"];
