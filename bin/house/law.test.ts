import { articleIsIncomplete, ruleHasNoTest, switchHasDefault } from "./law.ts";
import { proves } from "./planted.ts";

proves(ruleHasNoTest, {
  caught: {
    "lib/law/gdpr/article-1.ts": "export function applies() { return true; }",
    "lib/clock/skew.ts": "export const skew = (a: number) => a;",
    "lib/access/anyone.ts": "export const anyone = () => true;",
  },
  fine: {
    "lib/law/gdpr/article-2.ts": "export function applies() { return true; }",
    "lib/risk/level.ts":
      'export const levels = ["low", "high"] as const;\nexport type Level = (typeof levels)[number];',
    "lib/law/x.test.ts": "const a = () => 1;",
    "lib/workflow/an-incident.ts": "export const anIncident = () => ({});",
    "app/badge.tsx": "export const badge = () => null;",
  },
  among: { "lib/law/gdpr/article-2.test.ts": 'import { applies } from "./article-2.ts";\napplies();' },
});

const head = (title: string) => `// ${title}: something.
//
// "The controller shall do something about it."
// https://eur-lex.europa.eu/eli/reg/2016/679/oj, compared on 2026-11-22.

`;
const cites = 'import { gdpr } from "#lib/law/sources.ts";\nexport const cite = gdpr("34(3)(a)");\n';

proves(articleIsIncomplete, {
  caught: {
    "lib/law/gdpr/article-34-3a-unreadable.ts": head("Article 34(3)(b) GDPR") + cites,
    "lib/law/gdpr/article-34-3b-removed.ts": head("Article 34(3)(b) GDPR"),
    "lib/law/gdpr/article-34-3c-public.ts":
      head("Article 34(3)(c) GDPR") + cites.replace("import {", "import type {"),
    "lib/law/gdpr/article-33-1-notify.ts": head("Article 33(1) GDPR").replace("https://", "") + cites,
    "lib/law/gdpr/article-33-2-processor.ts":
      head("Article 33(2) GDPR").replace("2026-11-22", "Sunday") + cites,
    "lib/law/gdpr/article-33-5-register.ts": head("Article 33(5) GDPR").replaceAll('"', "") + cites,
  },
  fine: {
    "lib/law/gdpr/article-34-3a-unreadable.ts": head("Article 34(3)(a) GDPR") + cites,
    "lib/law/gdpr/article-4-12-breach.ts": head("Article 4(12) GDPR") + cites,
    "lib/law/uavg/article-42-financial-firms.ts": head("Article 42 UAVG") + cites,
    "lib/law/uavg/article-42-financial-firms.test.ts": "",
    "lib/law/dated.ts": "export const one = 1;",
  },
});

const answers = (last: string) =>
  `export function f(s: string) { switch (s) { case "open": return 1; ${last} return 0; } }`;

proves(switchHasDefault, {
  caught: { "lib/encryption/a.ts": answers("default:"), "lib/law/b.ts": answers('case "shut": default:') },
  fine: { "lib/encryption/a.ts": answers('case "shut":'), "app/b.ts": answers("default:") },
});
