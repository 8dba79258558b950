import { expect, type Page } from "@playwright/test";
import { type ExamplePerson, people as example } from "#lib/demo/organisation.ts";
import { type Words, words } from "#lib/words/words.ts";

/** Somebody of the example organisation, by the word for what they do there. */
export type Who = ExamplePerson["key"];

/** What is known of one of the example people; their name as it stands on the screens, their password as the seed told it. */
export function person(
  who: Who,
  told = process.env.WORLD_PEOPLE ?? "",
): ExamplePerson & { password: string } {
  const found = example.find(({ key }) => key === who);
  if (!found) throw new Error(`The example has no ${who}`);
  const line = told.split("\n").find((one) => one.includes(found.email));
  const password = line?.split(found.email)[1]?.trim().split(/\s+/)[0];
  if (!password) throw new Error(`The seed told no password of ${found.email}`);
  return { ...found, password };
}

/** Fills the sign-in form that is on screen and sends it. */
export async function fillSignIn(
  page: Page,
  { email, password }: { email: string; password: string },
  t: Words = words("nl"),
): Promise<void> {
  await page.getByLabel(t("signIn.email"), { exact: true }).fill(email);
  await page.getByLabel(t("signIn.password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: t("signIn.submit"), exact: true }).click();
}

/** Signs in through the form, and waits for the page behind it. */
export async function signIn(page: Page, who: Who): Promise<void> {
  await page.goto("/sign-in");
  await fillSignIn(page, person(who));
  await expect(page).not.toHaveURL(/\/sign-in/);
}

/** Chooses English at the top of the screen. */
export async function readInEnglish(page: Page): Promise<void> {
  await page.goto("/");
  await page
    .getByRole("banner")
    .getByRole("button", { name: words("nl")("site.languageEnglish") })
    .click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
}

/** Signs out as a person does, from the menu with their name. */
export async function signOut(page: Page, t: Words = words("nl")): Promise<void> {
  const bar = page.getByRole("banner");
  await bar.locator("summary", { hasText: t("site.you") }).click();
  await bar.getByRole("button", { name: t("site.signOut") }).click();
  await expect(page).toHaveURL(/\/sign-in/);
}
