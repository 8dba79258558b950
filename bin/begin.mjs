/**
 * What every command begins with: the packages of the lock, and the Node that the lock pins. Then `script` goes on.
 */
import "./leash.mjs";
import { install } from "./install.mjs";
import { continueOnPinnedNode } from "./pinned-node.mjs";
import { endWith, speakAside } from "./say.mjs";

/** Runs `script` of this folder with the arguments of the command; `aside` keeps the standard output for its answer. */
export async function begin(script, { aside = false } = {}) {
  try {
    if (aside) speakAside();
    await install();
    await continueOnPinnedNode(script, process.argv.slice(2));
  } catch (error) {
    endWith(error);
  }
}
