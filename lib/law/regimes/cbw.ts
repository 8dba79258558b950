// The Cyberbeveiligingswet (Cbw), by which the Netherlands carry out Article 23 of Directive (EU) 2022/2555 (NIS2). In
// force since 15 August 2026, without a transition. https://eur-lex.europa.eu/eli/dir/2022/2555/oj
//
// Article 23(4): an early warning within 24 hours and a notification within 72 hours, both from becoming aware of the
// significant incident, and a final report not later than one month after the notification. One report through the portal
// of the NCSC reaches CSIRT and supervisor; signing in asks for eHerkenning at level EH2+ or above. The article numbers of
// the Cbw itself were not compared with a public copy, so the directive is cited.

import type { DatedLine } from "#lib/law/dated.ts";
import type { RegimeCitation, RegimeRules } from "./regime.ts";

function nis2(article: string): RegimeCitation {
  const url = "https://eur-lex.europa.eu/eli/dir/2022/2555/oj";
  return { article, law: "nis2", url, checkedOn: "2026-11-22" };
}

const channel = "ncsc-portal";

/** The clock of the Cbw, from the day it is in force. */
export const cbw: readonly DatedLine<RegimeRules>[] = [
  {
    from: "2026-08-15",
    value: {
      regime: "cbw",
      status: "verified",
      question: "cbwSignificant",
      anchors: ["cbwKnownAt"],
      proposable: ["cbwKnownAt"],
      steps: [
        {
          key: "warning",
          terms: [{ anchor: "cbwKnownAt", hours: 24 }],
          done: "cbwWarnedAt",
          reference: "cbwWarnedReference",
          channel,
          cite: nis2("23(4)(a)"),
        },
        {
          key: "notification",
          terms: [{ anchor: "cbwKnownAt", hours: 72 }],
          done: "cbwNotifiedAt",
          reference: "cbwNotifiedReference",
          channel,
          cite: nis2("23(4)(b)"),
        },
        {
          key: "final",
          terms: [{ anchor: "cbwNotifiedAt", months: 1 }],
          done: "cbwFinalAt",
          reference: "cbwFinalReference",
          channel,
          cite: nis2("23(4)(d)"),
        },
      ],
      note: true,
    },
  },
];
