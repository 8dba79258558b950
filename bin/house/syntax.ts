import { parseAst } from "vitest/node";
import { lineAt, type SourceFile, type Violation } from "./source.ts";

/** A node of the syntax tree (ESTree with TypeScript and JSX), as loose as these rules need it. */
export type Node = { type: string; start: number; end: number; [member: string]: unknown };

const trees = new WeakMap<SourceFile, Node[]>();

/** All nodes of a TypeScript or JavaScript file, outermost first; none for any other file. Throws on what cannot be read. */
export function nodesOf(file: SourceFile): Node[] {
  const known = trees.get(file);
  if (known) return known;
  const lang = languageOf(file.path);
  const nodes = lang ? flatten(parse(file, lang)) : [];
  trees.set(file, nodes);
  return nodes;
}

type Lang = "ts" | "tsx" | "js" | "dts";

function languageOf(path: string): Lang | null {
  if (/\.d\.m?ts$/.test(path)) return "dts";
  if (path.endsWith(".tsx")) return "tsx";
  if (/\.m?ts$/.test(path)) return "ts";
  return /\.m?js$/.test(path) ? "js" : null;
}

function parse(file: SourceFile, lang: Lang): Node {
  try {
    return parseAst(file.text, { lang, sourceType: "module" }, file.path) as unknown as Node;
  } catch (error) {
    throw new Error(`${file.path} cannot be read as ${lang}: ${(error as Error).message}`);
  }
}

function flatten(root: Node): Node[] {
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (isNode(value)) {
      found.push(value);
      for (const member of Object.values(value)) visit(member);
    }
  };
  visit(root);
  return found;
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

/** The text of a literal string, or of a template without anything filled in; otherwise null. */
export function stringOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === "Literal") return typeof value.value === "string" ? value.value : null;
  if (value.type !== "TemplateLiteral") return null;
  const quasis = value.quasis as { value: { cooked: string } }[];
  return quasis.length === 1 ? (quasis[0]?.value.cooked ?? null) : null;
}

/** The dotted name of an identifier or of a plain chain of members ("Date.now"), or null. */
export function nameOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === "Identifier" || value.type === "JSXIdentifier") return value.name as string;
  if (value.type !== "MemberExpression") return null;
  const object = nameOf(value.object);
  const member = value.computed ? stringOf(value.property) : nameOf(value.property);
  return object && member ? `${object}.${member}` : null;
}

/** Whether a file says this at its top ("use client", "use server"). */
export function saysAtTop(file: SourceFile, directive: string): boolean {
  return (
    (nodesOf(file)[0]?.body as Node[] | undefined)?.some((node) => node.directive === directive) ?? false
  );
}

/** What a file imports: the name of the module, and whether only types are taken, which are gone when it runs. */
export function importsOf(file: SourceFile): { from: string; typesOnly: boolean; at: Node }[] {
  return nodesOf(file).flatMap((node) => {
    const from = stringOf(node.source);
    if (from === null || !/^(?:Import|Export(?:Named|All))/.test(node.type)) return [];
    const kind = node.importKind ?? node.exportKind;
    const specifiers = (node.specifiers as Node[] | undefined) ?? [];
    const eachIsType =
      specifiers.length > 0 && specifiers.every((each) => (each.importKind ?? each.exportKind) === "type");
    return [{ from, typesOnly: kind === "type" || eachIsType, at: node }];
  });
}

/** A violation at a node. */
export function at(file: SourceFile, node: Node, why: string): Violation {
  return { path: file.path, line: lineAt(file.text, node.start), why };
}
