import type { Decisions } from "#lib/decisions/decision.ts";
import { lateness as latenessBetween } from "#lib/law/gdpr/article-33-1-late-reason.ts";
import type { Piece, Report } from "#lib/reports/report.ts";
import { approvalNotToNotify } from "#lib/workflow/filing-track.ts";
import type { FilingKind, IncidentRecord } from "#lib/workflow/happened.ts";
import { liveFilings } from "#lib/workflow/live-filings.ts";
import { lateness } from "#lib/workflow/notification-clock.ts";
import type { StandingProposal } from "#lib/workflow/proposal-state.ts";
import { filingCheck } from "./filing-check.ts";
import { type ApInput, apOrganisation, type KeptOrganisation } from "./input.ts";
import { apSheet, boundAnswers } from "./sheet.ts";

type Incident = {
  record: Pick<IncidentRecord, "facts" | "filings"> & Partial<Pick<IncidentRecord, "outages">>;
  decisions: Decisions;
  proposals?: StandingProposal[];
};

/** What is written down of a filing and stands in its sheet. */
export type FiledSheetInput = {
  kind: FilingKind;
  filedAt: Date;
  number: string | null;
  lateReason: string | null;
  complete?: boolean | null;
  withdrawalReason?: string | null;
};

/**
 * The input of the sheet that a person copies now: a follow-up to what was filed, else the first notification, which is
 * complete when nothing stands in its way and preliminary otherwise.
 */
export function sheetInput(
  incident: Incident,
  organisation: KeptOrganisation | null,
  now: Date,
  kind?: FilingKind,
): ApInput {
  const first = liveFilings(incident.record).length === 0;
  const timing = first ? timingAt(incident, now) : { late: false };
  const whole = nothingStops(incident, organisation, timing);
  const proposed = whole ? "complete" : "preliminary";
  return inputOf(incident, organisation, {
    kind: kind ?? (first ? proposed : "follow-up"),
    ...timing,
    completeProposed: whole,
    withdrawalProposed: incident.proposals
      ? (approvalNotToNotify(incident.proposals)?.proposal.body.reason ?? null)
      : null,
    outages: outagesBefore(incident, now),
  });
}

function nothingStops(
  incident: Incident,
  organisation: KeptOrganisation | null,
  timing: Pick<ApInput["filing"], "late" | "longAfterDiscovery">,
): boolean {
  const complete = inputOf(incident, organisation, { kind: "complete", ...timing });
  return filingCheck(apSheet(complete), complete).stops.length === 0;
}

/** The AP answers that management is asked to approve: nothing that the moment, the language or the filing changes. */
export function apAnswers(
  incident: Incident,
  organisation: KeptOrganisation | null,
): Record<string, Piece[] | null> {
  return boundAnswers(apSheet(inputOf(incident, organisation, { kind: "complete", late: null })));
}

/** The sheet as it stood when a notification was recorded, kept without language so that it can be read in both. */
export function frozenSheet(
  incident: Incident,
  organisation: KeptOrganisation | null,
  { filedAt, ...filing }: FiledSheetInput,
): Report {
  const first = liveFilings(incident.record).length === 0;
  const timing = first ? timingAt(incident, filedAt) : { late: false };
  const outages = outagesBefore(incident, filedAt);
  return apSheet(inputOf(incident, organisation, { ...filing, ...timing, outages }));
}

/** The outages that lie between awareness and this moment, because only those can explain a delay. */
function outagesBefore({ record }: Incident, at: Date): NonNullable<ApInput["filing"]["outages"]> {
  const { awareAt, firstSignalAt } = record.facts.awareness;
  const since = new Date(awareAt ?? firstSignalAt);
  return (record.outages ?? [])
    .filter(({ from, until }) => from < at && (until === null || until > since))
    .map(({ from, until, how }) => ({
      from: from.toISOString(),
      until: until?.toISOString() ?? null,
      how,
    }));
}

/** What of a first notification at this moment asks for the explanation of question 4.5. */
function timingAt(
  { record: { facts } }: Incident,
  at: Date,
): Pick<ApInput["filing"], "late" | "longAfterDiscovery"> {
  const discovered = facts.discovery.discoveredAt.value?.at;
  return {
    late: lateness(facts.awareness, at) === "late",
    longAfterDiscovery: discovered !== undefined && latenessBetween(new Date(discovered), at) === "late",
  };
}

function inputOf(
  { record, decisions }: Incident,
  organisation: KeptOrganisation | null,
  filing: Omit<ApInput["filing"], "previousNumber">,
): ApInput {
  const previousNumber = liveFilings(record).findLast((one) => one.number !== null)?.number ?? null;
  return {
    facts: record.facts,
    organisation: apOrganisation(organisation),
    decisions,
    filing: { ...filing, previousNumber },
  };
}
