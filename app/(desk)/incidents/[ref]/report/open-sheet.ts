import { openDossier } from "#app/(desk)/incidents/[ref]/open-dossier.ts";
import { readOrganisation } from "#db/organisation.ts";
import { sheetInput } from "#lib/reports/ap/frozen-sheet.ts";
import { apSheet } from "#lib/reports/ap/sheet.ts";
import type { Report } from "#lib/reports/report.ts";
import type { FilingKind } from "#lib/workflow/happened.ts";
import { approvalIn } from "#lib/workflow/proposal-state.ts";

/** A dossier with its AP sheet as it stands now, and since when management's approval holds; null while none does. */
export async function openSheet(ref: string, kind?: FilingKind) {
  const opened = await openDossier(ref);
  const organisation = await readOrganisation();
  const { dossier } = opened;
  const input = sheetInput(dossier, organisation, dossier.now, kind);
  const report: Report = apSheet(input);
  const approval = approvalIn(dossier.proposals, "notify-authority");
  const approvedAt =
    approval && approval.proposal.body.decision?.outcome !== "not-required"
      ? approval.approval.decidedAt
      : null;
  return { ...opened, organisation, input, report, approvedAt };
}
