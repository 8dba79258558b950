/**
 * `npm start`: does all that is needed to serve Lekwijzer, from a fresh clone on. Skips what is done.
 * `--dev` serves the development server instead. Runs on any Node from 20, installs, goes on with the pinned Node.
 */
import "./node-version.mjs";
import "./leash.mjs";

const { endWith } = await import("./say.mjs");
try {
  const { install } = await import("./install.mjs");
  const { continueOnPinnedNode } = await import("./pinned-node.mjs");
  await install();
  await continueOnPinnedNode("./serve.ts", process.argv.slice(2));
} catch (error) {
  endWith(error);
}
