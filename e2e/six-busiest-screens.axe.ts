import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { words } from "#lib/words/words.ts";
import { after, hoursAgo, moveClock } from "./clock.ts";
import { openApproval, propose } from "./decisions.ts";
import { fillFacts, logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";
import { listWithAStranger } from "./known-facts.ts";

const t = words("nl");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"];

/** No rule is broken on the screen as it stands. */
async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(" ")}: ${failureSummary}`),
  );
  expect.soft(found, `${state}: ${page.url()}`).toEqual([]);
}

/** The screen as it stands: in light, in dark, and as narrow as a page enlarged four times. */
async function expectAccessibleEverywhere(page: Page, state: string): Promise<void> {
  await expectAccessible(page, state);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, `${state}, dark`);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(page, `${state}, 320 px`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(wide, `${state}: width at 320 px`).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Opens everything that is folded away on the screen. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>("main details")) folded.open = true;
  });
}

async function inEnglish(page: Page): Promise<void> {
  await page
    .getByRole("banner")
    .getByRole("button", { name: t("site.languageEnglish") })
    .click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
}

test("Today: with work, with something overdue, in English", async ({ as }) => {
  const page = await as("officer");
  await page.goto("/?show=everyone");
  await expectAccessibleEverywhere(page, "today");
  await inEnglish(page);
  await expectAccessible(page, "today in English");
  const reporter = await as("auditor");
  await reporter.goto("/");
  await expectAccessible(reporter, "today with nothing of one's own");
});

test("Logging: empty and with mistakes", async ({ as }) => {
  const page = await as("fg");
  await page.goto("/incidents/new");
  await expectAccessibleEverywhere(page, "logging");
  await page.getByRole("button", { name: t("log.asBreach"), exact: true }).click();
  await expect(page.getByRole("region", { name: t("errors.title"), exact: true })).toBeVisible();
  await expectAccessibleEverywhere(page, "logging with mistakes");
});

test("The dossier and its facts: running, overdue, with mistakes", async ({ as }) => {
  test.setTimeout(120_000);
  const start = hoursAgo(80);
  const page = await as("officer", { at: start });
  const ref = await logIncident(page, { text: "Voor de toegankelijkheid." });
  await expectAccessibleEverywhere(page, "dossier just logged");
  await page.goto(`/incidents/${ref}/facts/group/new`);
  await expectAccessibleEverywhere(page, "facts of a group");
  await page
    .getByRole("textbox", { name: t("facts.amount.exactLabel"), exact: true })
    .first()
    .fill("-3");
  await page.getByRole("button", { name: t("facts.form.save"), exact: true }).click();
  await expect(page.getByRole("region", { name: t("errors.title"), exact: true })).toBeVisible();
  await expectAccessible(page, "facts with mistakes");
  await moveClock(page, after(start, 79));
  for (const place of ["", "/facts", "/history", "/filing", "/awareness"]) {
    await page.goto(`/incidents/${ref}${place}`);
    await expectAccessible(page, `dossier overdue${place}`);
  }
});

test("Decisions, the approval and the AP report", async ({ as }) => {
  test.setTimeout(150_000);
  const start = hoursAgo(8);
  const officer = await as("officer", { at: start });
  const ref = await logIncident(officer, { text: "Voor de goedkeuring." });
  await officer.goto(`/incidents/${ref}/decisions`);
  await expectAccessible(officer, "decisions without facts");
  await fillFacts(officer, ref, listWithAStranger);
  await officer.goto(`/incidents/${ref}/decisions`);
  await expectAccessibleEverywhere(officer, "decisions");
  await unfold(officer);
  await expectAccessible(officer, "decisions, all unfolded");
  await officer.goto(`/incidents/${ref}/reasoning`);
  await unfold(officer);
  await expectAccessible(officer, "how the decision came about");
  await propose(officer, ref, "notify-authority", { summary: "Kort.", reason: "Daarom." });
  await officer.goto(`/incidents/${ref}/report`);
  await expectAccessibleEverywhere(officer, "AP report");
  const approver = await as("approver", { at: after(start, 1) });
  await approver.goto("/approvals");
  await expectAccessibleEverywhere(approver, "what waits for approval");
  await openApproval(approver, ref);
  await expectAccessibleEverywhere(approver, "the approval");
  await approver.getByRole("button", { name: t("approvals.submit"), exact: true }).click();
  await expect(approver.getByRole("region", { name: t("errors.title"), exact: true })).toBeVisible();
  await expectAccessible(approver, "the approval with mistakes");
});

test("The register: full, and with nothing found", async ({ as }) => {
  const page = await as("auditor");
  await page.goto("/register");
  await expectAccessibleEverywhere(page, "register");
  await page.getByLabel(t("register.words")).fill("dit staat er niet");
  await page.getByRole("button", { name: t("register.apply"), exact: true }).click();
  await expect(page.getByText(t("register.empty"))).toBeVisible();
  await expectAccessible(page, "register with nothing found");
});

test("The rules and the published cases", async ({ as }) => {
  const page = await as("officer");
  for (const path of ["/rules", "/cases", "/cases/EDPB-01"]) {
    await page.goto(path);
    await page.setViewportSize({ width: 320, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(wide, `${path}: width at 320 px`).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 900 });
    await unfold(page);
    await expectAccessible(page, path);
  }
});

test("The gate and the people of the house", async ({ anybody, as }) => {
  const page = await anybody();
  await page.goto("/sign-in");
  await expectAccessibleEverywhere(page, "signing in");
  const administrator = await as("administrator");
  for (const path of ["/people", "/people/new", "/settings", "/no-such-page"]) {
    await administrator.goto(path);
    await expectAccessible(administrator, path);
  }
});
