import { nameIsNotKebab, nameSaysNothing, roomIsUnknown } from "./names.ts";
import { proves } from "./planted.ts";

proves(nameSaysNothing, {
  caught: {
    "lib/utils/dates.ts": "",
    "app/(desk)/_components/index.ts": "",
    "lib/facts/types.ts": "",
    "app/_services/a.ts": "",
    "lib/common.test.ts": "",
    "db/date-utils.ts": "",
  },
  fine: {
    "lib/facts/commonplace.ts": "",
    "lib/law/data-types-affected.ts": "",
    "app/(desk)/register/page.tsx": "",
  },
});

proves(nameIsNotKebab, {
  caught: {
    "lib/facts/quickLog.ts": "",
    "app/(desk)/DeadlineBadge.tsx": "",
    "lib/Law/a.ts": "",
    "db/quick_log.ts": "",
  },
  fine: {
    "app/(desk)/incidents/[ref]/page.tsx": "",
    "app/api/auth/[...nextauth]/route.ts": "",
    "app/_request/now.ts": "",
    "lib/law/gdpr/article-34-3a-unreadable-data.test.ts": "",
    "db/migrations/0000_record.sql": "",
    "README.md": "",
  },
});

proves(roomIsUnknown, {
  caught: { "src/a.ts": "", "scripts/b.sh": "" },
  fine: { "lib/a.ts": "", ".ci/run": "", "house.test.ts": "" },
});
