import type { Words } from "#lib/words/words.ts";
import type { Article } from "./article.ts";
import type { Citation } from "./citation.ts";
import type { DatedLine } from "./dated.ts";
import type { RegimeRules, RegimeStep } from "./regimes/regime.ts";

function link({ article, law, url }: Citation, t: Words): string {
  return `[${t(`law.cite.${law}`, { article })}](${url})`;
}

function compared({ checkedOn }: Citation, t: Words): string {
  return checkedOn ? t("law.review.seenOn", { day: checkedOn }) : t("law.review.notSeen");
}

function quoted({ quote }: Article, t: Words): string[] {
  const texts = [quote.nl, quote.en].flatMap((text) => text ?? []);
  return texts.length === 0
    ? [`> ${t("law.review.noWords")}`]
    : texts.flatMap((text) => [`> ${text}`, ">"]).slice(0, -1);
}

function chapter(article: Article, t: Words): string[] {
  const { rule, status, secondHand, effect, cite, readWith = [] } = article;
  const seen = secondHand ? "secondHand" : status;
  return [
    `## ${t(`law.${rule}.title`)}`,
    "",
    `- ${t("law.review.rule")}: \`${rule}\``,
    `- ${t("law.review.source")}: ${link(cite, t)}, ${compared(cite, t)}`,
    ...readWith.map((one) => `- ${t("law.review.readWith")}: ${link(one, t)}`),
    `- ${t("law.review.does")}: ${t(`law.effect.${effect}`)}`,
    `- ${t("law.review.seen")}: ${t(`law.status.${seen}`)}`,
    "",
    ...quoted(article, t),
    "",
    `**${t("law.review.reading")}** ${t(`law.${rule}.reading`)}`,
    "",
    `**${t("law.review.left")}** ${t(`law.${rule}.left`)}`,
    "",
    `☐ ${t("law.review.right")} ☐ ${t("law.review.wrong")}`,
    "",
  ];
}

function step(regime: string, { key, cite }: RegimeStep, t: Words): string {
  const source = `[${t(`regimes.law.${cite.law}`, { article: cite.article })}](${cite.url})`;
  const seen = cite.checkedOn ? t("law.review.seenOn", { day: cite.checkedOn }) : t("law.review.notSeen");
  return `- ${t(`regimes.${regime}.step.${key}`)}: ${t(`regimes.${regime}.term.${key}`)}; ${source}, ${seen}`;
}

function regimeChapter({ from, value }: DatedLine<RegimeRules>, t: Words): string[] {
  const { regime, status, steps, note } = value;
  return [
    `### ${t(`regimes.${regime}.name`)}`,
    "",
    `- ${t("law.review.from")}: ${from}`,
    `- ${t("law.review.seen")}: ${t(`law.review.terms.${status}`)}`,
    ...steps.map((one) => step(regime, one, t)),
    "",
    `**${t("law.review.reading")}** ${t(`regimes.${regime}.lead`)}`,
    "",
    ...(note ? [`**${t("law.review.note")}** ${t(`regimes.${regime}.note`)}`, ""] : []),
    `☐ ${t("law.review.right")} ☐ ${t("law.review.wrong")}`,
    "",
  ];
}

/** The checklist for lawyers as Markdown: every rule with its source, our reading, what is left to judgement and a box to tick; then the clocks of other laws. */
export function legalReview(
  articles: readonly Article[],
  regimes: readonly DatedLine<RegimeRules>[],
  version: string,
  t: Words,
): string {
  const open = articles.filter(({ status, secondHand }) => status === "unverified" || secondHand);
  return [
    `# ${t("law.review.title")}`,
    "",
    t("law.review.lead", { count: articles.length, version }),
    "",
    t("law.review.order"),
    "",
    `**${t("law.review.first")}**`,
    "",
    ...open.map(
      ({ rule, cite }) =>
        `- ${t(`law.${rule}.title`)} (${t(`law.cite.${cite.law}`, { article: cite.article })})`,
    ),
    "",
    ...articles.flatMap((article) => chapter(article, t)),
    `## ${t("law.review.otherClocks")}`,
    "",
    ...regimes.flatMap((regime) => regimeChapter(regime, t)),
  ].join("\n");
}
