/**
 * `npm start`: does all that is needed to serve Lekwijzer, from a fresh clone on, and skips what is done.
 * `--dev` serves the development server instead. Runs on any Node from 20, installs, goes on with the pinned Node.
 */
import "./node-version.mjs";

// Loaded late: an old Node could not even read it, and must be told so in a sentence.
import("./begin.mjs").then(({ begin }) => begin("./serve.ts"));
