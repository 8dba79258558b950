import type { Page } from "@playwright/test";
import { words } from "#lib/words/words.ts";
import { after, hoursAgo, moveClock, said } from "./clock.ts";
import { advise, openApproval, propose } from "./decisions.ts";
import { fillFacts, logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";
import { listWithAStranger } from "./known-facts.ts";
import { readInEnglish } from "./people.ts";

const t = words("en");
const nl = words("nl");

/** Words that stand on Dutch screens all the time and never in an English sentence. */
const dutch =
  /\b(het|een|niet|voor|naar|wordt|nog|geen|melding|datalek|opslaan|vastleggen|goedkeuren|betrokkenen|dossier sluiten|gegevens|afmelden|uiterlijk|bekend|wat is er|u kunt)\b/i;

/** A screen in English: its language, one heading, no Dutch in what the app itself says. */
async function expectEnglish(page: Page, path: string, status = 200): Promise<void> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(status);
  await expect(page.locator("html"), path).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 }), path).toHaveCount(1);
  const text = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const other of copy.querySelectorAll('script, style, [lang="nl"], textarea, input, bdi'))
      other.remove();
    return copy.textContent ?? "";
  });
  const withoutTyped = typedTexts.reduce((rest, one) => rest.replaceAll(one, ""), text);
  expect(dutch.exec(withoutTyped)?.[0], `Dutch at ${path}`).toBeUndefined();
}

// What people typed is in the language of whoever typed it; here it is English, so that Dutch on a screen is the app's.
const english = {
  text: "A list of patients was mailed to a stranger.",
  summary: "A list with 214 patients is with a stranger.",
  reason: "Health data that could not be recalled.",
};
const typedTexts = [
  "Voorbeeldorganisatie",
  "Ziekenhuis De Linde",
  ...Object.values(listWithAStranger.recovery ?? {}),
  listWithAStranger.group?.name,
].filter((one): one is string => typeof one === "string" && one.length > 8);

test("Every screen of a dossier speaks English, with its dates", async ({ as }) => {
  test.setTimeout(150_000);
  const start = hoursAgo(30);
  const officer = await as("officer", { at: start });
  const ref = await logIncident(officer, { text: english.text });
  await fillFacts(officer, ref, listWithAStranger);
  const fg = await as("fg", { at: start });
  await advise(fg, ref, "yes", "Notify and inform.");
  await propose(officer, ref, "notify-authority", english);
  await moveClock(officer, after(start, 1));
  await readInEnglish(officer);
  const places = [
    "",
    "/facts",
    "/decisions",
    "/advice",
    "/report",
    "/desk",
    "/filing",
    "/people",
    "/history",
    "/close",
  ];
  const law = ["/reasoning", "/regimes", "/protection-fell", "/merge"];
  for (const place of [...places, ...law, "/awareness", "/propose?kind=notify-authority"]) {
    await expectEnglish(officer, `/incidents/${ref}${place}`);
  }
  const sections = ["nature", "discovery", "recipient", "recovery", "consequences", "parties", "contact"];
  for (const section of [
    ...sections,
    "communication",
    "lateness",
    "order",
    "group/new",
    "part/new",
    "other-party/new",
  ]) {
    await expectEnglish(officer, `/incidents/${ref}/facts/${section}`);
  }
  await officer.goto(`/incidents/${ref}`);
  const due = t("dossier.dueBy", { at: said(after(start, 72), "en") });
  await expect(officer.getByText(due, { exact: true }).first()).toBeVisible();
  for (const path of ["/incidents/new", "/help", "/cases", "/cases/EDPB-01", "/rules"]) {
    await expectEnglish(officer, path);
  }

  const approver = await as("approver", { at: after(start, 2) });
  await readInEnglish(approver);
  await openApproval(approver, ref, { locale: "en" });
  await expectEnglish(approver, new URL(approver.url()).pathname);
  await expectEnglish(approver, "/settings/mandate");
  await moveClock(fg, after(start, 2));
  await readInEnglish(fg);
  await expectEnglish(fg, `/incidents/${ref}/advice`);
});

test("The house, the gate and what goes wrong speak English too", async ({ as, anybody }) => {
  const administrator = await as("administrator");
  await readInEnglish(administrator);
  for (const path of ["/people/new", "/settings", "/settings/law"]) await expectEnglish(administrator, path);
  await expectEnglish(administrator, "/no-such-page", 404);
  await administrator.goto("/people");
  await expect(
    administrator.getByRole("heading", { level: 1, name: t("people.title"), exact: true }),
  ).toBeVisible();
  await expect(administrator.getByRole("columnheader", { name: t("people.column.roles") })).toBeVisible();

  const stranger = await anybody();
  await stranger.goto("/sign-in");
  await stranger.getByRole("button", { name: nl("site.languageEnglish") }).click();
  await expect(stranger.locator("html")).toHaveAttribute("lang", "en");
  await expectEnglish(stranger, "/sign-in");
  await stranger.getByRole("button", { name: t("signIn.submit"), exact: true }).click();
  await expect(stranger.getByRole("link", { name: t("signIn.emailNeeded") })).toBeVisible();

  const officer = await as("second-officer");
  await readInEnglish(officer);
  await officer.goto("/register");
  await expect(officer.getByRole("columnheader", { name: t("register.column.known") })).toBeVisible();
  await officer.goto("/");
  await expect(officer.getByRole("heading", { level: 1, name: t("today.heading") })).toBeVisible();
});
