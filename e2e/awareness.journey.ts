import type { Page } from "@playwright/test";
import { words } from "#lib/words/words.ts";
import { after, hoursAgo, moveClock, said, typed } from "./clock.ts";
import { approveAll } from "./decisions.ts";
import { logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";

const t = words("nl");

async function judge(page: Page, ref: string, moment: Date, reason: string): Promise<void> {
  await page.goto(`/incidents/${ref}/awareness`);
  const { date, time } = typed(moment);
  await page.getByRole("textbox", { name: t("awareness.date"), exact: true }).fill(date);
  await page.getByRole("textbox", { name: t("awareness.time"), exact: true }).fill(time);
  await page.getByRole("textbox", { name: t("awareness.reason"), exact: true }).fill(reason);
}

async function expectDue(page: Page, ref: string, due: Date): Promise<void> {
  await page.goto(`/incidents/${ref}`);
  const clock = page.getByRole("region", { name: t("dossier.clockTitle"), exact: true });
  await expect(clock.getByText(t("dossier.dueBy", { at: said(due) }), { exact: true })).toBeVisible();
}

test("An earlier moment of awareness is one person's to record; the clock moves with it", async ({ as }) => {
  const start = hoursAgo(30);
  const page = await as("officer", { at: start });
  const ref = await logIncident(page, { text: "De servicedesk wist het eerder." });
  await moveClock(page, after(start, 2));
  await judge(page, ref, after(start, -5), "De servicedesk kreeg vijf uur eerder al een telefoontje.");
  await page.getByRole("button", { name: t("awareness.save"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/incidents/${ref}$`));
  await expectDue(page, ref, after(start, 67));
});

test("A later moment of awareness needs a second person; only the approval moves the clock", async ({
  as,
}) => {
  const start = hoursAgo(30);
  const page = await as("officer", { at: start });
  const ref = await logIncident(page, { text: "Toch pas later bekend." });
  await moveClock(page, after(start, 4));
  const reason = "Het eerste bericht ging over een ander systeem.";
  await judge(page, ref, after(start, 3), reason);
  await page.getByRole("button", { name: t("awareness.save"), exact: true }).click();
  const summary = page.getByRole("region", { name: t("errors.title"), exact: true });
  await expect(summary.getByRole("link", { name: t("refusals.laterNeedsSecondPerson") })).toBeVisible();
  await expect(page.getByRole("textbox", { name: t("awareness.reason"), exact: true })).toHaveValue(reason);
  await page.getByRole("button", { name: t("awareness.propose"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/incidents/${ref}$`));
  await expectDue(page, ref, after(start, 72));

  const approver = await as("approver", { at: after(start, 5) });
  await approveAll(approver, ref, 1);
  await moveClock(page, after(start, 6));
  await expectDue(page, ref, after(start, 75));
});
