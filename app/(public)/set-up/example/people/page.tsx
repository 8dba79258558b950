import { notFound } from "next/navigation";
import styles from "#app/(public)/set-up/set-up.module.css";
import { ButtonLink } from "#app/_components/button.tsx";
import { DataTable } from "#app/_components/data-table.tsx";
import { Page } from "#app/_components/page.tsx";
import { PageHead } from "#app/_components/page-head.tsx";
import { speech } from "#app/_request/locale.ts";
import { titled } from "#app/_request/page-title.ts";
import { shownOnce } from "#app/_request/shown-once.ts";
import type { SeededPerson } from "#db/seed.ts";

export const generateMetadata = () => titled("setup.example.doneTitle");

/** Exists for a few minutes after the example was loaded, for the browser that loaded it. */
export default async function ExampleLoadedPage() {
  const text = await shownOnce("/set-up/example/people");
  if (!text) notFound();
  const people = JSON.parse(text) as SeededPerson[];
  const { t } = await speech();
  return (
    <Page narrow>
      <PageHead title={t("setup.example.doneTitle")} under={t("setup.example.doneLead")} />
    </Page>
  );
}
