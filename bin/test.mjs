/**
 * `npm test`: from a fresh clone to the line `N passed, N failed`. Installs like `npm start`, then goes on with the
 * pinned Node in test-run.ts.
 */
import "./node-version.mjs";
import "./leash.mjs";

const { endWith } = await import("./say.mjs");
try {
  const { install } = await import("./install.mjs");
  const { continueOnPinnedNode } = await import("./pinned-node.mjs");
  await install();
  await continueOnPinnedNode("./test-run.ts", process.argv.slice(2));
} catch (error) {
  endWith(error);
}
