import { redirect } from "next/navigation";
import { ButtonLink } from "#app/_components/button.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { speech } from "#app/_request/locale.ts";
import { now } from "#app/_request/now.ts";
import styles from "#app/(public)/gate.module.css";
import { openInvitation } from "#db/invitations.ts";
import { readOrganisation } from "#db/organisation.ts";
import { shortestPassword } from "#db/password.ts";
import { SetPasswordForm } from "./set-password-form.tsx";

export default async function InvitePage({ params }: { params: Promise<{ code: string }> }) {
  if (!(await readOrganisation())) redirect("/set-up");
  const { code } = await params;
  const invited = await openInvitation(code, await now());
  const { t } = await speech();
  if (!invited) return <InvitationOver />;
  const page = t("signIn.invite.title");
  return (
    <div className={styles.gate}>
      <div>
        <h1>{page}</h1>
        <p className={styles.lead}>{t("signIn.invite.lead", { name: invited.name, email: invited.email })}</p>
      </div>
      <Sheet>
        <SetPasswordForm
          code={code}
          email={invited.email}
          words={{
            title: t("site.pageTitle", { page }),
            titleWithProblems: t("site.pageTitleWithProblems", { page }),
            password: t("signIn.invite.password"),
            rules: t("signIn.invite.rules", { least: shortestPassword }),
            submit: t("signIn.invite.submit"),
            busy: t("signIn.invite.busy"),
            problem: t("errors.title"),
            errorPrefix: t("errors.prefix"),
          }}
        />
      </Sheet>
      <p className="quiet small">{t("signIn.invite.once")}</p>
    </div>
  );
}

async function InvitationOver() {
  const { t } = await speech();
  return (
    <div className={styles.gate}>
      <title>{t("site.pageTitle", { page: t("signIn.invite.overTitle") })}</title>
      <h1>{t("signIn.invite.overTitle")}</h1>
      <p>{t("signIn.invite.overWhat")}</p>
      <p>{t("signIn.invite.overNow")}</p>
      <ButtonLink look="main" href="/sign-in">
        {t("signIn.title")}
      </ButtonLink>
    </div>
  );
}
