import { words } from "#lib/words/words.ts";
import { addPerson, choosePassword, expectNothingHere } from "./house.ts";
import { goTo, logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";
import { fillSignIn } from "./people.ts";

const t = words("nl");
const buttons = ["facts.form.save", "advice.give", "approvals.submit", "filing.submit", "closing.submit"];

test("A reporter logs, sees the own reports, and no dossier", async ({ as }) => {
  const officer = await as("officer");
  const ref = await logIncident(officer, { text: "Niet voor de melder" });
  const page = await as("reporter");
  await page.goto("/incidents/new");
  await page
    .getByRole("textbox", { name: t("log.what"), exact: true })
    .fill("Er lag een lijst op de printer");
  await page.getByRole("button", { name: t("log.asBreach"), exact: true }).click();
  await expect(page.getByText(/DL-\d{4}-\d+/).first()).toBeVisible();
  await expect(page.getByText("Er lag een lijst op de printer").first()).toBeVisible();
  await expect(page.getByText("Niet voor de melder")).toHaveCount(0);
  for (const path of [`/incidents/${ref}`, "/register", "/approvals", "/people", "/settings"]) {
    await expectNothingHere(page, path);
  }
});

test("An administrator runs the house and sees no dossier at all", async ({ as }) => {
  const officer = await as("officer");
  const ref = await logIncident(officer, { text: "Niet voor de beheerder." });
  const page = await as("administrator");
  await page.goto("/people");
  await expect(page.getByRole("heading", { level: 1, name: t("people.title"), exact: true })).toBeVisible();
  await page.goto("/settings");
  await expect(page.getByRole("heading", { level: 1, name: t("settings.title"), exact: true })).toBeVisible();
  for (const path of [`/incidents/${ref}`, `/incidents/${ref}/report`, "/register", "/incidents/new"]) {
    await expectNothingHere(page, path);
  }
});

test("An auditor reads every part of a dossier and finds no button to change it", async ({ as }) => {
  const officer = await as("officer");
  const ref = await logIncident(officer, { text: "Wordt nagekeken door de auditor." });
  const page = await as("auditor");
  for (const place of ["", "facts/nature", "decisions", "advice", "report", "filing", "people", "close"]) {
    const answer = await page.goto(`/incidents/${ref}/${place}`);
    expect(answer?.status(), place).toBe(200);
    for (const word of buttons) {
      const button = page.getByRole("button", { name: t(word), exact: true });
      await expect(button, `${word} at ${place}`).toHaveCount(0);
    }
    await expect(page.getByRole("main").getByRole("textbox"), `text boxes at ${place}`).toHaveCount(0);
  }
  await goTo(page, "history");
  await expectNothingHere(page, `/incidents/${ref}/propose?kind=notify-authority`);
});

test("What does not exist and what is not theirs answer alike", async ({ as }) => {
  const officer = await as("officer");
  const ref = await logIncident(officer, { text: "Nooit aan de directie voorgelegd." });
  const nobody = "00000000-0000-4000-8000-000000000000";
  for (const path of [
    "/incidents/DL-1999-001",
    `/incidents/${ref}/facts/nonsense`,
    `/incidents/${ref}/facts/group/${nobody}`,
    `/approvals/${nobody}`,
    "/approvals/%27%20or%201%3D1",
    `/people/${nobody}`,
    "/incidents/%00",
    "/register?words=%00",
    "/invite/%00%ff",
    "/incidents/%ff/facts",
  ]) {
    await expectNothingHere(officer, path);
  }
  const approver = await as("approver");
  await expectNothingHere(approver, `/incidents/${ref}`);
});

test("Somebody whose access is ended is out at their next click", async ({ as, anybody }) => {
  const administrator = await as("administrator");
  const email = `tijdelijk-${crypto.randomUUID().slice(0, 8)}@delinde.example`;
  const password = "een zin om te onthouden";
  const name = `Tijdelijk ${email.slice(10, 18)}`;
  const link = await addPerson(administrator, {
    name,
    function: "Inhuur",
    email,
    password,
    roles: ["officer"],
  });
  const page = await anybody();
  await choosePassword(page, link, password);
  await fillSignIn(page, { email, password });
  await expect(page).not.toHaveURL(/sign-in/);
  await page.goto("/register");
  await expect(page).toHaveURL(/\/register/);

  await administrator.goto("/people");
  await administrator.getByRole("link", { name, exact: true }).click();
  await administrator.getByRole("link", { name: t("people.leave.open"), exact: true }).click();
  await administrator.getByRole("button", { name: t("people.leave.submit"), exact: true }).click();
  await expect(administrator.getByText(t("people.leave.done", { name }))).toBeVisible();
  await page
    .getByRole("link", { name: t("site.today"), exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(/\/sign-in/);
  await fillSignIn(page, { email, password });
  await expect(page.getByText(t("signIn.wrong")).first()).toBeVisible();
});
