import { join } from "node:path";
import { expect, test } from "vitest";
import { lint } from "./lint.ts";
import { filesOf, type Planted } from "./planted.ts";

const settings = join(import.meta.dirname, "../../biome.json");
const takes = (from: string) => `import { one } from "${from}";\nexport const two = one;\n`;
const functionOf = (count: number) => `export function long() {\n${"  one();\n".repeat(count)}}\n`;

/** What each planted file breaks; the settings are those of the house itself. */
const caught: Record<string, [rule: string, text: string]> = {
  "lib/takes-app.ts": ["noRestrictedImports", takes("#app/_request/now.ts")],
  "lib/takes-db.ts": ["noRestrictedImports", takes("#db/schema.ts")],
  "lib/takes-react.ts": ["noRestrictedImports", takes("react")],
  "lib/takes-next.ts": ["noRestrictedImports", 'import type { A } from "next/server";\nexport type B = A;\n'],
  "lib/takes-node.ts": ["noRestrictedImports", takes("node:crypto")],
  "lib/takes-later.ts": ["noRestrictedImports", 'export const later = () => import("pg");\n'],
  "lib/passes-on.ts": ["noRestrictedImports", 'export { one } from "#db/schema.ts";\n'],
  "lib/law/climbs.ts": ["noRestrictedImports", takes("../clock/deadline.ts")],
  "lib/fetches.ts": ["noRestrictedGlobals", 'export const page = () => fetch("https://example.org");\n'],
  "lib/reads-settings.ts": ["noRestrictedGlobals", "export const home = () => process.env.HOME;\n"],
  "lib/takes-app.test.ts": ["noRestrictedImports", takes("#app/_request/now.ts")],
  "db/takes-app.ts": ["noRestrictedImports", takes("#app/_request/now.ts")],
  "db/takes-react.ts": ["noRestrictedImports", takes("react")],
  "db/takes-next.ts": ["noRestrictedImports", takes("next/headers")],
  "db/deep/climbs.ts": ["noRestrictedImports", takes("../schema.ts")],
  "app/takes-tables.ts": ["noRestrictedImports", takes("#db/schema.ts")],
  "app/takes-driver.ts": ["noRestrictedImports", takes("pg")],
  "app/register/climbs.ts": ["noRestrictedImports", takes("../today.ts")],
  "bin/deep/climbs.ts": ["noRestrictedImports", takes("../serve.ts")],
  "e2e/peeks.ts": ["noRestrictedImports", takes("#db/incidents.ts")],
  "db/long-function.ts": ["noExcessiveLinesPerFunction", functionOf(61)],
  "lib/only.test.ts": ["noFocusedTests", 'test.only("one", () => {});\n'],
  "lib/skip.test.ts": ["noSkippedTests", 'test.skip("one", () => {});\n'],
};

const fine: Planted = {
  "lib/law/pure.ts": takes("#lib/clock/deadline.ts"),
  "lib/law/beside.ts": takes("./gdpr/article.ts"),
  "lib/shape.ts": takes("zod"),
  "lib/pure.test.ts": takes("vitest") + takes("fast-check").replaceAll("one", "three").replace("two", "four"),
  "db/reads.ts": takes("#lib/dossier.ts"),
  "db/asks.ts": takes("drizzle-orm/node-postgres"),
  "app/shows.tsx": takes("#db/incidents.ts"),
  "app/draws.tsx": takes("react"),
  "bin/serves.ts": takes("./settings.ts"),
  "e2e/starts.ts": takes("../bin/test-world.ts"),
  "db/just-fits.ts": functionOf(60),
  "lib/long-story.test.ts": functionOf(61),
  "lib/skip.test.ts.md": 'test.skip("one")',
  "lib/reasoned-skip.test.ts":
    '// biome-ignore lint/suspicious/noSkippedTests: the authority has not answered yet\ntest.skip("one", () => {});\n',
};

test("the linter, told as it is told here, catches every planted violation and nothing else", () => {
  const planted = filesOf({
    ...fine,
    ...Object.fromEntries(Object.entries(caught).map(([path, [, text]]) => [path, text])),
  });
  const broken = Object.fromEntries(
    [...lint(settings, planted)].map(([path, rules]) => [path, [...new Set(rules)]]),
  );
  expect(broken).toEqual(Object.fromEntries(Object.entries(caught).map(([path, [rule]]) => [path, [rule]])));
});
