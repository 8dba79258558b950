import { words } from "#lib/words/words.ts";
import { addPerson, choosePassword } from "./house.ts";
import { expect, test } from "./journey.ts";
import { fillSignIn, readInEnglish } from "./people.ts";

const t = words("nl");

function somebody() {
  const mark = crypto.randomUUID().slice(0, 8);
  return {
    name: `Terug ${mark}`,
    function: "Inhuur",
    email: `terug-${mark}@delinde.example`,
    password: "een zin om te onthouden",
    roles: ["officer" as const],
  };
}

test("Somebody whose access ended gets it back with a new link, and the old password stays dead", async ({
  as,
  anybody,
}) => {
  const person = somebody();
  const administrator = await as("administrator");
  const button = (word: string) => administrator.getByRole("button", { name: t(word), exact: true });
  const page = await anybody();
  await choosePassword(page, await addPerson(administrator, person), person.password);
  await administrator.getByRole("link", { name: t("people.leave.open"), exact: true }).click();
  await button("people.leave.submit").click();
  await expect(administrator.getByText(t("people.leave.done", { name: person.name }))).toBeVisible();

  await button("people.readmit.submit").click();
  await expect(administrator.getByText(t("people.readmit.done", { name: person.name }))).toBeVisible();
  const link = administrator.getByRole("textbox", { name: t("people.link.label"), exact: true });
  const address = await link.inputValue();
  await button("people.link.close").click();
  const until = t("people.link.open", { moment: "" }).replace(/\.$/, "");
  await expect(administrator.getByText(until)).toBeVisible();

  await page.goto("/sign-in");
  await fillSignIn(page, person);
  await expect(page.getByText(t("signIn.wrong")).first()).toBeVisible();
  const password = "een heel andere zin nu";
  await choosePassword(page, address, password);
  await fillSignIn(page, { ...person, password });
  await expect(page).not.toHaveURL(/sign-in/);
});

test("The language somebody chose while signed in comes along to another browser", async ({
  as,
  anybody,
}) => {
  const person = somebody();
  const administrator = await as("administrator");
  const page = await anybody();
  await choosePassword(page, await addPerson(administrator, person), person.password);
  await fillSignIn(page, person);
  await expect(page).not.toHaveURL(/sign-in/);
  await readInEnglish(page);

  const other = await anybody();
  await other.context().clearCookies({ name: "lekwijzer.locale" });
  await other.goto("/sign-in");
  await expect(other.locator("html")).toHaveAttribute("lang", "nl");
  await fillSignIn(other, person);
  await expect(other).not.toHaveURL(/sign-in/);
  await expect(other.locator("html")).toHaveAttribute("lang", "en");
});
