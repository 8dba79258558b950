import { describe, expect, test } from "vitest";
import type { Rule, SourceFile } from "./source.ts";

/** Files that do not exist, by their path. */
export type Planted = Record<string, string>;

export function filesOf(planted: Planted): SourceFile[] {
  return Object.entries(planted).map(([path, text]) => ({ path, text }));
}

/**
 * Proves a rule of the house: it catches every planted violation where it stands, and lets pass what only looks like one.
 * Each is shown to the rule alone, among the files it may need.
 */
export function proves(
  rule: Rule,
  { caught, fine, among = {} }: { caught: Planted; fine: Planted; among?: Planted },
): void {
  const found = (path: string, text: string) =>
    rule(filesOf({ ...among, [path]: text })).map((violation) => violation.path);
  describe(rule.name || "rule", () => {
    test("catches what breaks it", () => {
      for (const [path, text] of Object.entries(caught))
        expect(found(path, text), `${path}: ${text}`).toContain(path);
    });
    test("lets pass what only looks like it", () => {
      for (const [path, text] of Object.entries(fine))
        expect(found(path, text), `${path}: ${text}`).toEqual([]);
    });
  });
}
