import { setImmediate as others } from "node:timers/promises";

/** Drives work that stops now and then to its end, and lets other requests go first at every stop. */
export async function slowly<T>(work: Generator<unknown, T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await others();
  }
}
