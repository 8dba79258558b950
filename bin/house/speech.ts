import { isIn, isTest, type Rule, type SourceFile, type Violation } from "./source.ts";
import { at, isNode, type Node, nameOf, nodesOf, stringOf } from "./syntax.ts";

/** What is not a word of a language: the name of the product. */
const names = ["Lekwijzer"];
const readAloud = new Set([
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "title",
  "placeholder",
  "alt",
  "label",
]);

function isSpeech(text: string): boolean {
  return /\p{L}{3}/u.test(
    names.reduce((rest, name) => rest.replaceAll(name, ""), text).replace(/&\w+;/g, ""),
  );
}

/** Text that an expression may show: a literal, either branch of a choice, the fixed parts of a template. */
function shown(value: unknown): Node[] {
  if (!isNode(value)) return [];
  if (value.type === "JSXExpressionContainer") return shown(value.expression);
  if (value.type === "ConditionalExpression") return [...shown(value.consequent), ...shown(value.alternate)];
  if (value.type === "LogicalExpression") return [...shown(value.left), ...shown(value.right)];
  const text =
    value.type === "TemplateLiteral"
      ? (value.quasis as { value: { cooked: string } }[]).map((quasi) => quasi.value.cooked).join(" ")
      : value.type === "JSXText"
        ? (value.value as string)
        : stringOf(value);
  return text !== null && isSpeech(text) ? [value] : [];
}

/** Every word a person reads or hears comes from lib/words, so that it exists in both languages. */
export function textIsLiteral(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => isIn(path, "app") && path.endsWith(".tsx") && !isTest(path))
    .flatMap((file) =>
      nodesOf(file)
        .flatMap((node) => {
          if (node.type === "JSXElement" || node.type === "JSXFragment")
            return (node.children as Node[]).flatMap(shown);
          if (node.type === "JSXAttribute" && readAloud.has(nameOf(node.name) ?? ""))
            return shown(node.value);
          return [];
        })
        .map((node) => at(file, node, "says something that is not in lib/words")),
    );
}

/** The policy of the pages refuses style attributes; looks live in the style sheets. */
export function styleIsInline(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => isIn(path, "app") && !isTest(path))
    .flatMap((file) =>
      nodesOf(file)
        .filter((node) => node.type === "JSXAttribute" && nameOf(node.name) === "style")
        .map((node) => at(file, node, "styles an element in place, which the policy of the page refuses")),
    );
}

type Catalogue = { [key: string]: string | Catalogue };

function wordAt(catalogue: Catalogue, path: string[]): string | Catalogue | undefined {
  return path.reduce<string | Catalogue | undefined>(
    (under, part) => (typeof under === "object" && Object.hasOwn(under, part) ? under[part] : undefined),
    catalogue,
  );
}

const speakers = new Map([
  ["t", 0],
  ["say", 0],
  ["refused", 1],
]);

/** The expressions in a node that name a word: t("…"), say("…"), refused(x, "…") and { key: "…" }. */
function keysNamed(node: Node): Node[] {
  if (node.type === "CallExpression") {
    const place = speakers.get(nameOf(node.callee)?.split(".").at(-1) ?? "");
    return place === undefined ? [] : branches((node.arguments as Node[])[place]);
  }
  if (node.type === "Property" && nameOf(node.key) === "key") {
    return branches(node.value).filter((value) => stringOf(value)?.includes("."));
  }
  return [];
}

function branches(value: unknown): Node[] {
  if (!isNode(value)) return [];
  if (value.type === "ConditionalExpression")
    return [...branches(value.consequent), ...branches(value.alternate)];
  return [value];
}

/**
 * Every word that the code names exists; of a key that is put together, at least the fixed part in front of it. The words
 * themselves name none: there "key" may be what a sentence is called, such as the one about a key.
 */
export function wordIsMissing(catalogue: Catalogue): Rule {
  const missing = (key: Node): string | null => {
    const whole = stringOf(key);
    if (whole !== null) return typeof wordAt(catalogue, whole.split(".")) === "string" ? null : whole;
    if (key.type !== "TemplateLiteral") return null;
    const start = (key.quasis as { value: { cooked: string } }[])[0]?.value.cooked ?? "";
    const fixed = start.split(".").slice(0, -1);
    return fixed.length === 0 || typeof wordAt(catalogue, fixed) === "object" ? null : `${start}…`;
  };
  return (files) =>
    files
      .filter(({ path }) => isIn(path, "app", "db", "lib") && !isIn(path, "lib/words/nl", "lib/words/en"))
      .filter(({ path }) => !isTest(path))
      .flatMap((file) =>
        nodesOf(file)
          .flatMap(keysNamed)
          .flatMap((key) => {
            const word = missing(key);
            return word === null ? [] : [at(file, key, `there is no word ${word}`)];
          }),
      );
}
