/** That somebody ticked an answer as carried over, and which answer that was. */
export type Tick = { answerHash: string; copied: boolean; copiedBy: string; copiedAt: Date };

/**
 * How far one answer is. As-filed: it stands in the form already, as the notification before put it there. Changed: it
 * was carried over and has become another since. Nothing: there is no answer to carry over yet.
 */
export const copyStates = ["nothing", "as-filed", "open", "copied", "changed"] as const;
export type CopyState = (typeof copyStates)[number];

/** The state of one answer: `hash` is what it is now, null where there is none; `filed` is what stands in the form. */
export function copyState(hash: string | null, tick: Tick | null, filed: string | null): CopyState {
  if (hash === null) return "nothing";
  if (tick?.copied) return tick.answerHash === hash ? "copied" : "changed";
  return filed === hash ? "as-filed" : "open";
}

/** Whether something is still to be done with an answer in the form. */
export function isOpen(state: CopyState): boolean {
  return state === "open" || state === "changed";
}

/** How many of these are done, of how many there is something to do with. */
export function progress(states: readonly CopyState[]): { done: number; all: number } {
  const all = states.filter((state) => state !== "nothing");
  return { done: all.filter((state) => !isOpen(state)).length, all: all.length };
}
