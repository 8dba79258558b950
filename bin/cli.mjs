/**
 * `npm run cli -- VERB`: the operator's commands. Like `npm start` it installs first where nothing is installed;
 * all it says of that goes to the standard error stream, because the standard output is the answer.
 */
import "./node-version.mjs";
import "./leash.mjs";

const { endWith, speakAside } = await import("./say.mjs");
try {
  speakAside();
  const { install } = await import("./install.mjs");
  const { continueOnPinnedNode } = await import("./pinned-node.mjs");
  await install();
  await continueOnPinnedNode("./cli-run.ts", process.argv.slice(2));
} catch (error) {
  endWith(error);
}
