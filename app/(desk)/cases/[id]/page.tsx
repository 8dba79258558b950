import { notFound } from "next/navigation";
import { ConfirmSummary } from "#app/_components/confirm-summary.tsx";
import { Notice } from "#app/_components/notice.tsx";
import { Columns, Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { speech } from "#app/_request/locale.ts";
import { caseReader } from "#app/(desk)/cases/case-reader.ts";
import styles from "#app/(desk)/cases/cases.module.css";
import { VerdictMark } from "#app/(desk)/cases/verdict-marks.tsx";
import { factsOfCase } from "#lib/cases/case-facts.ts";
import { findCase } from "#lib/cases/library.ts";
import { type FeatureName, featureNames, featuresOf } from "#lib/cases/nearest-features.ts";
import type { PublishedCase } from "#lib/cases/published-case.ts";
import { basisOf } from "#lib/cases/search-cases.ts";
import { type Words, words } from "#lib/words/words.ts";
import { OurProposal } from "./our-proposal.tsx";

type CasePage = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: CasePage) {
  const { t, locale } = await speech();
  const one = findCase((await params).id);
  return { title: t("site.pageTitle", { page: one ? one[locale].title : t("cases.title") }) };
}

/** One published case: what happened, what the authority said and why, and what the rules here propose on the same facts. */
export default async function Case({ params }: CasePage) {
  const actor = await caseReader();
  const one = findCase((await params).id);
  if (!one) notFound();
  const t = words(actor.locale);
  const told = one[actor.locale];
  return (
    <Page>
      <PageHead
        title={told.title}
        above={<a href="/cases">{t("cases.back")}</a>}
        under={`${t(`cases.kind.${one.kind}`)} ${one.id} · ${placeOf(one, t)}`}
      />
      <Columns side={<Source one={one} t={t} />}>
        {one.confidence === "unverified" && <Notice tone="warn" title={t("cases.confidence.unverified")} />}
        <Sheet title={t("cases.happened")}>
          <p>{told.summary}</p>
        </Sheet>
        <Verdict one={one} reason={told.reason} t={t} />
        <OurProposal one={one} t={t} />
        <CaseFacts one={one} t={t} />
      </Columns>
    </Page>
  );
}

type Shown = { one: PublishedCase; t: Words };

function placeOf({ jurisdiction, year }: PublishedCase, t: Words): string {
  return t("cases.where", { country: t(`cases.country.${jurisdiction}`), year: String(year) });
}

function Verdict({ one, reason, t }: Shown & { reason: string }) {
  return (
    <Sheet title={t("cases.verdictTitle")}>
      <ConfirmSummary
        rows={(["notify", "inform"] as const).map((duty) => ({
          term: t(`cases.verdict.${duty}`),
          value: (
            <span className={styles.verdict}>
              <VerdictMark duty={duty} one={one} t={t} />
              <span className="quiet">{t(`cases.basis.${basisOf(duty, one)}`)}</span>
            </span>
          ),
        }))}
      />
      <h3 className={styles.decided}>{t("cases.decided")}</h3>
      <p>{reason}</p>
    </Sheet>
  );
}

/** Where to read it, and whether somebody did. */
function Source({ one, t }: Shown) {
  return (
    <Sheet title={t("cases.source")} lay="slight">
      <p>
        {one.sourceUrl ? <a href={one.sourceUrl}>{one.source}</a> : `${one.source} (${t("cases.noLink")})`}
      </p>
      <p className="quiet small">{t(`cases.confidence.${one.confidence}`)}</p>
      {one.era === "uk_gdpr" && <p className="quiet small">{t("cases.uk")}</p>}
    </Sheet>
  );
}

/** The facts on which cases are compared, in words. */
function CaseFacts({ one, t }: Shown) {
  const features = featuresOf(factsOfCase(one.facts));
  const say = (name: FeatureName) => {
    const options = features[name];
    if (options === null) return null;
    return options.map((option) => t(`cases.feature.${name}.${option}`)).join(", ") || t("cases.nothing");
  };
  const rows = featureNames.map((name) => ({
    term: t(`cases.about.${name}`),
    value: say(name) ?? <span className="quiet">{t("cases.silent")}</span>,
  }));
  return (
    <Sheet title={t("cases.factsTitle")}>
      <ConfirmSummary rows={rows} />
    </Sheet>
  );
}
