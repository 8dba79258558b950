import type { Page } from "@playwright/test";
import { words } from "#lib/words/words.ts";
import { after, hoursAgo, moveClock, said, typed } from "./clock.ts";
import { expectNothingHere } from "./house.ts";
import { goTo, logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";

const t = words("nl");
const subject = "Besluit over informeren";
const press = (page: Page, word: string) => page.getByRole("button", { name: t(word), exact: true }).click();
const box = (page: Page, word: string) => page.getByRole("textbox", { name: new RegExp(`^${t(word)}`) });

async function fillMoment(page: Page, word: string, moment: Date): Promise<void> {
  const { date, time } = typed(moment);
  const group = page.getByRole("group", { name: new RegExp(`^${t(word)}`.replace("?", "\\?")) });
  await group.getByRole("textbox", { name: t("correspondence.date"), exact: true }).fill(date);
  await group.getByRole("textbox", { name: t("correspondence.time"), exact: true }).fill(time);
}

test("An order of the authority has a term and a task until it is answered and finished", async ({ as }) => {
  const start = hoursAgo(60);
  const officer = await as("officer", { at: start });
  const ref = await logIncident(officer, { text: "De AP schrijft hierover." });
  await moveClock(officer, after(start, 10));
  await goTo(officer, "correspondence");
  await officer.getByRole("link", { name: t("correspondence.add"), exact: true }).click();

  // What is missing is said, and what was typed stays.
  await box(officer, "correspondence.reference.label").fill("z2026-0001");
  await press(officer, "correspondence.save");
  const summary = officer.getByRole("region", { name: t("errors.title"), exact: true });
  await expect(summary.getByRole("link", { name: t("correspondence.kind.needed") })).toBeVisible();
  await expect(box(officer, "correspondence.reference.label")).toHaveValue("z2026-0001");

  const dueAt = after(start, 30);
  await officer.getByRole("radio", { name: t("correspondence.kind.options.order") }).check();
  await box(officer, "correspondence.subject.label").fill(subject);
  await fillMoment(officer, "correspondence.dueAt.label", dueAt);
  await press(officer, "correspondence.save");
  await expect(officer.getByText(t("correspondence.recorded"))).toBeVisible();
  const item = officer.url().split("?")[0] ?? "";

  await officer.goto("/");
  await expect(officer.getByText(t("correspondence.task.answer.order", { subject })).first()).toBeVisible();
  await moveClock(officer, after(start, 31));
  await goTo(await gone(officer, ref), "correspondence");
  await expect(officer.getByText(t("correspondence.overdue"), { exact: true })).toBeVisible();

  // As a fact it waits for a person, with the moment and the term filled in.
  await officer.goto(item);
  await press(officer, "correspondence.order.take");
  await expect(officer).toHaveURL(/\/facts\/order$/);
  await expect(officer.locator("[name='complyBefore.date']")).toHaveValue(typed(dueAt).date);

  await officer.goto(item);
  await box(officer, "correspondence.answer.text.label").fill("Wij informeren iedereen per brief.");
  await press(officer, "correspondence.answer.submit");
  await expect(officer.getByText(t("correspondence.stepRecorded"))).toBeVisible();
  await expect(officer.getByText(said(after(start, 31))).first()).toBeVisible();
  await officer.locator("summary", { hasText: t("correspondence.close.title") }).click();
  await press(officer, "correspondence.close.submit");
  await expect(officer.getByText(t("correspondence.state.closed"), { exact: true }).first()).toBeVisible();

  const auditor = await as("auditor", { at: after(start, 32) });
  await auditor.goto(item);
  await expect(auditor.getByText("Wij informeren iedereen per brief.")).toBeVisible();
  await expect(auditor.getByRole("main").getByRole("textbox")).toHaveCount(0);
  await expectNothingHere(auditor, `/incidents/${ref}/correspondence/new`);
});

/** The page of the dossier, reached by its address. */
async function gone(page: Page, ref: string): Promise<Page> {
  await page.goto(`/incidents/${ref}`);
  return page;
}
