import { words } from "#lib/words/words.ts";
import { startWorld, type World } from "../bin/test-world.ts";
import { addPerson, choosePassword } from "./house.ts";
import { logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";
import { fillSignIn } from "./people.ts";

const t = words("nl");
const officer = {
  name: "Noor de Vries",
  function: "Security officer",
  email: "n.devries@voorbeeld.example",
  password: "groene fiets zonder bel",
  roles: ["officer" as const],
};
const administrator = { email: "m.jansen@voorbeeld.example", password: "paarse stoel in de regen" };

let world: World;
test.beforeAll(async () => {
  test.setTimeout(90_000);
  world = await startWorld({ demo: false });
});
test.afterAll(() => world?.end());

test("An empty house is set up with the code from the console, and its first officer logs an incident", async ({
  anybody,
}) => {
  test.setTimeout(90_000);
  const page = await anybody({ baseURL: world.url });
  await page.goto("/");
  await expect(page).toHaveURL(/\/set-up$/);
  const box = (word: string) => page.getByLabel(t(word), { exact: true });
  const submit = page.getByRole("button", { name: t("setup.submit"), exact: true });
  await box("setup.code").fill("FOUT-CODE");
  await box("settings.organisation.name").fill("Gemeente Voorbeeld");
  await submit.click();
  await expect(page.getByRole("link", { name: t("setup.codeWrong") })).toBeVisible();
  await expect(box("settings.organisation.name")).toHaveValue("Gemeente Voorbeeld");

  await box("setup.code").fill(world.setupCode);
  const mandate = page.getByRole("region", { name: t("setup.mandate.title"), exact: true });
  await mandate.getByLabel(t("setup.mandate.name"), { exact: true }).fill("Johan Bakker");
  await mandate.getByLabel(t("setup.mandate.function"), { exact: true }).fill("Gemeentesecretaris");
  const first = page.getByRole("region", { name: t("setup.administrator.title"), exact: true });
  await first.getByLabel(t("setup.administrator.name"), { exact: true }).fill("Mila Jansen");
  await first.getByLabel(t("setup.administrator.function"), { exact: true }).fill("Applicatiebeheerder");
  await first.getByLabel(t("setup.administrator.email"), { exact: true }).fill(administrator.email);
  await first.getByLabel(t("setup.administrator.password"), { exact: true }).fill(administrator.password);
  await submit.click();
  await expect(page.getByText(t("setup.done"))).toBeVisible();
  await page.goto("/set-up");
  await expect(page.getByRole("heading", { level: 1, name: t("site.notFound.title") })).toBeVisible();

  await page.goto("/sign-in");
  await fillSignIn(page, administrator);
  await expect(page).not.toHaveURL(/sign-in/);
  const link = await addPerson(page, officer);

  const theirs = await anybody({ baseURL: world.url });
  await choosePassword(theirs, link, officer.password);
  await fillSignIn(theirs, officer);
  await expect(theirs).not.toHaveURL(/sign-in/);
  const ref = await logIncident(theirs, { text: "Het eerste incident van dit huis." });
  expect(ref).toMatch(/^DL-\d{4}-001$/);
  const used = await anybody({ baseURL: world.url });
  await used.goto(link);
  await expect(used.getByRole("heading", { name: t("signIn.invite.overTitle") })).toBeVisible();
});
