import type { Page } from "@playwright/test";
import { words } from "#lib/words/words.ts";
import { after, hoursAgo, said } from "./clock.ts";
import { expectStatus, logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";

const t = words("nl");
const reason = "Beide meldingen gaan over dezelfde lijst in dezelfde e-mail.";

/** Goes from the moments of a dossier to the page on which it is made part of another. */
async function openMerge(page: Page, ref: string): Promise<void> {
  await page.goto(`/incidents/${ref}/awareness`);
  await page.getByRole("link", { name: t("merge.link"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: t("merge.title"), exact: true })).toBeVisible();
}

async function merge(page: Page, into: string, why: string): Promise<void> {
  await page.getByRole("textbox", { name: t("merge.into"), exact: true }).fill(into);
  await page.getByRole("textbox", { name: t("merge.reason"), exact: true }).fill(why);
  await page.getByRole("button", { name: t("merge.submit"), exact: true }).click();
}

async function expectFound(page: Page, mark: string, state: string, refs: string[]): Promise<void> {
  await page.goto("/register");
  await page.getByLabel(t("register.words"), { exact: true }).fill(mark);
  await page
    .getByLabel(t("register.state"), { exact: true })
    .selectOption({ label: t(`register.states.${state}`) });
  await page.getByRole("button", { name: t("register.apply"), exact: true }).click();
  await expect(page.getByText(t("register.results", { count: refs.length }), { exact: true })).toBeVisible();
  if (refs.length > 0) await expect(page.getByRole("table").getByRole("rowheader")).toHaveText(refs);
}

test("Two dossiers of one breach become one, which keeps the earliest moment", async ({ as }) => {
  const mark = `merk${crypto.randomUUID().slice(0, 8)}`;
  const start = hoursAgo(20);
  const early = await as("officer", { at: start });
  const part = await logIncident(early, { text: `De helpdesk kreeg een telefoontje ${mark}` });
  const officer = await as("officer", { at: after(start, 5) });
  const into = await logIncident(officer, { text: `De afdeling meldt een lijst in de mail ${mark}` });

  await openMerge(officer, part);
  await expect(officer.getByText(t("merge.effectClock"))).toBeVisible();
  await merge(officer, part, "");
  const summary = officer.getByRole("region", { name: t("errors.title"), exact: true });
  await expect(summary.getByRole("link", { name: t("merge.reasonNeeded") })).toBeVisible();
  await merge(officer, into.toLowerCase(), reason);
  await expect(officer).toHaveURL(new RegExp(`/incidents/${part}$`));

  await test.step("the part is over, stays readable and leads to where it went on", async () => {
    await expectStatus(officer, part, "merged");
    await expect(officer.getByText(`De helpdesk kreeg een telefoontje ${mark}`).first()).toBeVisible();
    await officer.getByRole("link", { name: into, exact: true }).click();
    await expect(officer).toHaveURL(new RegExp(`/incidents/${into}$`));
  });

  await test.step("the other keeps the earliest moment and names what came in", async () => {
    const clock = officer.getByRole("region", { name: t("dossier.clockTitle"), exact: true });
    await expect(clock.getByText(t("dossier.dueBy", { at: said(after(start, 72)) }))).toBeVisible();
    const cameIn = officer.getByRole("region", { name: t("merge.cameIn"), exact: true });
    await expect(cameIn.getByRole("link", { name: new RegExp(`^${part}:`) })).toBeVisible();
  });

  await test.step("what was merged is no second breach in the register, and can be found", async () => {
    await expectFound(officer, mark, "merged", [part]);
    await expectFound(officer, mark, "breaches", [into]);
  });

  await test.step("what is over takes nothing in", async () => {
    await openMerge(officer, into);
    await merge(officer, part, reason);
    await expect(officer.getByRole("link", { name: t("merge.intoIsOver", { ref: part }) })).toBeVisible();
  });
});
