// DORA, Regulation (EU) 2022/2554, Article 19(4), with the terms of Delegated Regulation (EU) 2025/301, Article 5.
// https://eur-lex.europa.eu/eli/reg_del/2025/301/oj, compared with a public copy on 2026-11-22.
//
// Article 5(1): the initial notification within four hours from the classification as major and no later than 24 hours
// from becoming aware; the intermediate report within 72 hours from the initial notification; the final report one month
// after the (last) intermediate report. Article 5(2): what is classified as major only after those 24 hours, is notified
// within four hours from the classification. Article 5(3): who cannot make it, says so before the term ends, with reasons.
// Article 5(4) lets a term that ends in a weekend or on a holiday end on the next working day, not for everybody: that is a
// note here and moves nothing.

import type { DatedLine } from "#lib/law/dated.ts";
import type { RegimeCitation, RegimeRules } from "./regime.ts";

function rts(article: string): RegimeCitation {
  const url = "https://eur-lex.europa.eu/eli/reg_del/2025/301/oj";
  return { article, law: "rts-2025-301", url, checkedOn: "2026-11-22" };
}

const channel = "financial-supervisor";

/** The clock of DORA, from the twentieth day after the delegated regulation was published. */
export const dora: readonly DatedLine<RegimeRules>[] = [
  {
    from: "2025-03-12",
    value: {
      regime: "dora",
      status: "verified",
      question: "doraMajor",
      anchors: ["doraAwareAt", "doraClassifiedAt"],
      proposable: ["doraAwareAt"],
      steps: [
        {
          key: "initial",
          terms: [
            { anchor: "doraClassifiedAt", hours: 4 },
            { anchor: "doraAwareAt", hours: 24, unlessLater: "doraClassifiedAt" },
          ],
          done: "doraInitialSentAt",
          reference: "doraInitialReference",
          channel,
          cite: rts("5(1)(a), 5(2)"),
        },
        {
          key: "intermediate",
          terms: [{ anchor: "doraInitialSentAt", hours: 72 }],
          done: "doraIntermediateSentAt",
          reference: "doraIntermediateReference",
          channel,
          cite: rts("5(1)(b)"),
        },
        {
          key: "final",
          terms: [{ anchor: "doraIntermediateSentAt", months: 1 }],
          done: "doraFinalSentAt",
          reference: "doraFinalReference",
          channel,
          cite: rts("5(1)(c)"),
        },
      ],
      note: true,
    },
  },
];
