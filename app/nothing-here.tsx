import { ButtonLink, ButtonRow } from "./_components/button.tsx";
import { Page } from "./_components/page.tsx";
import { PageHead } from "./_components/page-head.tsx";
import { speech } from "./_request/locale.ts";
import { titled } from "./_request/page-title.ts";

/** The title of every such page, also where a page began to say another. */
export const generateMetadata = () => titled("site.notFound.title");

/** What does not exist and what one may not see look exactly the same. */
export async function NothingHere() {
  const { t } = await speech();
  return (
    <Page narrow>
      <PageHead title={t("site.notFound.title")} />
      <div>
        <p>{t("site.notFound.what")}</p>
        <p>{t("site.notFound.now")}</p>
      </div>
      <ButtonRow>
        <ButtonLink look="main" href="/">
          {t("site.notFound.home")}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
