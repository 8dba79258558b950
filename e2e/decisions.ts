import { expect, type Page } from "@playwright/test";
import { type Locale, words } from "#lib/words/words.ts";
import { typed } from "./clock.ts";
import { goTo } from "./incident.ts";

export type Kind = "notify-authority" | "inform-people" | "not-a-breach";
export type Verdict = "approved" | "sent-back" | "rejected";

/** The FG advises to notify and to inform, or neither, on the page of the dossier. */
export async function advise(
  page: Page,
  ref: string,
  view: "yes" | "no",
  text: string,
  locale: Locale = "nl",
): Promise<void> {
  const t = words(locale);
  await page.goto(`/incidents/${ref}/advice`);
  const choose = (word: string) =>
    page
      .getByRole("radiogroup", { name: t(word), exact: true })
      .getByRole("radio", { name: t(`advice.view.${view}`), exact: true })
      .check();
  await choose("advice.notify");
  await choose("advice.inform");
  await page.getByRole("textbox", { name: t("advice.text"), exact: true }).fill(text);
  await page.getByRole("button", { name: t("advice.give"), exact: true }).click();
  await expect(page.getByText(t("advice.given"))).toBeVisible();
}

/** Opens the form with which a decision is put to management, from the dossier's decisions. */
export async function openProposal(
  page: Page,
  ref: string,
  kind: Kind,
  locale: Locale = "nl",
): Promise<void> {
  const t = words(locale);
  await page.goto(`/incidents/${ref}/decisions`);
  await page.locator(`main a[href*="/propose?kind=${kind}"]`).first().click();
  await expect(page.getByRole("textbox", { name: t("proposals.summary"), exact: true })).toBeVisible();
}

/** Puts a decision to management with a summary and a reason. */
export async function propose(
  page: Page,
  ref: string,
  kind: Kind,
  { summary, reason }: { summary: string; reason: string },
  locale: Locale = "nl",
): Promise<void> {
  const t = words(locale);
  await openProposal(page, ref, kind, locale);
  await page.getByRole("textbox", { name: t("proposals.summary"), exact: true }).fill(summary);
  await page.getByRole("textbox", { name: t("proposals.reason"), exact: true }).fill(reason);
  await page.getByRole("button", { name: t("proposals.send"), exact: true }).click();
  await expect(page.getByText(t("proposals.sent"))).toBeVisible();
}

/** Opens what waits for this approver in this dossier, from the list of what waits for them. */
export async function openApproval(
  page: Page,
  ref: string,
  { kind, locale = "nl" }: { kind?: Kind; locale?: Locale } = {},
): Promise<void> {
  const t = words(locale);
  await page.goto("/approvals");
  const rows = page.getByRole("listitem").filter({ hasText: ref });
  const row = kind ? rows.filter({ hasText: t(`workflow.proposal.kind.${kind}`) }) : rows.first();
  await row.getByRole("link").first().click();
  await expect(page.getByRole("button", { name: t("approvals.submit"), exact: true })).toBeVisible();
}

/** Decides on the proposal on screen, with both statements. */
export async function decide(
  page: Page,
  verdict: Verdict,
  reason = "",
  locale: Locale = "nl",
): Promise<void> {
  const t = words(locale);
  const choice = (word: string) => page.getByRole("radio", { name: t(word), exact: true });
  // What releases nothing, such as a decision not to notify, is approved with fewer words.
  const chosen = choice(`approvals.verdict.${verdict}`);
  await (verdict === "approved" ? chosen.or(choice("approvals.approveOnly")) : chosen).check();
  if (reason) await page.getByRole("textbox", { name: t("approvals.explanation"), exact: true }).fill(reason);
  await page.getByRole("checkbox", { name: t("approvals.hasRead"), exact: true }).check();
  await page.getByRole("checkbox", { name: t("approvals.decides"), exact: true }).check();
  await page.getByRole("button", { name: t("approvals.submit"), exact: true }).click();
  await expect(page.getByText(t("approvals.decidedNow"))).toBeVisible();
}

/** Approves everything in this dossier that waits for this approver. */
export async function approveAll(page: Page, ref: string, count: number, reason = ""): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    await openApproval(page, ref);
    await decide(page, "approved", reason);
  }
}

export type FilingForm = {
  kind: "preliminary" | "complete" | "follow-up";
  at: Date;
  number?: string;
  lateReason?: string;
  withoutApproval?: string;
};

/** Fills in what was notified to the AP and sends it, whatever comes of it. */
export async function sendFiling(
  page: Page,
  ref: string,
  filing: FilingForm,
  locale: Locale = "nl",
): Promise<void> {
  const t = words(locale);
  await page.goto(`/incidents/${ref}/filing`);
  await page.getByRole("radio", { name: t(`filing.kind.${filing.kind}`), exact: true }).check();
  const when = page.getByRole("group", { name: t("filing.filedAt"), exact: true });
  const { date, time } = typed(filing.at);
  await when.getByRole("textbox", { name: t("awareness.date"), exact: true }).fill(date);
  await when.getByRole("textbox", { name: t("awareness.time"), exact: true }).fill(time);
  const fill = async (word: string, text?: string) => {
    if (text) await page.getByRole("textbox", { name: t(word) }).fill(text);
  };
  await fill("filing.number", filing.number);
  await fill("filing.lateReason", filing.lateReason);
  await fill("filing.withoutApproval", filing.withoutApproval);
  await page.getByRole("button", { name: t("filing.submit"), exact: true }).click();
}

/** Records what was notified to the AP. */
export async function recordFiling(
  page: Page,
  ref: string,
  filing: FilingForm,
  locale: Locale = "nl",
): Promise<void> {
  await sendFiling(page, ref, filing, locale);
  await expect(page.getByText(words(locale)("filing.done"))).toBeVisible();
}

/** Closes the dossier with a reason and lessons. */
export async function close(page: Page, ref: string, reason: string, lessons = ""): Promise<void> {
  const t = words("nl");
  await page.goto(`/incidents/${ref}`);
  await goTo(page, "close");
  await page.getByRole("textbox", { name: t("closing.reason"), exact: true }).fill(reason);
  await page.getByRole("textbox", { name: t("closing.lessons"), exact: true }).fill(lessons);
  await page.getByRole("button", { name: t("closing.submit"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/incidents/${ref}$`));
}

/** Opens a closed dossier again. */
export async function reopen(page: Page, ref: string, reason: string): Promise<void> {
  const t = words("nl");
  await page.goto(`/incidents/${ref}/close`);
  await page.getByRole("textbox", { name: t("closing.reopenReason"), exact: true }).fill(reason);
  await page.getByRole("button", { name: t("closing.reopen"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/incidents/${ref}$`));
}
