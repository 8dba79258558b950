// Providers of public electronic communications services: Article 11.3a of the Telecommunicatiewet and Regulation (EU)
// 611/2013, Article 2. https://eur-lex.europa.eu/eli/reg/2013/611/oj
//
// The initial notification within 24 hours after detection where feasible, the rest within three days after the initial
// one. Not compared with a public copy: labelled as such wherever it is shown. Three days are counted as 72 hours, the
// reading that never favours us. The form is the one of the AP.

import type { DatedLine } from "#lib/law/dated.ts";
import type { RegimeCitation, RegimeRules } from "./regime.ts";

function reg611(article: string): RegimeCitation {
  const url = "https://eur-lex.europa.eu/eli/reg/2013/611/oj";
  return { article, law: "reg-611-2013", url, checkedOn: null };
}

const channel = "ap-form";

/** The clock for telecom providers. */
export const telecom: readonly DatedLine<RegimeRules>[] = [
  {
    from: "2013-08-25",
    value: {
      regime: "telecom",
      status: "unverified",
      question: "telecomConcerned",
      anchors: ["telecomDetectedAt"],
      proposable: ["telecomDetectedAt"],
      steps: [
        {
          key: "initial",
          terms: [{ anchor: "telecomDetectedAt", hours: 24 }],
          done: "telecomInitialSentAt",
          reference: "telecomInitialReference",
          channel,
          cite: reg611("2(2)"),
        },
        {
          key: "second",
          terms: [{ anchor: "telecomInitialSentAt", hours: 72 }],
          done: "telecomSecondSentAt",
          reference: "telecomSecondReference",
          channel,
          cite: reg611("2(3)"),
        },
      ],
      note: false,
    },
  },
];
