import type { Page } from "@playwright/test";
import { words } from "#lib/words/words.ts";
import { startWorld, type World } from "../bin/test-world.ts";
import { after, hoursAgo, moveClock, said, typed } from "./clock.ts";
import { goTo, logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";
import { fillSignIn, person, type Who } from "./people.ts";

const t = words("nl");

// A setting of the house reaches every dossier that runs, so this journey has a house of its own.
let world: World;
test.beforeAll(async () => {
  test.setTimeout(90_000);
  world = await startWorld({ demo: true });
});
test.afterAll(() => world?.end());

/** Signs somebody in to the house of this journey, and moves the clock for them. */
async function signInAt(page: Page, who: Who, at: Date): Promise<Page> {
  await page.goto("/sign-in");
  await fillSignIn(page, person(who, world.seeded));
  await expect(page).not.toHaveURL(/\/sign-in/);
  await moveClock(page, at);
  return page;
}

/** Adds a line to the setting of the Cbw, as who runs the house. */
async function setCbw(page: Page, value: "essential" | "off", from: Date): Promise<void> {
  await page.goto("/settings/law");
  const name = t("regimes.settings.name.regime-cbw");
  const item = page.locator("#regime-cbw");
  await item.getByText(t("regimes.settings.change", { name }), { exact: true }).click();
  await item.getByRole("radio", { name: t(`regimes.settings.value.${value}`), exact: true }).check();
  await item.getByRole("textbox", { name: t("regimes.settings.from"), exact: true }).fill(typed(from).date);
  await item.getByRole("button", { name: t("regimes.settings.save"), exact: true }).click();
  await expect(page.getByText(t("regimes.settings.saved"))).toBeVisible();
}

async function expectCbw(page: Page, value: "essential" | "off"): Promise<void> {
  await page.goto("/settings/law");
  const now = t("regimes.settings.now", { value: t(`regimes.settings.value.${value}`) });
  await expect(page.locator("#regime-cbw").getByText(now, { exact: true })).toBeVisible();
}

async function fillMoment(page: Page, field: string, at: Date): Promise<void> {
  const moment = page.getByRole("group", { name: t(`facts.regimes.${field}.label`), exact: true });
  const { date, time } = typed(at);
  await moment.getByRole("textbox", { name: t("regimes.date"), exact: true }).fill(date);
  await moment.getByRole("textbox", { name: t("regimes.time"), exact: true }).fill(time);
}

test("The clock of the Cbw is switched on, runs from its own moment, is met and is switched off", async ({
  anybody,
}) => {
  test.setTimeout(90_000);
  const start = hoursAgo(30);
  const house = { baseURL: world.url };
  const administrator = await signInAt(await anybody(house), "administrator", start);
  await setCbw(administrator, "essential", start);
  await expectCbw(administrator, "essential");

  const officer = await signInAt(await anybody(house), "officer", after(start, 1));
  const ref = await logIncident(officer, { text: "De planning van de poli ligt stil." });
  const known = after(start, 3);

  await test.step("first it asks whether it applies, and runs from nothing else", async () => {
    const clocks = officer.getByRole("region", { name: t("regimes.title"), exact: true });
    await expect(clocks.getByText(t("regimes.applies.unknown"))).toBeVisible();
    await moveClock(officer, after(start, 4));
    await officer.goto("/");
    const asked = officer.locator(`a[href^="/incidents/${ref}/regimes"]`);
    await expect(asked.filter({ hasText: t("regimes.cbw.asks.applies") }).first()).toBeVisible();
  });

  await test.step("the officer answers; the terms follow from the Cbw's own moment", async () => {
    await officer.goto(`/incidents/${ref}`);
    await goTo(officer, "regimes");
    const question = officer.getByRole("radiogroup", { name: t("facts.regimes.cbwSignificant.label") });
    await question.getByRole("radio", { name: t("regimes.question.yes"), exact: true }).check();
    await fillMoment(officer, "cbwKnownAt", known);
    await officer.getByRole("button", { name: t("regimes.save"), exact: true }).click();
    await expect(officer.getByText(t("regimes.saved"))).toBeVisible();
    await officer.goto(`/incidents/${ref}`);
    const clocks = officer.getByRole("region", { name: t("regimes.title"), exact: true });
    const warning = clocks
      .getByRole("listitem")
      .filter({ hasText: t("regimes.cbw.step.warning") })
      .last();
    await expect(warning.getByText(t("regimes.channel.ncsc-portal"))).toBeVisible();
    await expect(warning.locator("time").first()).toHaveAttribute("datetime", after(known, 24).toISOString());
    const clock = officer.getByRole("region", { name: t("dossier.clockTitle"), exact: true });
    const due = t("dossier.dueBy", { at: said(after(start, 1 + 72)) });
    await expect(clock.getByText(due, { exact: true })).toBeVisible();
  });

  await test.step("Vandaag names the step; done with its number, it gives way to the next", async () => {
    await officer.goto("/");
    const task = (step: string) =>
      officer.locator(`a[href^="/incidents/${ref}/"]`).filter({ hasText: t(`regimes.cbw.task.${step}`) });
    await expect(task("warning").first()).toBeVisible();
    await officer.goto(`/incidents/${ref}/regimes`);
    const step = t("regimes.cbw.step.warning");
    await officer.getByText(t("regimes.markDone", { step }), { exact: true }).click();
    await fillMoment(officer, "cbwWarnedAt", after(start, 4));
    const done = officer.locator("details[open]");
    await done
      .getByRole("textbox", { name: new RegExp(`^${t("facts.regimes.cbwWarnedReference.label")}`) })
      .fill("NCSC-2026-0042");
    await done.getByRole("button", { name: t("regimes.saveDone"), exact: true }).click();
    await expect(officer.getByText(t("regimes.reference", { reference: "NCSC-2026-0042" }))).toBeVisible();
    await officer.goto("/");
    await expect(task("notification").first()).toBeVisible();
    await expect(task("warning")).toHaveCount(0);
  });

  await test.step("switched off, a new incident has no such clock and this one keeps its own", async () => {
    const now = after(start, 30);
    await moveClock(administrator, now);
    await setCbw(administrator, "off", now);
    await expectCbw(administrator, "off");
    await moveClock(officer, now);
    await officer.goto(`/incidents/${ref}/regimes`);
    await expect(officer.getByText(t("regimes.cbw.lead"))).toBeVisible();
    const next = await logIncident(officer, { text: "Een dag later ligt er niets meer stil." });
    await officer.goto(`/incidents/${next}/regimes`);
    await expect(officer.getByText(t("regimes.none"))).toBeVisible();
  });
});
