import { wallTime } from "#lib/clock/amsterdam-time.ts";
import type { RegimeFacts } from "#lib/facts/regimes.ts";
import type { DatedLine } from "#lib/law/dated.ts";
import { dayText, type LegalLine, type LegalSettings, settingsOn } from "#lib/law/legal-settings.ts";
import { cbw } from "./cbw.ts";
import { dora } from "./dora.ts";
import { processorContract } from "./processor-contract.ts";
import { type RegimeKey, type RegimeRules, regimeKeys } from "./regime.ts";
import { telecom } from "./telecom.ts";

/** The rules of a regime where the organisation switched it on; null where it is off or nobody said. */
function switchedOn(regime: RegimeKey, settings: LegalSettings): readonly DatedLine<RegimeRules>[] | null {
  switch (regime) {
    case "cbw":
      return (settings["regime-cbw"] ?? "off") === "off" ? null : cbw;
    case "dora":
      return settings["regime-dora"] ? dora : null;
    case "telecom":
      return settings["regime-telecom"] ? telecom : null;
    case "processor": {
      const hours = settings["regime-processor-contract"];
      return hours === null || hours === "off" ? null : processorContract(hours);
    }
  }
}

/** The calendar day in Amsterdam in which a moment falls, as settings and rules write it. */
export function dayOf(moment: Date): string {
  return dayText(wallTime(moment));
}

/** The rules of one regime that held on a day; null where it was off, or no law yet. */
function rulesOn(regime: RegimeKey, lines: readonly LegalLine[], day: string): RegimeRules | null {
  const dated = switchedOn(regime, settingsOn(lines, day)) ?? [];
  return dated.filter(({ from }) => from <= day).at(-1)?.value ?? null;
}

/** The first moment that a person recorded as the beginning of this regime's clock. */
function anchored(rules: RegimeRules, facts: RegimeFacts): string | null {
  const moments = rules.anchors.flatMap((anchor) => facts[anchor].value?.at ?? []);
  return moments.sort()[0] ?? null;
}

/** The days on which a regime may have begun to bind us in an incident. */
export type RegimeDays = {
  firstSignalAt: Date /** Null for a dossier in which nothing goes on any more. */;
  now: Date | null;
};

/**
 * The regimes that bind us in this incident: as they held on the day of the first signal, or today where they began
 * since. Once a person recorded the regime's own moment, the day of that moment decides.
 */
export function regimesInForce(
  lines: readonly LegalLine[],
  facts: RegimeFacts,
  { firstSignalAt, now }: RegimeDays,
): RegimeRules[] {
  const days = [firstSignalAt, ...(now ? [now] : [])].map(dayOf);
  return regimeKeys.flatMap((regime) => {
    const [held] = days.flatMap((day) => rulesOn(regime, lines, day) ?? []);
    if (!held) return [];
    const own = anchored(held, facts);
    return own === null ? [held] : (rulesOn(regime, lines, dayOf(new Date(own))) ?? []);
  });
}
