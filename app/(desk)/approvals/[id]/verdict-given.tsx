import { Sheet } from "#app/_components/sheet.tsx";
import { StandingLines } from "#app/(desk)/_deciding/standing-lines.tsx";
import { standingView } from "#app/(desk)/_deciding/standing-view.ts";
import type { DecidingPage } from "./open-deciding.ts";

/** Where nothing is to be decided by the reader: what was decided, by whom, when and why; or that it still waits. */
export function VerdictGiven({ standing, dossier, names, actor, t }: DecidingPage) {
  const { ref } = dossier.record;
  const view = standingView(standing, names, t, actor.locale);
  return (
    <Sheet title={t("proposals.duty")}>
      <StandingLines standing={view} />
      <p>
        <a href={`/incidents/${ref}/decisions`}>{t("approvals.toDossier")}</a>
      </p>
    </Sheet>
  );
}
