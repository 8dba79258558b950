/**
 * `npm run cli -- VERB`: the operator's commands. Installs first where nothing is installed; all it says of that
 * goes to the standard error stream, because the standard output is the answer.
 */
import "./node-version.mjs";

// Loaded late: an old Node could not even read it, and must be told so in a sentence.
import("./begin.mjs").then(({ begin }) => begin("./cli-run.ts", { aside: true }));
