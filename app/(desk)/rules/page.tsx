import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { titled } from "#app/_request/page-title.ts";
import { ArticleText } from "#app/(desk)/_law/article-text.tsx";
import { caseReader } from "#app/(desk)/cases/case-reader.ts";
import { articles } from "#lib/law/articles.ts";
import { rulesVersion } from "#lib/law/rules-version.ts";
import { words } from "#lib/words/words.ts";
import { RiskTables } from "./risk-tables.tsx";
import { TechniqueTable } from "./technique-table.tsx";

export const generateMetadata = () => titled("reasoning.rulesTitle");

/** Every rule the decisions rest on, printed from the code itself, so that a lawyer can check it without reading code. */
export default async function Rules() {
  const { locale } = await caseReader();
  const t = words(locale);
  return (
    <Page>
      <PageHead
        title={t("reasoning.rulesTitle")}
        under={t("reasoning.rulesLead", { count: articles.length, version: rulesVersion })}
      />
      <nav aria-label={t("reasoning.contents")} data-screen-only="">
        <ul>
          {articles.map(({ rule }) => (
            <li key={rule}>
              <a href={`#${rule}`}>{t(`law.${rule}.title`)}</a>
            </li>
          ))}
          <li>
            <a href="#risk">{t("reasoning.riskTitle")}</a>
          </li>
          <li>
            <a href="#techniques">{t("reasoning.techniquesTitle")}</a>
          </li>
          <li>
            <a href="/rules/ap-form">{t("desk.form.link")}</a>
          </li>
        </ul>
      </nav>
      {articles.map((article) => (
        <Sheet key={article.rule} id={article.rule} title={t(`law.${article.rule}.title`)}>
          <ArticleText article={article} locale={locale} t={t} />
        </Sheet>
      ))}
      <RiskTables t={t} />
      <TechniqueTable locale={locale} t={t} />
    </Page>
  );
}
