import type { Page } from "@playwright/test";
import { words } from "#lib/words/words.ts";
import { after, typed } from "./clock.ts";
import { fillQuickLog, type QuickLog } from "./incident.ts";
import { expect, test } from "./journey.ts";

const t = words("nl");

/** Sends the quick log with a mistake in it: it is said on top, in the title and at the field, and nothing is lost. */
async function sendWrong(page: Page, log: QuickLog, field: string, problem: string): Promise<void> {
  await page.goto("/incidents/new");
  await fillQuickLog(page, log);
  await page.getByRole("button", { name: t("log.asBreach"), exact: true }).click();
  const summary = page.getByRole("region", { name: t("errors.title"), exact: true });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(t("site.pageTitleWithProblems", { page: t("log.title") }));
  await summary.getByRole("link", { name: problem, exact: true }).click();
  await expect(page.getByRole("textbox", { name: field, exact: true })).toBeFocused();
  await expect(page.getByRole("textbox", { name: field, exact: true })).toHaveAttribute(
    "aria-invalid",
    "true",
  );
  await expect(page.getByRole("textbox", { name: t("log.what"), exact: true })).toHaveValue(log.text);
}

test("An empty report asks what happened and keeps the rest", async ({ as }) => {
  const page = await as("second-officer");
  await sendWrong(page, { text: "", stopped: "yes" }, t("log.what"), t("refusals.whatHappenedNeeded"));
  await expect(page.getByRole("radio", { name: t("log.yes"), exact: true })).toBeChecked();
});

test("A day that does not exist is said at the date", async ({ as }) => {
  const page = await as("second-officer");
  const problem = t("clock.problem.dayNotInMonth", { day: 31, month: 4, last: 30 });
  const log = { text: "Verkeerde dag.", since: { date: "31-04-2026", time: "10:00" } };
  await sendWrong(page, log, t("log.otherDate"), problem);
  await expect(page.getByRole("textbox", { name: t("log.otherDate"), exact: true })).toHaveValue(
    "31-04-2026",
  );
  await expect(page.getByRole("textbox", { name: t("log.otherTime"), exact: true })).toHaveValue("10:00");
});

test("The hour that the clock skips in March is said at the time", async ({ as }) => {
  const page = await as("second-officer");
  const problem = t("clock.problem.hourSkipped", {
    time: "02:30",
    day: 29,
    month: 3,
    year: "2026",
    from: "02:00",
    to: "03:00",
  });
  const log = { text: "In de nacht van de zomertijd.", since: { date: "29-03-2026", time: "02:30" } };
  await sendWrong(page, log, t("log.otherTime"), problem);
});

test("A moment in the future is refused", async ({ as }) => {
  const page = await as("second-officer");
  const log = { text: "Morgen pas.", since: typed(after(new Date(), 30)) };
  await sendWrong(page, log, t("log.otherDate"), t("clock.problem.inFuture"));
});

test("A text of 10,001 characters is refused with its length, and kept", async ({ as }) => {
  const page = await as("second-officer");
  const problem = t("errors.tooLong", { most: 10_000, actual: 10_001 });
  await sendWrong(page, { text: "a".repeat(10_001) }, t("log.what"), problem);
});
