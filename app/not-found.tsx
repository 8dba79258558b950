import { headers } from "next/headers";
import { PlainShell } from "./_components/shell.tsx";
import { safePath } from "./_request/actor.ts";
import { speech } from "./_request/locale.ts";
import { version } from "./_request/version.ts";
import { setLanguage } from "./actions/set-language.ts";
import { NothingHere } from "./nothing-here.tsx";

export { generateMetadata } from "./nothing-here.tsx";

/** An address that no page has. It asks nothing of the database, so that it also stands when that is away. */
export default async function NotFound() {
  const { t, locale } = await speech();
  const here = safePath((await headers()).get("x-lekwijzer-path"));
  return (
    <PlainShell
      {...{ t, locale, here, version }}
      changeLanguage={setLanguage}
      organisation=""
      helpHref="/help"
    >
      <NothingHere />
    </PlainShell>
  );
}
