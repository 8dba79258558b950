import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { words } from "#lib/words/words.ts";
import type { FilingKind } from "#lib/workflow/happened.ts";
import { after, hoursAgo, moveClock, typed } from "./clock.ts";
import { approveAll, propose, recordFiling } from "./decisions.ts";
import { fillFacts, logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";
import { listWithAStranger, noPersonalData } from "./known-facts.ts";

const t = words("nl");
const description = "Een lijst met afspraken is gemaild naar een onbekende.";

const row = (page: Page, id: string) => page.locator(`[data-question="${id}"]`);

async function openDesk(page: Page, ref: string, kind: FilingKind): Promise<void> {
  await page.goto(`/incidents/${ref}/desk?kind=${kind}`);
  await expect(page.getByRole("heading", { level: 1, name: t("desk.title") })).toBeVisible();
}

const tick = (page: Page, id: string) =>
  row(page, id)
    .getByRole("button", { name: new RegExp(`^${t("desk.tick")}`) })
    .click();

/** Writes down a follow-up or a withdrawal from the desk, as the last step there. */
async function recordFromDesk(page: Page, kind: FilingKind, at: Date): Promise<void> {
  await page.getByRole("link", { name: t("sheet.record"), exact: true }).click();
  await expect(page.getByRole("radio", { name: t(`filing.kind.${kind}`), exact: true })).toBeChecked();
  const when = page.getByRole("group", { name: t("filing.filedAt"), exact: true });
  await when.getByRole("textbox", { name: t("awareness.date"), exact: true }).fill(typed(at).date);
  await when.getByRole("textbox", { name: t("awareness.time"), exact: true }).fill(typed(at).time);
}

test("An officer carries the answers over, files preliminarily, follows up with what changed, and withdraws with a reason", async ({
  as,
}) => {
  test.setTimeout(240_000);
  const start = hoursAgo(60);
  const officer = await as("officer", { at: start });
  const ref = await logIncident(officer, { text: description });
  await fillFacts(officer, ref, { nature: listWithAStranger.nature });

  await test.step("in a narrow window beside the form, field by field", async () => {
    await moveClock(officer, after(start, 1));
    await officer.setViewportSize({ width: 480, height: 900 });
    await openDesk(officer, ref, "preliminary");
    const wide = await officer.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(480);
    await officer.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const summary = row(officer, "summary");
    await expect(summary.getByText(t("desk.signs", { count: description.length }))).toBeVisible();
    await summary.getByRole("button", { name: new RegExp(`^${t("desk.copy")}`) }).click();
    await expect(summary.getByText(t("desk.onClipboard"))).toBeVisible();
    expect(await officer.evaluate(() => navigator.clipboard.readText())).toBe(description);
    await expect(row(officer, "natureOfBreach").getByText(t("desk.choose"))).toBeVisible();

    await tick(officer, "summary");
    await expect(summary.getByText(/^Overgenomen door/)).toBeVisible();
    await officer.getByRole("link", { name: t("desk.next"), exact: true }).click();
    const focused = officer.locator("[data-question]:focus");
    await expect(focused).toHaveCount(1);
    await expect(focused).not.toHaveAttribute("data-question", "summary");
  });

  await test.step("a derived answer is confirmed by a person, who is named", async () => {
    const basis = row(officer, "legalBasis");
    await basis.getByRole("button", { name: new RegExp(t("sheet.confirm")) }).click();
    await expect(basis.getByText(/^Bevestigd door/)).toBeVisible();
  });

  await officer.setViewportSize({ width: 1280, height: 900 });
  await moveClock(officer, after(start, 3));
  await recordFiling(officer, ref, { kind: "preliminary", at: after(start, 2), number: "2026-100" });

  await test.step("the receipt is kept, and comes back as it was", async () => {
    // Larger than a form may usually be: a scan of several pages.
    const bytes = Buffer.alloc(12 * 1024 * 1024, "%PDF-1.4 ontvangstbewijs ");
    const file = { name: "bewijs.pdf", mimeType: "application/pdf", buffer: bytes };
    await officer.getByLabel(t("filing.receipt.choose"), { exact: true }).setInputFiles(file);
    await officer.getByRole("button", { name: t("filing.receipt.add"), exact: true }).click();
    await expect(officer.getByText(t("filing.receipt.kept"))).toBeVisible();
    const download = officer.waitForEvent("download");
    await officer.getByRole("link", { name: "bewijs.pdf", exact: true }).click();
    expect(readFileSync(await (await download).path()).equals(bytes)).toBe(true);
  });

  await test.step("a promise is a task until it was kept", async () => {
    await officer.getByText(t("filing.promise.add"), { exact: true }).click();
    await officer.getByRole("textbox", { name: t("filing.promise.what") }).fill("Het juiste aantal");
    const by = officer.getByRole("group", { name: t("filing.promise.by"), exact: true });
    await by
      .getByRole("textbox", { name: t("awareness.date"), exact: true })
      .fill(typed(after(start, 72)).date);
    await officer.getByRole("button", { name: t("filing.promise.save"), exact: true }).click();
    const task = officer.getByRole("link", {
      name: t("workflow.task.keepPromise", { what: "Het juiste aantal" }),
    });
    await expect(task).toBeVisible();
    await officer.getByRole("button", { name: new RegExp(`^${t("filing.promise.keep")}`) }).click();
    await expect(task).toHaveCount(0);
  });

  await test.step("the follow-up shows what to change, and only that is open", async () => {
    await moveClock(officer, after(start, 5));
    await fillFacts(officer, ref, { recovery: listWithAStranger.recovery });
    await openDesk(officer, ref, "follow-up");
    const change = officer.getByRole("region", { name: t("desk.toChange"), exact: true });
    await expect(change.getByText(t("ap.questions.measures"))).toBeVisible();
    await expect(change.getByText(t("ap.questions.summary"))).toHaveCount(0);
    await expect(row(officer, "summary").getByText(t("desk.state.as-filed"))).toBeVisible();
    await tick(officer, "measures");
    await recordFromDesk(officer, "follow-up", after(start, 4));
    const complete = officer.getByRole("radiogroup", { name: t("ap.questions.isComplete"), exact: true });
    await complete.getByRole("radio", { name: t("ap.options.completeness.follows-later") }).check();
    await officer.getByRole("textbox", { name: t("filing.withoutApproval") }).fill("De directie slaapt.");
    await officer.getByRole("button", { name: t("filing.submit"), exact: true }).click();
    await expect(officer.getByText(t("filing.isNotComplete"))).toBeVisible();
  });

  await test.step("the withdrawal gives the reason that management approved", async () => {
    await moveClock(officer, after(start, 6));
    await fillFacts(officer, ref, noPersonalData);
    await propose(officer, ref, "notify-authority", {
      summary: "De lijst was leeg.",
      reason: "Er stonden geen persoonsgegevens op de lijst.",
    });
    const approver = await as("approver", { at: after(start, 7) });
    await approveAll(approver, ref, 1, "Akkoord.");
    await moveClock(officer, after(start, 8));
    await openDesk(officer, ref, "withdrawal");
    await expect(row(officer, "withdrawalReason").getByRole("textbox")).toHaveValue(
      "Er stonden geen persoonsgegevens op de lijst.",
    );
    await recordFromDesk(officer, "withdrawal", after(start, 8));
    await officer.getByRole("button", { name: t("filing.submit"), exact: true }).click();
    await expect(
      officer.getByText(t("filing.withdrawn", { reason: "Er stonden geen persoonsgegevens op de lijst." })),
    ).toBeVisible();
  });
});
