import { redirect } from "next/navigation";
import { Notice } from "#app/_components/notice.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { findActor, safePath } from "#app/_request/actor.ts";
import { type Asked, asked } from "#app/_request/asked.ts";
import { speech } from "#app/_request/locale.ts";
import styles from "#app/(public)/gate.module.css";
import { readOrganisation } from "#db/organisation.ts";
import { ExamplePeople } from "./example-people.tsx";
import { SignInForm } from "./sign-in-form.tsx";

/** What brought somebody here, by the word in the address that says so. */
const reasons = {
  kept: "signIn.kept",
  set: "signIn.passwordSet",
  setup: "setup.done",
  out: "signIn.signedOut",
} as const;

export default async function SignInPage({ searchParams }: { searchParams: Asked }) {
  const organisation = await readOrganisation();
  if (!organisation) redirect("/set-up");
  const next = safePath(await asked(searchParams, "next"));
  if (await findActor()) redirect(next);
  const { t } = await speech();
  const params = await searchParams;
  const reason = (Object.keys(reasons) as (keyof typeof reasons)[]).find((name) => params[name] === "1");
  return (
    <div className={styles.gate}>
      <h1>{t("signIn.title")}</h1>
      {reason && <Notice>{t(reasons[reason])}</Notice>}
      <Sheet>
        <SignInForm
          next={next}
          words={{
            title: t("site.pageTitle", { page: t("signIn.title") }),
            titleWithProblems: t("site.pageTitleWithProblems", { page: t("signIn.title") }),
            email: t("signIn.email"),
            password: t("signIn.password"),
            submit: t("signIn.submit"),
            busy: t("signIn.busy"),
            problem: t("errors.title"),
            errorPrefix: t("errors.prefix"),
          }}
        />
      </Sheet>
      <p className="quiet small">{t("signIn.help")}</p>
      {organisation.demo && <ExamplePeople t={t} />}
    </div>
  );
}
