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

const rule = (title: string, words = 'quote: { nl: "De verwerkingsverantwoordelijke doet er iets aan." },') =>
  `// ${title}: something.

import { gdpr } from "#lib/law/sources.ts";
export const article: Article = {
  rule: "34-3a",
  cite: gdpr("34(3)(a)"),
  ${words}
};
`;

proves(articleIsIncomplete, {
  caught: {
    "lib/law/gdpr/article-34-3a-unreadable.ts": rule("Article 34(3)(b) GDPR"),
    "lib/law/gdpr/article-34-3b-removed.ts": rule("Article 34(3)(b) GDPR").replace("export ", ""),
    "lib/law/gdpr/article-34-3c-public.ts": rule("Article 34(3)(c) GDPR").replace(
      "import {",
      "import type {",
    ),
    "lib/law/gdpr/article-33-1-notify.ts": rule("Article 33(1) GDPR", "quote: {},"),
    "lib/law/gdpr/article-33-2-processor.ts": rule("Article 33(2) GDPR", 'quote: { nl: "Te kort" },'),
    "lib/law/gdpr/article-33-5-register.ts": rule("Article 33(5) GDPR", 'quote: {},\n  status: "verified",'),
  },
  fine: {
    "lib/law/gdpr/article-34-3a-unreadable.ts": rule("Article 34(3)(a) GDPR"),
    "lib/law/gdpr/article-4-12-breach.ts": rule("Article 4(12) GDPR"),
    "lib/law/uavg/article-42-financial-firms.ts": rule("Article 42 UAVG", "quote: {},\n  secondHand: true,"),
    "lib/law/wpg/article-33a-police-data.ts": rule("Article 33a Wpg", 'quote: {},\n  status: "unverified",'),
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
