import { proves } from "./planted.ts";
import { styleIsInline, textIsLiteral, wordIsMissing } from "./speech.ts";

const page = (jsx: string) => `export const page = () => ${jsx};`;

proves(textIsLiteral, {
  caught: {
    "app/a.tsx": page("<p>Klok loopt</p>"),
    "app/b.tsx": page('<p>{late ? "Te laat" : t("clock.left")}</p>'),
    "app/c.tsx": page('<button aria-label="Sluiten" />'),
    "app/d.tsx": page("<>Nog {hours} uren</>"),
    "app/e.tsx": page("<input placeholder={`Zoek in ${place}`} />"),
  },
  fine: {
    "app/a.tsx": page('<p className="deadline">{t("clock.left")} · {ref}&nbsp;→</p>'),
    "app/b.tsx": page('<a href="/register" title={t("register.title")}>Lekwijzer</a>'),
    "app/c.tsx": page('<p>{open ? <Mark kind="warning" /> : null} {`${from} – ${to}`}</p>'),
    "app/d.test.tsx": page("<p>Klok loopt</p>"),
    "app/e.ts": 'export const kind = "preliminary";',
  },
});

proves(styleIsInline, {
  caught: { "app/a.tsx": page("<p style={{ color }} />"), "app/b.tsx": page('<p style="color: red" />') },
  fine: { "app/a.tsx": page('<p className="style" data-style="x" />') },
});

const catalogue = {
  clock: { left: "nog {span}", problem: { past: "Voorbij" } },
  refusals: { nameNeeded: "Naam?" },
};

proves(wordIsMissing(catalogue), {
  caught: {
    "app/a.tsx": page('<p>{t("clock.lft")}</p>'),
    "lib/b.ts": 'export const m = say("clock.problem");',
    "lib/c.ts": 'export const m = { key: "clock.problem.future" };',
    "db/d.ts": 'export const no = refused("name", "refusals.none");',
    "db/e.ts": 'export const no = refused("name", empty ? "refusals.nameNeeded" : "refusals.none");',
    "lib/f.ts": "export const m = say(`clock.trouble.${word}`);",
    "app/g.tsx": page('<p>{words.t("constructor.name")}</p>'),
    "lib/words/say.ts": 'export const m = { key: "clock.problem.future" };',
  },
  fine: {
    "app/a.tsx": page('<p>{t("clock.left", { span })}</p>'),
    "lib/b.ts": 'export const m = say("clock.problem.past");',
    "lib/c.ts": 'export const pressed = { key: "Enter" };',
    "db/d.ts": 'export const no = refused("refusals.none", "refusals.nameNeeded");',
    "lib/f.ts": "export const m = say(`clock.problem.${word}`);",
    "lib/g.test.ts": 'say("any.word");',
    "app/h.ts": "export const spoken = t(key);",
    "lib/words/nl/law.ts": 'export const law = { key: "De sleutel is veilig. Het zwaarste telt." };',
  },
});
