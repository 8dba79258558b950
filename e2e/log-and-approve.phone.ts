import type { Page } from "@playwright/test";
import { words } from "#lib/words/words.ts";
import { after, hoursAgo, moveClock } from "./clock.ts";
import { decide, propose } from "./decisions.ts";
import { fillFacts, fillQuickLog, loggedRef, logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";
import { listWithAStranger } from "./known-facts.ts";

const t = words("nl");

/** Nothing sticks out on a phone, and what one presses is large enough for a thumb. */
async function expectFits(page: Page): Promise<void> {
  const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(wide, `width of ${page.url()}`).toBeLessThanOrEqual(screen ?? 0);
  for (const button of await page.getByRole("main").getByRole("button").all()) {
    const box = await button.boundingBox();
    expect(box?.height ?? 44, `height of ${await button.textContent()}`).toBeGreaterThanOrEqual(40);
  }
}

/** The menu at the bottom of a phone. */
function bar(page: Page) {
  return page
    .getByRole("navigation", { name: t("site.mainMenu"), exact: true })
    .filter({ hasText: t("shell.more") });
}

test("An officer logs a breach on a phone", async ({ as }) => {
  const page = await as("officer");
  await page.goto("/");
  await expectFits(page);
  await bar(page)
    .getByRole("link", { name: t("shell.log"), exact: true })
    .tap();
  await expect(page.getByRole("heading", { level: 1, name: t("log.title") })).toBeVisible();
  await fillQuickLog(page, { text: "Telefoon met patiëntgegevens kwijt in de trein." });
  await expectFits(page);
  await page.getByRole("button", { name: t("log.asBreach"), exact: true }).tap();
  const ref = await loggedRef(page);
  await expect(page.getByText(t("log.logged", { ref }))).toBeVisible();
  await expectFits(page);
});

test("Management reads a proposal on a phone and approves it", async ({ as }) => {
  test.setTimeout(120_000);
  const start = hoursAgo(10);
  const officer = await as("second-officer", { at: start });
  const ref = await logIncident(officer, { text: "Wacht op de directie." });
  await fillFacts(officer, ref, { nature: listWithAStranger.nature });
  await moveClock(officer, after(start, 1));
  const why = { summary: "Lijst bij een onbekende.", reason: "Hoog risico." };
  await propose(officer, ref, "notify-authority", why);

  const page = await as("approver", { at: after(start, 2) });
  await page.goto("/");
  await bar(page)
    .getByRole("link", { name: t("site.approvals") })
    .tap();
  await expect(page.getByRole("heading", { level: 1, name: t("approvals.title") })).toBeVisible();
  await expectFits(page);
  await page.getByRole("listitem").filter({ hasText: ref }).getByRole("link").first().tap();
  await expect(page.getByText(why.summary)).toBeVisible();
  await expectFits(page);
  await decide(page, "approved", "De FG was niet bereikbaar.");
  await expectFits(page);
});
