import { ConfirmSummary } from "#app/_components/confirm-summary.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { fgLines, organisationLines } from "#app/_request/organisation-lines.ts";
import type { Organisation } from "#db/organisation.ts";
import type { Words } from "#lib/words/words.ts";

/** The same details for who may read and not change them. */
export function OrganisationDetails({ organisation, t }: { organisation: Organisation; t: Words }) {
  const rows = (lines: { name: string; label: string }[]) =>
    lines.map(({ name, label }) => ({
      term: label,
      value: organisation[name as keyof Organisation]?.toString() || t("settings.notFilledIn"),
    }));
  return (
    <>
      <Sheet title={t("settings.organisation.title")}>
        <ConfirmSummary rows={rows(organisationLines(t))} />
      </Sheet>
      <Sheet title={t("settings.fg.title")}>
        <ConfirmSummary rows={rows(fgLines(t))} />
      </Sheet>
    </>
  );
}
