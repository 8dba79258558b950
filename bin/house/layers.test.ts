import { actionFileExportsMore, browserReachesServer, sqlIsRaw } from "./layers.ts";
import { proves } from "./planted.ts";

proves(browserReachesServer, {
  caught: {
    "app/a.tsx":
      '"use client";\nimport { openIncident } from "#db/incidents.ts";\nexport const a = openIncident;',
    "app/b.tsx": '"use client";\nimport { headers } from "next/headers";\nexport const a = headers;',
    "app/c.tsx": '"use client";\nimport { middle } from "./middle.ts";\nexport const a = middle;',
    "app/d.tsx": '"use client";\nexport { middle } from "./middle.ts";',
  },
  fine: {
    "app/a.tsx": '"use client";\nimport type { Row } from "#db/register.ts";\nexport type R = Row;',
    "app/b.tsx": '"use client";\nimport { save } from "./action.ts";\nexport const a = save;',
    "app/c.tsx": 'import { middle } from "./middle.ts";\nexport const a = middle;',
    "app/d.tsx": '"use client";\nimport { type A, type B } from "./middle.ts";\nexport type C = A | B;',
  },
  among: {
    "app/middle.ts": 'import { far } from "#lib/far.ts";\nexport const middle = far;',
    "lib/far.ts": 'import { readFileSync } from "node:fs";\nexport const far = readFileSync;',
    "app/action.ts":
      '"use server";\nimport { x } from "#db/facts.ts";\nexport async function save() { x(); }',
  },
});

proves(actionFileExportsMore, {
  caught: {
    "app/a.ts": '"use server";\nexport const limit = 10;',
    "app/b.ts": '"use server";\nexport function save() {}',
    "app/c.ts": '"use server";\nexport { save } from "./save.ts";',
  },
  fine: {
    "app/a.ts":
      '"use server";\nexport async function save() {}\nexport type Saved = number;\nconst limit = 10;',
    "app/b.ts": "export const limit = 10;",
  },
});

proves(sqlIsRaw, {
  caught: {
    "db/a.ts": "export const q = sql.raw(name);",
    "bin/b.ts": "export const q = drizzle.sql.raw(name);",
  },
  fine: {
    "db/a.ts": "export const q = sql`select ${name}`; // not sql.raw",
    "db/b.ts": "export const q = sql.identifier(n);",
  },
});
