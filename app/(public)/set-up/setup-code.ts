import { createHash, timingSafeEqual } from "node:crypto";
import { type Message, say } from "#lib/words/message.ts";

const freeTries = 5;
const longestWait = 60_000;

// One count per process; modules are loaded more than once, and a reload must not give new tries.
const home = globalThis as { lekwijzerSetupMisses?: { count: number; last: Date } };

function sameText(typed: string, wanted: string): boolean {
  const hash = (text: string) =>
    createHash("sha256")
      .update(text.toUpperCase().replace(/[^A-Z0-9]/g, ""))
      .digest();
  return timingSafeEqual(hash(typed), hash(wanted));
}

function waitSeconds(at: Date): number {
  const misses = home.lekwijzerSetupMisses;
  if (!misses || misses.count < freeTries) return 0;
  const wait = Math.min(longestWait, 1000 * 2 ** (misses.count - freeTries + 1));
  return Math.max(0, Math.ceil((misses.last.getTime() + wait - at.getTime()) / 1000));
}

/**
 * What is wrong with the one-time code of the console, or null when it is right. After five misses there is a wait that
 * grows to a minute: a code of eight characters cannot be guessed that slowly.
 */
export function setupCodeProblem(typed: string, at: Date): Message | null {
  const wanted = process.env.LEKWIJZER_SETUP_CODE;
  if (!wanted) return say("setup.codeMissing");
  const seconds = waitSeconds(at);
  if (seconds > 0) return say("setup.codeWait", { seconds });
  if (typed === "") return say("setup.codeNeeded");
  if (sameText(typed, wanted)) return null;
  home.lekwijzerSetupMisses = { count: (home.lekwijzerSetupMisses?.count ?? 0) + 1, last: at };
  return say("setup.codeWrong");
}
