import { decide, propose } from "#lib/decisions/decide.ts";
import type { Decisions } from "#lib/decisions/decision.ts";
import type { Message } from "#lib/words/message.ts";
import { mayClose } from "#lib/workflow/closing.ts";
import type { IncidentRecord } from "#lib/workflow/happened.ts";
import { type SectionProgress, sectionProgress } from "#lib/workflow/section-progress.ts";
import { type Situation, situationOf } from "#lib/workflow/situation.ts";
import type { Task } from "#lib/workflow/task.ts";
import { tasks } from "#lib/workflow/tasks.ts";

/** One incident plus now, assembled once: what every page, report and API answer reads. */
export type Dossier = Situation & {
  /** What the app proposes when nobody has judged anything. */
  proposal: Decisions;
  tasks: Task[];
  /** Why it may not be closed; empty when it may. */
  closing: Message[];
  progress: SectionProgress[];
};

/** The dossier of one incident at one moment. */
export function assemble(record: IncidentRecord, now: Date): Dossier {
  return dossierOf(record, decide(record.facts), propose(record.facts), now);
}

/** The dossier when it is already known what the articles say: with the person's judgement, and without. */
export function dossierOf(
  record: IncidentRecord,
  decisions: Decisions,
  proposal: Decisions,
  now: Date,
): Dossier {
  const situation = situationOf(record, decisions, now);
  return {
    ...situation,
    proposal,
    tasks: tasks(situation),
    closing: mayClose(situation),
    progress: sectionProgress(record),
  };
}
