import { proves } from "./planted.ts";
import { clockIsRead, libRollsDice, sqlReadsTheClock, zoneIsNamed } from "./time.ts";

proves(clockIsRead, {
  caught: {
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
  fine: {
    "lib/law/a.ts": "export const parse = (text: string) => new Date(text); // never new Date()",
    "lib/law/b.ts": 'export const warning = "Date.now() is not for us";',
    "lib/law/d.test.ts": "const before = performance.now();",
    "app/_request/now.ts": "export const now = () => new Date();",
    "bin/wait.ts": "export const until = Date.now() + 1000;",
  },
});

proves(sqlReadsTheClock, {
  caught: {
    "db/a.ts": "export const q = sql`update session set seen_at = now()`;",
    "db/b.ts": 'export const q = "select current_timestamp";',
    "db/c.ts": "export const q = sql`select ${x} where at < CLOCK_TIMESTAMP ( )`;",
    "db/d.ts": 'export const at = timestamp("at").notNull().defaultNow();',
    "db/e.ts": 'export const id = uuid("id").primaryKey().defaultRandom();',
    "db/migrations/0009_x.sql": 'create table x ("at" timestamptz default now());',
  },
  fine: {
    "db/a.ts": "// SQL never says now().\nexport const q = sql`select ${now()}`;",
    "db/b.ts": "export const q = sql`select known_now(${at}), acknowledgement`;",
    "db/migrations/0009_x.sql": "-- no now() here\nselect 1;",
    "lib/words/a.ts": 'export const hint = "now()";',
  },
});

proves(libRollsDice, {
  caught: {
    "lib/a.ts": "export const roll = Math.random();",
    "lib/b.ts": "export const id = crypto.randomUUID();",
  },
  fine: {
    "lib/a.ts": "export const top = Math.max(1, 2);",
    "db/b.ts": "export const id = crypto.randomUUID();",
  },
});

proves(zoneIsNamed, {
  caught: {
    "lib/clock/a.ts": 'export const zone = "Europe/Amsterdam";',
    "app/page.tsx": "export const z = `Europe/Amsterdam`;",
  },
  fine: {
    "lib/clock/amsterdam-time.ts": 'export const amsterdam = "Europe/Amsterdam";',
    "lib/clock/b.ts": "// Europe/Amsterdam\nexport const one = 1;",
    "lib/words/nl/a.ts": 'export const a = { zone: "Tijden in Nederlandse tijd (Europe/Amsterdam)" };',
  },
});
