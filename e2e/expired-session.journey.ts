import { words } from "#lib/words/words.ts";
import { answer, question } from "./answers.ts";
import { after, hoursAgo, moveClock } from "./clock.ts";
import { logIncident, openSection } from "./incident.ts";
import { expect, test } from "./journey.ts";
import { fillSignIn, person, signIn, signOut } from "./people.ts";

const t = words("nl");
const typedText = "De ontvanger is gebeld; zij wist het bericht.\nMorgen bellen wij opnieuw. 📞";

test("A session that ends in the middle of a form: after signing in again everything typed is there", async ({
  as,
}) => {
  const start = hoursAgo(2);
  const page = await as("officer", { at: start, fresh: true });
  const ref = await logIncident(page, { text: "Halverwege liep de sessie af." });
  await openSection(page, ref, "recovery");
  await answer(page, "recovery", "measuresTaken", typedText);
  await answer(page, "recovery", "stopped", "yes");
  await moveClock(page, after(start, 40 / 60));
  await page.getByRole("button", { name: t("facts.form.save"), exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByText(t("signIn.kept"))).toBeVisible();

  await fillSignIn(page, person("officer"));
  await expect(page).toHaveURL(new RegExp(`/incidents/${ref}/facts/recovery`));
  await expect(question(page, "recovery", "measuresTaken")).toHaveValue(typedText);
  const stopped = question(page, "recovery", "stopped");
  await expect(stopped.getByRole("radio", { name: t("log.yes"), exact: true })).toBeChecked();
  await page.getByRole("button", { name: t("facts.form.save"), exact: true }).click();
  await expect(page.getByText(t("dossier.saved"))).toBeVisible();
});

test("What was typed before signing out in another window is kept for that person and shown to nobody else", async ({
  as,
}) => {
  const page = await as("second-officer", { fresh: true });
  const ref = await logIncident(page, { text: "Afgemeld in een ander venster." });
  await openSection(page, ref, "recovery");
  await answer(page, "recovery", "measuresTaken", typedText);
  const other = await page.context().newPage();
  await other.goto("/");
  await signOut(other);
  await page.getByRole("button", { name: t("facts.form.save"), exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in/);

  await fillSignIn(page, person("officer"));
  await expect(page).not.toHaveURL(/\/sign-in/);
  await openSection(page, ref, "recovery");
  await expect(question(page, "recovery", "measuresTaken")).toHaveValue("");
  await signOut(page);

  await signIn(page, "second-officer");
  await openSection(page, ref, "recovery");
  await expect(question(page, "recovery", "measuresTaken")).toHaveValue(typedText);
});
