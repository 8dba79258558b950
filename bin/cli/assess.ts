import { readFileSync } from "node:fs";
import { WrongUse } from "#bin/wrong-use.ts";
import { assessCase } from "#lib/cases/assess.ts";
import { type ReadCase, readCases } from "#lib/cases/read-cases.ts";
import { sayScore, scoreCases } from "#lib/cases/score.ts";
import { type Locale, locales } from "#lib/words/words.ts";

export const summary =
  "Proposes both duties for published cases, or scores the proposals against the verdicts";
export const usage = "assess [--score] [--locale nl|en] FILE";
export const needsDatabase = false;

type Asked = { file: string; score: boolean; locale: Locale };

function readArguments(args: string[]): Asked {
  const asked: Asked = { file: "", score: false, locale: "nl" };
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (arg === "--score") asked.score = true;
    else if (arg === "--locale") {
      const wanted = left.shift();
      const found = locales.find((locale) => locale === wanted);
      if (!found)
        throw new WrongUse(`There is no language "${wanted ?? ""}"; there are ${locales.join(", ")}.`);
      asked.locale = found;
    } else if (arg.startsWith("--")) throw new WrongUse(`There is no answer "${arg}".`);
    else if (asked.file) throw new WrongUse("One file is needed, not more.");
    else asked.file = arg;
  }
  if (!asked.file) throw new WrongUse("A file with cases is needed.");
  return asked;
}

function casesIn(file: string): ReadCase[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const why = error instanceof SyntaxError ? "holds no JSON" : "cannot be read";
    throw new WrongUse(`The file ${file} ${why}.`);
  }
  const read = readCases(content);
  if (!read.ok) throw new WrongUse(read.problem);
  return read.cases;
}

/** Prints one assessment a line as JSON, in the order of the file; with --score the table of right answers and misses. */
export async function run(args: string[]): Promise<number> {
  const { file, score, locale } = readArguments(args);
  const cases = casesIn(file);
  const lines = score
    ? [sayScore(scoreCases(cases))]
    : cases.map(({ id, facts }) => JSON.stringify(assessCase(id, facts, locale)));
  for (const line of lines) process.stdout.write(`${line}\n`);
  return 0;
}
