/**
 * `npm test`: from a fresh clone to the line `N passed, N failed`. Runs on any Node from 20, installs, goes on with
 * the pinned Node.
 */
import "./node-version.mjs";

// Loaded late: an old Node could not even read it, and must be told so in a sentence.
import("./begin.mjs").then(({ begin }) => begin("./test-run.ts"));
