import { headers } from "next/headers";
import type { ReactNode } from "react";
import { PlainShell } from "#app/_components/shell.tsx";
import { safePath } from "#app/_request/actor.ts";
import { speech } from "#app/_request/locale.ts";
import { version } from "#app/_request/version.ts";
import { setLanguage } from "#app/actions/set-language.ts";
import { readOrganisation } from "#db/organisation.ts";

/** Around the screens for which nobody has to be signed in. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const { t, locale } = await speech();
  const organisation = await readOrganisation();
  return (
    <PlainShell
      t={t}
      locale={locale}
      here={safePath((await headers()).get("x-lekwijzer-path"))}
      changeLanguage={setLanguage}
      organisation={organisation?.name ?? ""}
      demo={organisation?.demo}
      version={version}
      helpHref="/help"
    >
      {children}
    </PlainShell>
  );
}
