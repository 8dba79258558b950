import { expect, type Page } from "@playwright/test";
import type { SectionName } from "#lib/facts/facts.ts";
import { type Locale, words } from "#lib/words/words.ts";
import type { Status } from "#lib/workflow/status.ts";
import { type Answers, answer } from "./answers.ts";

/** The two ways of logging that end in a dossier. */
export type QuickLog = {
  text: string;
  /** Logged as "still to be found out" instead of as a breach. */
  question?: boolean;
  since?: { today: string } | { yesterday: string } | { date: string; time: string };
  stopped?: "yes" | "no";
};

/** Fills the quick log that is on screen, without sending it. What was typed there before makes room. */
export async function fillQuickLog(page: Page, log: QuickLog, locale: Locale = "nl"): Promise<void> {
  const t = words(locale);
  const box = (word: string) => page.getByRole("textbox", { name: t(`log.${word}`), exact: true });
  const radio = (word: string) => page.getByRole("radio", { name: t(`log.${word}`), exact: true });
  const since = { today: "", yesterday: "", date: "", time: "", ...log.since };
  await box("what").fill(log.text);
  await radio(log.stopped ?? "unknown").check();
  await radio(sinceWhen(log)).check();
  await box("todayTime").fill(since.today);
  await box("yesterdayTime").fill(since.yesterday);
  await box("otherDate").fill(since.date);
  await box("otherTime").fill(since.time);
}

function sinceWhen({ since }: QuickLog): string {
  if (!since) return "now";
  return "today" in since ? "today" : "yesterday" in since ? "yesterday" : "other";
}

/** Logs an incident and gives its reference, which stands on the page that follows. */
export async function logIncident(page: Page, log: QuickLog, locale: Locale = "nl"): Promise<string> {
  const t = words(locale);
  await page.goto("/incidents/new");
  await fillQuickLog(page, log, locale);
  await page
    .getByRole("button", { name: t(log.question ? "log.asQuestion" : "log.asBreach"), exact: true })
    .click();
  return loggedRef(page);
}

/** The reference of the dossier on screen, once it is there. */
export async function loggedRef(page: Page): Promise<string> {
  await page.waitForURL(/\/incidents\/DL-\d{4}-\d+/);
  const ref = /DL-\d{4}-\d+/.exec(page.url())?.[0];
  if (!ref) throw new Error(`${page.url()} is not a dossier`);
  return ref;
}

/** What stands above the title of the dossier: how far it is. */
export async function expectStatus(page: Page, ref: string, status: Status): Promise<void> {
  await page.goto(`/incidents/${ref}`);
  await expect(page.getByText(`${ref} · ${words("nl")(`workflow.status.${status}`)}`)).toBeVisible();
}

/** Goes to a place of the dossier through its menu. */
export async function goTo(page: Page, place: string, locale: Locale = "nl"): Promise<void> {
  const t = words(locale);
  const menu = page.getByRole("navigation", { name: t("dossier.nav"), exact: true });
  const link = menu.getByRole("link", { name: t(`dossier.${place}`), exact: true });
  await link.click();
  await expect(link).toHaveAttribute("aria-current", "page");
}

/** Opens a section of the facts, or an item of one that repeats. */
export async function openSection(page: Page, ref: string, section: SectionName, item = ""): Promise<void> {
  await page.goto(`/incidents/${ref}/facts/${section}${item && `/${item}`}`);
}

/** Opens a section, answers what is known, and saves it as a new version. */
export async function fillSection(
  page: Page,
  ref: string,
  section: SectionName,
  answers: Answers,
  item = "",
  locale: Locale = "nl",
): Promise<void> {
  await openSection(page, ref, section, item);
  for (const [field, given] of Object.entries(answers)) await answer(page, section, field, given, locale);
  await saveSection(page, locale);
}

/** Saves the section on screen, and waits until it is a version of the dossier. */
export async function saveSection(page: Page, locale: Locale = "nl"): Promise<void> {
  await page.getByRole("button", { name: words(locale)("facts.form.save"), exact: true }).click();
  await expect(page).toHaveURL(/\/facts\?saved=/);
  await expect(page.getByText(words(locale)("dossier.saved"))).toBeVisible();
}

/** Fills sections one after the other; "group" begins a new group of people. */
export async function fillFacts(
  page: Page,
  ref: string,
  facts: Partial<Record<SectionName, Answers>>,
  locale: Locale = "nl",
): Promise<void> {
  for (const [section, answers] of Object.entries(facts)) {
    await fillSection(page, ref, section as SectionName, answers, section === "group" ? "new" : "", locale);
  }
}
