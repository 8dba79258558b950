import type { Locator, Page } from "@playwright/test";
import { cast } from "#lib/demo/cast.ts";
import type { CastMember } from "#lib/demo/cast-member.ts";
import { placedAt } from "#lib/demo/placed-at.ts";
import { words } from "#lib/words/words.ts";
import { hoursAgo } from "./clock.ts";
import { expect, test } from "./journey.ts";

const t = words("nl");

/** Of the six, those that look enough like another one about which something was decided. */
const hasLikeness = ["patient-list-by-email", "stolen-laptop"];

const section = (page: Page, name: string): Locator => page.getByRole("region", { name, exact: true });

/** Opens the dossier of one of the six through the register, and goes to its decisions. */
async function openDecisions(page: Page, title: string): Promise<void> {
  await page.goto(`/register?words=${encodeURIComponent(title)}`);
  const row = page.getByRole("row").filter({ hasText: title });
  const ref = (await row.getByRole("rowheader").textContent())?.trim() ?? "";
  await page.goto(`/incidents/${ref}/decisions`);
  await expect(page.getByText(t("proposals.decisionsLead"))).toBeVisible();
}

/** What the app makes of the duty to notify, said on the decision itself and on what would change it. */
async function expectAnswer(page: Page, { expected }: CastMember): Promise<void> {
  const question = page.getByText(t("proposals.question.notify-authority"), { exact: true });
  await expect(question).toBeVisible();
  await expect(page.getByText(t(`change.now.notify-authority.${expected.notifyAuthority}`))).toBeVisible();
  if (expected.inDoubt) await expect(page.getByText(t("proposals.inDoubt")).first()).toBeVisible();
}

/** Both ways, each with facts that lead to their own question, or with the sentence that there are none. */
async function expectWhatWouldChange(page: Page): Promise<void> {
  for (const way of ["lighter", "heavier"]) {
    const head = page.getByRole("heading", { level: 4, name: t(`change.${way}`), exact: true }).first();
    await expect(head).toBeVisible();
    await expect(head.locator("xpath=following-sibling::*").first()).toHaveText(/\S/);
  }
  const ways = page.locator("main li").filter({ hasText: /^Als .*: dan / });
  await expect(ways.first().getByRole("link")).toHaveAttribute("href", /\/facts\//);
}

/** ENISA's sum is folded away until somebody asks for it, and says what it is worth. */
async function expectSecondOpinion(page: Page, groups: number): Promise<void> {
  const folded = page.locator("details").filter({ hasText: t("enisa.title") });
  if (groups === 0) return expect(folded).toHaveCount(0);
  const caveat = folded.first().getByText(t("enisa.caveat"));
  await expect(caveat).toBeHidden();
  await folded.first().locator("summary").first().click();
  await expect(caveat).toBeVisible();
  await expect(folded.first().getByText(t("enisa.context.name")).first()).toBeVisible();
}

/** Three published cases and the own dossiers, each with a way to it and what is the same or different. */
async function expectCasesBeside(page: Page, { key }: CastMember): Promise<void> {
  const published = section(page, t("cases.beside.title")).getByRole("heading", { level: 3 });
  await expect(published).toHaveCount(3);
  for (const one of await published.getByRole("link").all()) {
    await expect(one).toHaveAttribute("href", /^\/cases\/.+/);
  }
  const own = section(page, t("cases.beside.own"));
  const dossiers = own.getByRole("heading", { level: 3 }).getByRole("link");
  const found = await dossiers.count();
  expect(found).toBeLessThanOrEqual(3);
  expect(found).toBeGreaterThanOrEqual(hasLikeness.includes(key) ? 1 : 0);
  await expect(own.getByText(t(found > 0 ? "cases.beside.ownLead" : "cases.beside.ownNone"))).toBeVisible();
  for (const one of await dossiers.all()) {
    await expect(one).toHaveAttribute("href", /^\/incidents\/DL-\d{4}-\d+$/);
  }
}

/** The lawyer's page: the outcome of every decision, and of each rule its words and where they are published. */
async function expectReasoning(page: Page, { expected }: CastMember): Promise<void> {
  await page.getByRole("link", { name: t("reasoning.link"), exact: true }).click();
  await expect(
    page.getByRole("heading", { level: 2, name: t("reasoning.title"), exact: true }),
  ).toBeVisible();
  const notify = section(page, t("proposals.question.notify-authority"));
  const outcome = t(`proposals.outcome.${expected.notifyAuthority}`);
  await expect(notify.getByText(t("reasoning.outcome", { outcome }), { exact: true })).toBeVisible();
  const rule = notify
    .locator("details")
    .filter({ hasText: t("reasoning.theRule") })
    .first();
  await rule.locator("summary").click();
  await expect(rule.locator('a[href^="https://"]').first()).toBeVisible();
  expect(await notify.locator("details").count()).toBeGreaterThan(1);
}

for (const member of cast) {
  const title = member.title.nl;
  test(`The assessment of “${title}” can be checked: answer, what would change it, cases, rules`, async ({
    as,
  }, info) => {
    const groups = member.facts(placedAt(hoursAgo(0))).groups.length;
    const page = await as("officer");
    await openDecisions(page, title);
    await expectAnswer(page, member);
    await expectWhatWouldChange(page);
    await expectSecondOpinion(page, groups);
    await expectCasesBeside(page, member);
    await page.screenshot({ path: info.outputPath("decisions.png"), fullPage: true });
    await expectReasoning(page, member);
    await page.screenshot({ path: info.outputPath("reasoning.png"), fullPage: true });
  });
}
