import { isIn, isTest, type SourceFile, type Violation } from "./source.ts";
import { at, importsOf, nodesOf } from "./syntax.ts";

/** The folders of lib/ in which a file with a function in it is a rule. */
const ruleFolders = [
  "law",
  "encryption",
  "risk",
  "decisions",
  "clock",
  "workflow",
  "access",
  "audit",
  "notices",
].map((folder) => `lib/${folder}`);

/** Rules tested elsewhere than beside them, each with the reason. */
export const testedElsewhere: Record<string, string> = {
  "lib/law/finding.ts": "puts a rule's name before its answers; the test of every rule reads them",
  "lib/law/sources.ts": "a list of addresses",
  "lib/encryption/technique-sources.ts": "a list of addresses; catalogue.test.ts reads each",
  "lib/decisions/published/telling.ts":
    "tells the published cases; published-cases.test.ts compares each with its verdict",
  "lib/decisions/spell-out.ts":
    "lib/demo/golden-decisions.test.ts compares every line it writes with what was reviewed",
  "lib/workflow/todo.ts": "how the tests of the tasks ask what must be done",
};

/** What tests share to set things up ("an-incident.ts", "a-picture.ts"): they are tested by every test that uses them. */
const builder = /\/an?-[^/]*\.ts$/;

/** Every file that holds a rule has its test beside it. Types and lists alone hold no rule. */
export function ruleHasNoTest(files: SourceFile[]): Violation[] {
  const paths = new Set(files.map(({ path }) => path));
  return files
    .filter(({ path }) => isIn(path, ...ruleFolders) && !isTest(path))
    .filter(({ path }) => !builder.test(path) && !(path in testedElsewhere))
    .filter((file) => nodesOf(file).some((node) => /^(?:Arrow)?Function/.test(node.type)))
    .filter(({ path }) => !paths.has(path.replace(/\.ts$/, ".test.ts")))
    .map(({ path }) => ({ path, line: 1, why: "holds a rule and has no test beside it" }));
}

/** The article as lawyers write it, from the name of its file: "article-34-3a-…" is 34(3)(a). */
function articleOf(path: string): string | null {
  const [, article, paragraph, point] = /\/article-(\d+)(?:-(\d+)([a-z])?(?=-|\.))?/.exec(path) ?? [];
  if (!article) return null;
  return `${article}${paragraph ? `(${paragraph})` : ""}${point ? `(${point})` : ""}`;
}

/** The words of the source, or the plain statement that nobody saw them. */
const quotesLaw = /^\s*quote: \{\s*(?:nl|en): *[\s\S]{20,}?["'`]/m;
const sawNoWords = /^\s*(?:status: "unverified"|secondHand: true),$/m;

/**
 * A rule of law names its article in its first line and exports it as data: its citation, made in sources.ts with address
 * and day, and its words. Lawyers read every rule printed from there.
 */
export function articleIsIncomplete(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => isIn(path, "lib/law") && /\/article-[^/]*\.ts$/.test(path) && !isTest(path))
    .flatMap((file) => {
      const lacks = [
        file.text.split("\n")[0]?.includes(`Article ${articleOf(file.path)}`)
          ? ""
          : "the article's number in its first line",
        /^export const article: Article = \{$/m.test(file.text) ? "" : "its article as data",
        quotesLaw.test(file.text) || sawNoWords.test(file.text) ? "" : "the words of the law, quoted",
        importsOf(file).some(({ from, typesOnly }) => /(?:^|\/)sources\.ts$/.test(from) && !typesOnly)
          ? ""
          : "a citation from sources.ts",
      ].filter((lack) => lack !== "");
      return lacks.map((lack) => ({ path: file.path, line: 1, why: `lacks ${lack}` }));
    });
}

/** A new state must fail to compile until somebody answers the legal question: no default in a switch of the domain. */
export function switchHasDefault(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => isIn(path, ...ruleFolders) && !isTest(path))
    .flatMap((file) =>
      nodesOf(file)
        .filter((node) => node.type === "SwitchCase" && node.test === null)
        .map((node) => at(file, node, "answers for states nobody has thought of yet")),
    );
}
