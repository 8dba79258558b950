import { ErrorSummary } from "#app/_components/form/error-summary.tsx";
import { problemList } from "#app/_components/form/problem-list.ts";
import { Notice } from "#app/_components/notice.tsx";
import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { type Asked, sentenceFor } from "#app/_request/asked.ts";
import { load } from "#app/_request/load.ts";
import { speech } from "#app/_request/locale.ts";
import { titled } from "#app/_request/page-title.ts";
import { said } from "#app/_request/said.ts";
import { field, typedIn } from "#app/_request/submit.ts";
import { KeptNotice } from "#app/(desk)/kept-notice.tsx";
import { listLegalSettings } from "#db/legal-settings.ts";
import { legalSettingNames, settingsOn } from "#lib/law/legal-settings.ts";
import { dayOf } from "#lib/law/regimes/in-force.ts";
import styles from "./law.module.css";
import { OmnibusTable } from "./omnibus-table.tsx";
import { inputsOf } from "./read-setting.ts";
import { SettingItem } from "./setting-item.tsx";
import { type SettingGroup, settingGroups } from "./setting-view.ts";

type Props = { searchParams: Asked };

const done = { saved: "regimes.settings.saved" };
const order = legalSettingNames.flatMap((name) => Object.values(inputsOf(name)));

function readPage() {
  return load(async (actor) => ({
    lines: await listLegalSettings(actor),
    typed: await typedIn(actor, "legal-settings"),
    at: actor.at,
  }));
}

export async function generateMetadata() {
  const { typed } = await readPage();
  return titled("regimes.settings.title", Object.keys(typed?.problems ?? {}).length > 0);
}

/** What the law makes of the organisation, as dated lines: for who runs the house. */
export default async function LegalSettingsPage({ searchParams }: Props) {
  const { lines, typed, at } = await readPage();
  const { t, locale } = await speech();
  const happened = await sentenceFor(searchParams, "done", done);
  const problems = said(typed?.problems ?? {}, t);
  const now = settingsOn(lines, dayOf(at));
  const open = typed ? field(typed.raw, "setting") : null;
  return (
    <Page narrow>
      <KeptNotice typed={typed} t={t} />
      <ErrorSummary title={t("errors.title")} problems={problemList(problems, order)} />
      {happened && <Notice tone="success">{t(happened)}</Notice>}
      <PageHead
        above={<a href="/settings">{t("settings.title")}</a>}
        title={t("regimes.settings.title")}
        under={t("regimes.settings.lead")}
      />
      {(Object.keys(settingGroups) as SettingGroup[]).map((group) => (
        <Sheet key={group} title={t(`regimes.settings.group.${group}`)}>
          <p className="quiet">{t(`regimes.settings.groupLead.${group}`)}</p>
          <ul className={styles.list}>
            {settingGroups[group].map((name) => (
              <SettingItem
                key={name}
                name={name}
                now={now[name]}
                lines={lines.filter((line) => line.name === name)}
                raw={open === name ? (typed?.raw ?? null) : null}
                problems={problems}
                at={at}
                locale={locale}
                t={t}
              />
            ))}
          </ul>
          {group === "proposals" && <OmnibusTable at={at} t={t} />}
        </Sheet>
      ))}
    </Page>
  );
}
