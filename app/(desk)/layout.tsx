import { headers } from "next/headers";
import type { ReactNode } from "react";
import { Shell } from "#app/_components/shell.tsx";
import { requireActor, safePath } from "#app/_request/actor.ts";
import { speech } from "#app/_request/locale.ts";
import { version } from "#app/_request/version.ts";
import { setLanguage } from "#app/actions/set-language.ts";
import { signOut } from "#app/actions/sign-out.ts";
import { readOrganisation } from "#db/organisation.ts";
import { countPutToMe } from "#db/proposals.ts";
import { can } from "#lib/access/can.ts";
import { mainMenu } from "./main-menu.ts";

/** Around every signed-in screen. It shows who is here and guards nothing: every page asks again what may be seen. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const { t, locale } = await speech();
  const organisation = await readOrganisation();
  const waiting = can(actor.person.roles, "see-approvals") ? await countPutToMe(actor) : 0;
  const here = safePath((await headers()).get("x-lekwijzer-path"));
  const { name, roles } = actor.person;
  return (
    <Shell
      t={t}
      locale={locale}
      here={here}
      changeLanguage={setLanguage}
      signOut={signOut}
      organisation={organisation?.name ?? ""}
      demo={organisation?.demo}
      version={version}
      helpHref="/help"
      items={mainMenu({ roles, here, waiting, t })}
      person={{ name, role: roles.map((role) => t(`site.role.${role}`)).join(", ") }}
      log={can(roles, "log-incident") ? { href: "/incidents/new", current: here === "/incidents/new" } : null}
    >
      {children}
    </Shell>
  );
}
