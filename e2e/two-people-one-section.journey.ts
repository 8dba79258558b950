import { words } from "#lib/words/words.ts";
import { answer, question } from "./answers.ts";
import { goTo, logIncident, openSection, saveSection } from "./incident.ts";
import { expect, test } from "./journey.ts";
import { person } from "./people.ts";

const t = words("nl");

test("Two officers save the same section: the second sees both texts and loses nothing", async ({ as }) => {
  const sanne = await as("officer");
  const ref = await logIncident(sanne, { text: "Twee mensen werken aan dit dossier." });
  const thijs = await as("second-officer");
  await openSection(sanne, ref, "recovery");
  await openSection(thijs, ref, "recovery");

  await answer(sanne, "recovery", "measuresTaken", "Sanne: de ontvanger is gebeld.");
  await saveSection(sanne);

  await answer(thijs, "recovery", "measuresTaken", "Thijs: de mailbox is dichtgezet.");
  await answer(thijs, "recovery", "vitalService", "no");
  await thijs.getByRole("button", { name: t("facts.form.save"), exact: true }).click();
  await expect(thijs.getByText(t("dossier.conflictTitle"))).toBeVisible();
  await expect(thijs.getByText("Sanne: de ontvanger is gebeld.").first()).toBeVisible();
  await expect(thijs.getByText(person("officer").name).first()).toBeVisible();
  await expect(question(thijs, "recovery", "measuresTaken")).toHaveValue("Thijs: de mailbox is dichtgezet.");

  await answer(thijs, "recovery", "measuresTaken", "De ontvanger is gebeld en de mailbox is dichtgezet.");
  await saveSection(thijs);
  await openSection(sanne, ref, "recovery");
  await expect(question(sanne, "recovery", "measuresTaken")).toHaveValue(
    "De ontvanger is gebeld en de mailbox is dichtgezet.",
  );
  const unimportant = question(sanne, "recovery", "vitalService");
  await expect(unimportant.getByRole("radio", { name: t("log.no"), exact: true })).toBeChecked();

  await goTo(sanne, "history");
  const saved = t("history.event.facts-saved", { section: t("facts.sections.recovery.title") });
  await expect(sanne.getByText(saved)).toHaveCount(2);
});
