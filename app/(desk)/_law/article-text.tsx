import { sayIsoDay } from "#lib/clock/say-iso-day.ts";
import type { Article } from "#lib/law/article.ts";
import type { Locale, Words } from "#lib/words/words.ts";
import styles from "./article-text.module.css";

/** Whether a person compared the rule with its source, and when. */
function standing({ status, secondHand, cite }: Article, locale: Locale, t: Words): string {
  if (secondHand) return t("law.status.secondHand");
  return status === "verified" && cite.checkedOn
    ? t("law.checkedOn", { day: sayIsoDay(cite.checkedOn, locale) })
    : t("law.status.unverified");
}

/** The words of the source, in the language of the reader where they were compared in it, otherwise as they were. */
function quoteIn({ quote }: Article, locale: Locale): { text: string; lang: Locale } | null {
  const other = locale === "nl" ? "en" : "nl";
  const lang = quote[locale] ? locale : other;
  const text = quote[lang];
  return text ? { text, lang } : null;
}

/** One rule as a lawyer checks it: source and day, its own words, how it is read here, and what is left to a person. */
export function ArticleText({ article, locale, t }: { article: Article; locale: Locale; t: Words }) {
  const { rule, cite, readWith = [] } = article;
  const quote = quoteIn(article, locale);
  return (
    <div className={styles.article}>
      <p className={styles.source}>
        <a href={cite.url}>{t(`law.cite.${cite.law}`, { article: cite.article })}</a>
        {" · "}
        {t(`law.effect.${article.effect}`)}
        {" · "}
        {standing(article, locale, t)}
      </p>
      {quote && (
        <blockquote lang={quote.lang} cite={cite.url}>
          {quote.text}
        </blockquote>
      )}
      <p>
        <b>{t("reasoning.reading")}</b> {t(`law.${rule}.reading`)}
      </p>
      <p>
        <b>{t("reasoning.left")}</b> {t(`law.${rule}.left`)}
      </p>
      {readWith.length > 0 && (
        <p className="quiet small">
          {t("reasoning.readWith")}{" "}
          {readWith.map((other, at) => (
            <span key={other.url + other.article}>
              {at > 0 && "; "}
              <a href={other.url}>{t(`law.cite.${other.law}`, { article: other.article })}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
