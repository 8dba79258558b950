import { z } from "zod";
import { startOfCalendarDay } from "#lib/clock/amsterdam-time.ts";
import { type CalendarDay, dayNumber, plusDays } from "#lib/clock/calendar-day.ts";
import { countries } from "#lib/facts/group.ts";
import { valueOn } from "./dated.ts";

const yesOrNo = z.boolean();

/** The shortest and longest term that a contract with a controller can give us, in hours: a day or two is usual. */
export const contractHours = { least: 1, most: 168 } as const;

/**
 * What the law makes of this organisation, by name, with the shape of each answer. "Off" is an answer too: somebody
 * looked, and this regime does not bind us.
 */
export const legalSettings = {
  /** Art. 42 UAVG: for a financial undertaking (Wft) Art. 34 GDPR does not apply. */
  "financial-undertaking": yesOrNo,
  /** Art. 55(2) GDPR: for a public body there is no lead authority elsewhere. */
  "public-body": yesOrNo,
  /** Art. 4(16) and 56 GDPR: the country of the main establishment decides which authority leads. */
  "main-establishment": z.enum(countries),
  /** Art. 3(2) and 27 GDPR: no one-stop-shop for a controller outside the EEA. */
  "controller-outside-eea": yesOrNo,
  "regime-cbw": z.enum(["off", "essential", "important"]),
  "regime-dora": yesOrNo,
  "regime-telecom": yesOrNo,
  /** As a processor: within how many hours the contract makes us tell the controller. */
  "regime-processor-contract": z.union([
    z.literal("off"),
    z.number().int().min(contractHours.least).max(contractHours.most),
  ]),
  /** Whether dossiers show what the Digital Omnibus would make of them. A proposal, no law. */
  "omnibus-preview": yesOrNo,
} as const;

export type LegalSettingName = keyof typeof legalSettings;
export const legalSettingNames = Object.keys(legalSettings) as LegalSettingName[];

/** What holds on one day; null where nobody ever answered. */
export type LegalSettings = { [N in LegalSettingName]: z.infer<(typeof legalSettings)[N]> | null };

/** One line of the record: a value and the first day (yyyy-mm-dd) on which it holds. Never rewritten. */
export type LegalLine = { name: LegalSettingName; value: unknown; from: string; setAt: Date };

export function isLegalSetting(name: string): name is LegalSettingName {
  return Object.hasOwn(legalSettings, name);
}

/** A day as lines write it. */
export function dayText({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The moment at which a day of a line begins in Amsterdam. */
export function dayBegins(text: string): Date {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return startOfCalendarDay({ year, month, day });
}

/** Whether a text is a day that a calendar has, written yyyy-mm-dd. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year || !month || !day) return false;
  const asked = { year: Number(year), month: Number(month), day: Number(day) };
  return dayText(plusDays(asked, 0)) === text && Number.isFinite(dayNumber(asked));
}

/** Of one setting the value that holds on a day: the newest line that began by then, and of two that began together the one set last. */
function settingOn(lines: readonly LegalLine[], name: LegalSettingName, day: string): unknown {
  const own = lines
    .filter((line) => line.name === name && line.from <= day)
    .sort((a, b) => a.setAt.getTime() - b.setAt.getTime());
  return own.length === 0 ? null : valueOn(own, new Date(`${day}T12:00:00.000Z`));
}

/** Every setting as it holds on a day (yyyy-mm-dd, in Amsterdam). Throws when a line does not fit its setting: that is damage, not input. */
export function settingsOn(lines: readonly LegalLine[], day: string): LegalSettings {
  const held = legalSettingNames.map((name) => {
    const value = settingOn(lines, name, day);
    return [name, value === null ? null : legalSettings[name].parse(value)];
  });
  return Object.fromEntries(held) as LegalSettings;
}
