import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nl } from "#lib/words/nl/nl.ts";
import { articleIsIncomplete, ruleHasNoTest, switchHasDefault, testedElsewhere } from "./bin/house/law.ts";
import { actionFileExportsMore, browserReachesServer, sqlIsRaw } from "./bin/house/layers.ts";
import { nameIsNotKebab, nameSaysNothing, roomIsUnknown } from "./bin/house/names.ts";
import { fileIsTooLong } from "./bin/house/size.ts";
import type { Rule } from "./bin/house/source.ts";
import { styleIsInline, textIsLiteral, wordIsMissing } from "./bin/house/speech.ts";
import {
  clockIsRead,
  clockReaders,
  libRollsDice,
  sqlReadsTheClock,
  zoneIsNamed,
  zoneNamers,
} from "./bin/house/time.ts";
import { readTree } from "./bin/house/tree.ts";

// The rules that hold the house up, each over the real tree. That each of them catches what it says is proved beside it in
// bin/house, with planted violations. Import direction, the length of functions, and skipped tests are rules of
// the linter (biome.json), proved in bin/house/lint.test.ts.
const rules: [says: string, rule: Rule][] = [
  ["time is an argument: two files read the clock", clockIsRead],
  ["the database reads no clock and rolls no dice", sqlReadsTheClock],
  ["lib/ leaves nothing to chance", libRollsDice],
  ["one file names the zone", zoneIsNamed],
  ["every name says something", nameSaysNothing],
  ["names are kebab-case", nameIsNotKebab],
  ["the top level is fixed", roomIsUnknown],
  ["no file is long", fileIsTooLong],
  ["what runs in the browser reaches no server", browserReachesServer],
  ["a file of actions exports async functions only", actionFileExportsMore],
  ["text never becomes SQL", sqlIsRaw],
  ["every rule has its test beside it", ruleHasNoTest],
  ["every article is named, quoted, cited and dated", articleIsIncomplete],
  ["no switch of the domain answers for states nobody has thought of", switchHasDefault],
  ["every word on a page comes from lib/words", textIsLiteral],
  ["no element is styled in place", styleIsInline],
  ["every word that the code names exists", wordIsMissing(nl)],
];

const tree = readTree(import.meta.dirname);

test.each(rules)("%s", (_, rule) => {
  expect(rule(tree).map(({ path, line, why }) => `${path}:${line} ${why}`)).toEqual([]);
});

test("the house is read whole, and nothing but the house", () => {
  const paths = tree.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining(["house.test.ts", "package.json", "db/change.ts", "lib/access/can.ts"]),
  );
  expect(paths.filter((path) => /(?:^|\/)(?:node_modules|\.next|\.data)\//.test(path))).toEqual([]);
});

test("whatever a rule makes an exception for exists", () => {
  const excepted = [...clockReaders, ...zoneNamers, ...Object.keys(testedElsewhere)];
  expect(excepted.filter((path) => !existsSync(join(import.meta.dirname, path)))).toEqual([]);
});
