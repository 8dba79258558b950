import { expect, type Page } from "@playwright/test";
import type { Role } from "#lib/access/role.ts";
import { words } from "#lib/words/words.ts";

const t = words("nl");

export type NewPerson = { name: string; function: string; email: string; password: string; roles: Role[] };

/** An administrator adds somebody and gets the one-time link with which they choose a password. */
export async function addPerson(administrator: Page, person: NewPerson): Promise<string> {
  await administrator.goto("/people");
  await administrator.getByRole("link", { name: t("people.add"), exact: true }).click();
  const box = (word: string) =>
    administrator.getByRole("textbox", { name: t(`people.form.${word}`), exact: true });
  await box("name").fill(person.name);
  await box("function").fill(person.function);
  await box("email").fill(person.email);
  for (const role of person.roles) {
    await administrator.getByRole("checkbox", { name: t(`site.role.${role}`), exact: true }).check();
  }
  await administrator.getByRole("button", { name: t("people.form.add"), exact: true }).click();
  const link = administrator.getByRole("textbox", { name: t("people.link.label"), exact: true });
  await expect(link).toHaveValue(/\/invite\//);
  return link.inputValue();
}

/** Somebody opens their one-time link and chooses a password. */
export async function choosePassword(page: Page, link: string, password: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel(t("signIn.invite.password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: t("signIn.invite.submit"), exact: true }).click();
  await expect(page.getByText(t("signIn.passwordSet"))).toBeVisible();
}

/** The page for what does not exist, or is not theirs to see: the two look the same. */
export async function expectNothingHere(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(404);
  await expect(
    page.getByRole("heading", { level: 1, name: t("site.notFound.title"), exact: true }),
  ).toBeVisible();
}
