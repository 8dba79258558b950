import type { Page } from "@playwright/test";
import { words } from "#lib/words/words.ts";
import { after, hoursAgo, moveClock, said, typed } from "./clock.ts";
import { advise, approveAll, propose } from "./decisions.ts";
import { fillFacts, logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";
import { lostStick } from "./known-facts.ts";

const t = words("nl");
const title = "Een versleutelde USB-stick ligt nog in een trein";

/** Says on the page for it that the key fell after the decision, since when and from whom we know. */
async function recordFall(page: Page, ref: string, since: Date): Promise<void> {
  await page.goto(`/incidents/${ref}/facts`);
  await page.getByRole("link", { name: t("protectionFell.link"), exact: true }).click();
  await expect(page.getByText(t("protectionFell.notSettled"))).toBeVisible();
  await page.getByRole("button", { name: t("protectionFell.submit"), exact: true }).click();
  await expect(page.getByRole("link", { name: t("protectionFell.sourceNeeded") })).toBeVisible();
  await page.getByRole("radio", { name: t("protectionFell.fall.options.key-exposed"), exact: true }).check();
  // The one group that counts as protected was chosen from the start, and still is.
  await page.getByRole("checkbox", { name: "Verpleegkundigen in opleiding", exact: true }).check();
  const { date, time } = typed(since);
  const when = page.getByRole("group", { name: t("protectionFell.since"), exact: true });
  await when.getByRole("textbox", { name: t("protectionFell.date"), exact: true }).fill(date);
  await when.getByRole("textbox", { name: t("protectionFell.time"), exact: true }).fill(time);
  await page
    .getByRole("textbox", { name: t("protectionFell.source"), exact: true })
    .fill("Bericht van de leverancier: alle pincodes van deze serie staan op internet.");
  await page.getByRole("button", { name: t("protectionFell.submit"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/incidents/${ref}/decisions$`));
}

test("A key that falls after the decision lapses the approved no by itself, and the clock runs from then", async ({
  as,
}) => {
  test.setTimeout(120_000);
  const start = hoursAgo(60);
  const officer = await as("officer", { at: start });
  const ref = await logIncident(officer, { text: `${title}.` });
  await fillFacts(officer, ref, lostStick);
  const fg = await as("fg", { at: after(start, 1) });
  await advise(fg, ref, "no", "Niet melden zolang de pincode geheim is.");
  const no = { summary: "De stick is versleuteld.", reason: "Niemand kan de gegevens lezen." };
  await propose(officer, ref, "notify-authority", no);
  const approver = await as("approver", { at: after(start, 2) });
  await approveAll(approver, ref, 1);

  const since = after(start, 30);
  await moveClock(officer, after(start, 31));
  await recordFall(officer, ref, since);
  await expect(officer.getByText(t("workflow.proposal.state.lapsed")).first()).toBeVisible();

  await test.step("the clock runs from the moment at which the fall became known; the first moment stays", async () => {
    await officer.goto(`/incidents/${ref}`);
    const clock = officer.getByRole("region", { name: t("dossier.clockTitle"), exact: true });
    await expect(clock.getByText(t("clock.state.running"), { exact: true })).toBeVisible();
    const anchor = t("workflow.clock.anchor.risk-known");
    await expect(clock.getByText(t("dossier.anchored", { anchor, at: said(since) }))).toBeVisible();
    await expect(clock.getByText(t("dossier.dueBy", { at: said(after(since, 72)) }))).toBeVisible();
    await officer.goto(`/incidents/${ref}/awareness`);
    const moments = officer.getByRole("region", { name: t("awareness.moments.title"), exact: true });
    await expect(moments.getByText(t("awareness.moments.riskKnownAt"), { exact: true })).toBeVisible();
    await expect(moments.getByText(said(since)).first()).toBeVisible();
    await expect(moments.getByText(said(start)).first()).toBeVisible();
  });

  await test.step("who approved is told on Vandaag, and the proposal itself says that it no longer counts", async () => {
    await moveClock(approver, after(start, 32));
    await approver.goto("/");
    const notices = approver.getByRole("region", { name: t("today.notices.title"), exact: true });
    const own = notices.getByRole("listitem").filter({ hasText: ref });
    for (const kind of ["protection-fell", "approval-lapsed"]) {
      await expect(own.filter({ hasText: t(`today.notices.kind.${kind}`, { title }) })).toBeVisible();
    }
    await approver.goto(`/incidents/${ref}/decisions`);
    await approver
      .getByRole("link", { name: t("proposals.open"), exact: true })
      .first()
      .click();
    await expect(approver.getByText(t("workflow.proposal.state.lapsed")).first()).toBeVisible();
  });
});
