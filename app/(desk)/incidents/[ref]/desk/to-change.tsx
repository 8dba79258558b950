import { type Changed, Difference } from "#app/_components/difference.tsx";
import { Sheet } from "#app/_components/sheet.tsx";
import { sayMoment } from "#lib/clock/say-moment.ts";
import { spelledChanges } from "#lib/reports/ap/changes-document.ts";
import { sheetChanges } from "#lib/reports/ap/sheet-changes.ts";
import type { OpenedDesk } from "./open-desk.ts";

/** What to change in the authority's form: field by field, as it was filed and as it is now, only what differs. */
export function ToChange({ desk }: { desk: OpenedDesk }) {
  const { filedBefore, report, actor, t } = desk;
  if (!filedBefore) return null;
  const changes = spelledChanges(sheetChanges(filedBefore.sheet, report), actor.locale, t).map(
    ({ id, label, before, now }): Changed => ({
      key: id,
      label,
      before,
      after: now ?? t("desk.notAskedNow"),
    }),
  );
  const filed = {
    kind: t(`filing.kind.${filedBefore.filing.kind}`),
    at: sayMoment(filedBefore.filing.filedAt, actor.locale),
  };
  const otherForm = filedBefore.sheet.form.version !== report.form.version;
  return (
    <Sheet id="to-change" title={t("desk.toChange")}>
      <p className="quiet">{t("desk.toChangeLead", filed)}</p>
      {otherForm && <p>{t("desk.otherForm", { version: filedBefore.sheet.form.version })}</p>}
      {changes.length === 0 ? (
        <p>{t("desk.nothingToChange")}</p>
      ) : (
        <Difference changes={changes} was={t("desk.wasFiled")} now={t("desk.isNow")} />
      )}
    </Sheet>
  );
}
