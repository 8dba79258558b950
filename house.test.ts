import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { nl } from "#lib/words/nl/nl.ts";
import { actionFileExportsMore, browserReachesServer, sqlIsRaw } from "./bin/house/layers.ts";
import { articleIsIncomplete, ruleHasNoTest, switchHasDefault, testedElsewhere } from "./bin/house/law.ts";
import { lint } from "./bin/house/lint.ts";
import { nameIsNotKebab, nameSaysNothing, roomIsUnknown } from "./bin/house/names.ts";
import type { Rule, SourceFile } from "./bin/house/source.ts";
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

const tree = readTree(import.meta.dirname);

type Planted = Record<string, string>;
const filesOf = (planted: Planted): SourceFile[] =>
  Object.entries(planted).map(([path, text]) => ({ path, text }));

/**
 * A rule of the house: it holds in the real tree, it catches each planted violation (shown alone, or among the files it
 * needs), and it lets pass what only looks like one.
 */
function rule(says: string, check: Rule, caught: Planted, fine: Planted, among: Planted = {}): void {
  describe(says, () => {
    test("in this house", () => {
      expect(check(tree).map(({ path, line, why }) => `${path}:${line} ${why}`)).toEqual([]);
    });
    test.each(Object.entries(caught))("%s is caught when it says %j", (path, text) => {
      expect(check(filesOf({ ...among, [path]: text })).map((violation) => violation.path)).toEqual([path]);
    });
    test.each(Object.entries(fine))("%s may say %j", (path, text) => {
      expect(check(filesOf({ ...among, [path]: text }))).toEqual([]);
    });
  });
}

test("the house is read whole", () => {
  const paths = tree.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["house.test.ts", "package.json", "db/change.ts", "lib/access/can.ts"]));
  expect(paths.filter((path) => path.startsWith("node_modules/"))).toEqual([]);
});

test("a file named as an exception exists", () => {
  for (const path of [...clockReaders, ...zoneNamers, ...Object.keys(testedElsewhere)]) {
    expect(existsSync(join(import.meta.dirname, path)), path).toBe(true);
  }
});

rule(
  "nobody reads the clock",
  clockIsRead,
  {
    "lib/law/a.ts": "export const late = (due: Date) => due < new Date();",
    "lib/law/b.ts": "export const ms = Date.now();",
    "lib/law/b2.ts": 'export const ms = Date["now"]();',
    "lib/law/c.ts": "export const clock = Date.now;",
    "lib/law/d.test.ts": "const today = new Date();",
    "db/e.ts": "export const at = new Date;",
    "app/page.tsx": "export default () => <p>{Date()}</p>;",
    "app/_components/f.ts": "export const since = performance.now();",
    "proxy.ts": "export const at = new Date();",
  },
  {
    "lib/law/a.ts": "export const parse = (text: string) => new Date(text); // never new Date()",
    "lib/law/b.ts": 'export const warning = "Date.now() is not for us";',
    "lib/law/d.test.ts": "const before = performance.now();",
    "app/_request/now.ts": "export const now = () => new Date();",
    "bin/wait.ts": "export const until = Date.now() + 1000;",
  },
);

rule(
  "the database reads no clock and rolls no dice",
  sqlReadsTheClock,
  {
    "db/a.ts": "export const q = sql`update session set seen_at = now()`;",
    "db/b.ts": 'export const q = "select current_timestamp";',
    "db/c.ts": "export const q = sql`select ${x} where at < CLOCK_TIMESTAMP ( )`;",
    "db/d.ts": 'export const at = timestamp("at").notNull().defaultNow();',
    "db/e.ts": 'export const id = uuid("id").primaryKey().defaultRandom();',
    "db/migrations/0009_x.sql": 'create table x ("at" timestamptz default now());',
  },
  {
    "db/a.ts": "// SQL never says now().\nexport const q = sql`select ${now()}`;",
    "db/b.ts": "export const q = sql`select known_now(${at}), acknowledgement`;",
    "db/migrations/0009_x.sql": "-- no now() here\nselect 1;",
    "lib/words/a.ts": 'export const hint = "now()";',
  },
);

rule(
  "lib/ leaves nothing to chance",
  libRollsDice,
  { "lib/a.ts": "export const roll = Math.random();", "lib/b.ts": "export const id = crypto.randomUUID();" },
  { "lib/a.ts": "export const top = Math.max(1, 2);", "db/b.ts": "export const id = crypto.randomUUID();" },
);

rule(
  "one file names the zone",
  zoneIsNamed,
  {
    "lib/clock/a.ts": 'export const zone = "Europe/Amsterdam";',
    "app/page.tsx": "export const z = `Europe/Amsterdam`;",
  },
  {
    "lib/clock/amsterdam-time.ts": 'export const amsterdam = "Europe/Amsterdam";',
    "lib/clock/b.ts": "// Europe/Amsterdam\nexport const one = 1;",
    "lib/words/nl/a.ts": 'export const a = { zone: "Tijden in Nederlandse tijd (Europe/Amsterdam)" };',
  },
);

rule(
  "every name says something",
  nameSaysNothing,
  {
    "lib/utils/dates.ts": "",
    "app/(desk)/_components/index.ts": "",
    "lib/facts/types.ts": "",
    "app/_services/a.ts": "",
    "lib/common.test.ts": "",
    "db/date-utils.ts": "",
  },
  { "lib/facts/commonplace.ts": "", "lib/law/data-types-affected.ts": "", "app/(desk)/register/page.tsx": "" },
);

rule(
  "names are kebab-case",
  nameIsNotKebab,
  { "lib/facts/quickLog.ts": "", "app/(desk)/DeadlineBadge.tsx": "", "lib/Law/a.ts": "", "db/quick_log.ts": "" },
  {
    "app/(desk)/incidents/[ref]/page.tsx": "",
    "app/api/auth/[...nextauth]/route.ts": "",
    "app/_request/now.ts": "",
    "lib/law/gdpr/article-34-3a-unreadable-data.test.ts": "",
    "db/migrations/0000_record.sql": "",
    "README.md": "",
  },
);

rule(
  "the top level is fixed",
  roomIsUnknown,
  { "src/a.ts": "", "scripts/b.sh": "" },
  { "lib/a.ts": "", ".ci/run": "", "house.test.ts": "" },
);

rule(
  "what runs in the browser reaches no server",
  browserReachesServer,
  {
    "app/a.tsx": '"use client";\nimport { openIncident } from "#db/incidents.ts";\nexport const a = openIncident;',
    "app/b.tsx": '"use client";\nimport { headers } from "next/headers";\nexport const a = headers;',
    "app/c.tsx": '"use client";\nimport { middle } from "./middle.ts";\nexport const a = middle;',
    "app/d.tsx": '"use client";\nexport { middle } from "./middle.ts";',
  },
  {
    "app/a.tsx": '"use client";\nimport type { Row } from "#db/register.ts";\nexport type R = Row;',
    "app/b.tsx": '"use client";\nimport { save } from "./action.ts";\nexport const a = save;',
    "app/c.tsx": 'import { middle } from "./middle.ts";\nexport const a = middle;',
    "app/d.tsx": '"use client";\nimport { type A, type B } from "./middle.ts";\nexport type C = A | B;',
  },
  {
    "app/middle.ts": 'import { far } from "#lib/far.ts";\nexport const middle = far;',
    "lib/far.ts": 'import { readFileSync } from "node:fs";\nexport const far = readFileSync;',
    "app/action.ts": '"use server";\nimport { x } from "#db/facts.ts";\nexport async function save() { x(); }',
  },
);

rule(
  "a file of actions exports async functions only",
  actionFileExportsMore,
  {
    "app/a.ts": '"use server";\nexport const limit = 10;',
    "app/b.ts": '"use server";\nexport function save() {}',
    "app/c.ts": '"use server";\nexport { save } from "./save.ts";',
  },
  {
    "app/a.ts": '"use server";\nexport async function save() {}\nexport type Saved = number;\nconst limit = 10;',
    "app/b.ts": "export const limit = 10;",
  },
);

rule(
  "text never becomes SQL",
  sqlIsRaw,
  { "db/a.ts": "export const q = sql.raw(name);", "bin/b.ts": "export const q = drizzle.sql.raw(name);" },
  { "db/a.ts": "export const q = sql`select ${name}`; // not sql.raw", "db/b.ts": "export const q = sql.identifier(n);" },
);
