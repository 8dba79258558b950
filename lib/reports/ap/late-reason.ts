import type { Facts } from "#lib/facts/facts.ts";
import type { Answer, Piece } from "#lib/reports/report.ts";
import { say } from "#lib/words/message.ts";
import { derived, fromSetting, notYetKnown, text, textFrom } from "./answer.ts";
import type { ApFiling, ApInput } from "./input.ts";

/**
 * Question 4.5, reasons for the delay (Art. 33(1)) where it is late. Where only the discovery lies far back, the time
 * between is explained from what was recorded; a person confirms it. A portal that was down is offered as explanation.
 */
export function lateReason({ facts, filing }: ApInput): Answer | null {
  if (filing.late !== true && !filing.longAfterDiscovery) return null;
  const outages = filing.outages ?? [];
  const noted = outages.length > 0 ? [say("ap.remarks.outageNoted", { count: outages.length })] : [];
  const withNote = (answer: Answer): Answer => ({ ...answer, remarks: [...answer.remarks, ...noted] });
  const given = filing.lateReason?.trim();
  if (given) return withNote(fromSetting("filing/lateReason", given));
  const { reason } = facts.lateness;
  if (reason.value !== null) return withNote(textFrom("lateness/reason", reason));
  if (filing.late !== true) return betweenDiscoveryAndAwareness(facts);
  return outages.length > 0 ? offeredFrom(outages) : textFrom("lateness/reason", reason);
}

/** The explanation that the noted outages offer; it is nobody's reason until a person makes it theirs. */
function offeredFrom(outages: NonNullable<ApFiling["outages"]>): Answer {
  const says = outages.flatMap(({ from, until, how }): Piece[] => [
    text(say("ap.lines.portalDownFrom")),
    { kind: "moment", moment: { at: from, precision: "exact" } },
    ...(until
      ? [
          text(say("ap.lines.portalDownUntil")),
          { kind: "moment" as const, moment: { at: until, precision: "exact" as const } },
        ]
      : []),
    text(say("ap.lines.portalDownKnown", { how })),
  ]);
  return derived(["filing/outages"], says, say("ap.remarks.outageOffered"), { missing: ["lateness/reason"] });
}

function betweenDiscoveryAndAwareness({ discovery, awareness }: Facts): Answer {
  const { awareAt, awareReason } = awareness;
  const how = say("ap.remarks.longAfterDiscovery");
  if (!awareAt || !discovery.discoveredAt.value) return notYetKnown(["awareness/awareAt"], how);
  return derived(
    ["discovery/discoveredAt", "awareness/awareAt"],
    [
      text(say("ap.lines.discoveredOn")),
      { kind: "moment", moment: discovery.discoveredAt.value },
      text(say("ap.lines.awareOn")),
      { kind: "moment", moment: { at: awareAt, precision: "exact" } },
      ...(awareReason ? [text(awareReason)] : []),
    ],
    how,
    { missing: awareReason ? [] : ["awareness/awareReason"] },
  );
}
