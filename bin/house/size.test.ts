import { proves } from "./planted.ts";
import { fileIsTooLong } from "./size.ts";

const lines = (count: number) => "// a line\n".repeat(count);

proves(fileIsTooLong, {
  caught: {
    "lib/a.ts": lines(251),
    "app/b.tsx": lines(251),
    "app/c.css": lines(251),
    "bin/d.mjs": lines(251),
  },
  fine: {
    "lib/a.ts": lines(250),
    "lib/words/nl/facts.ts": lines(600),
    "db/schema.ts": lines(400),
    "db/migrations/0000_record.sql": lines(300),
    "lib/reports/golden/mail-to-the-wrong-person.ts": lines(500),
    "README.md": lines(300),
  },
});
