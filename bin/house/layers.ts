import { posix } from "node:path";
import type { SourceFile, Violation } from "./source.ts";
import { at, importsOf, nameOf, nodesOf, saysAtTop } from "./syntax.ts";

const serverOnly =
  /^(?:node:|pg$|pg\/|drizzle-orm|next\/headers$|next\/server$|next-auth$|next-auth\/(?!react)|nodemailer)/;

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith("#")) return specifier.slice(1);
  return posix.normalize(posix.join(posix.dirname(from), specifier));
}

/**
 * What runs in the browser reaches no database and nothing that only a server has, however long the way. An action ("use
 * server") is where the way ends: the browser holds only its name.
 */
export function browserReachesServer(files: SourceFile[]): Violation[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const wayTo = (file: SourceFile, seen: Set<string>): string[] | null => {
    seen.add(file.path);
    for (const { from, typesOnly } of importsOf(file)) {
      if (typesOnly) continue;
      if (serverOnly.test(from)) return [from];
      if (!/^[.#]/.test(from)) continue;
      const path = resolve(file.path, from);
      if (path.startsWith("db/")) return [path];
      const next = byPath.get(path);
      if (!next || seen.has(path) || saysAtTop(next, "use server")) continue;
      const further = wayTo(next, seen);
      if (further) return [path, ...further];
    }
    return null;
  };
  return files
    .filter((file) => file.path.startsWith("app/") && saysAtTop(file, "use client"))
    .flatMap((file) => {
      const way = wayTo(file, new Set());
      return way
        ? [{ path: file.path, line: 1, why: `runs in the browser and reaches ${way.join(" → ")}` }]
        : [];
    });
}

/** A file of actions exports async functions only: whatever else it exports becomes a door to the outside, or breaks. */
export function actionFileExportsMore(files: SourceFile[]): Violation[] {
  return files
    .filter((file) => file.path.startsWith("app/") && saysAtTop(file, "use server"))
    .flatMap((file) =>
      nodesOf(file)
        .filter(
          (node) =>
            /^Export/.test(node.type) && node.type !== "ExportSpecifier" && node.exportKind !== "type",
        )
        .filter((node) => {
          const said = node.declaration as { type: string; async?: boolean } | null | undefined;
          return said?.type !== "FunctionDeclaration" || !said.async;
        })
        .map((node) => at(file, node, 'a "use server" file exports something else than an async function')),
    );
}

/** SQL is never put together from text: values are parameters, names come from the schema. */
export function sqlIsRaw(files: SourceFile[]): Violation[] {
  return files.flatMap((file) =>
    nodesOf(file)
      .filter((node) => node.type === "MemberExpression" && /(?:^|\.)sql\.raw$/.test(nameOf(node) ?? ""))
      .map((node) => at(file, node, "sql.raw lets text become SQL")),
  );
}
