import { words } from "#lib/words/words.ts";
import { after, hoursAgo, said, typed } from "./clock.ts";
import { fillQuickLog, loggedRef, logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";

const t = words("nl");
const what = { name: t("log.what"), exact: true };

test("An officer logs a breach in under a minute and the clock of 72 hours runs", async ({ as }) => {
  const page = await as("officer");
  await page.goto("/");
  const start = Date.now();
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  await page
    .getByRole("link", { name: t("site.log"), exact: true })
    .first()
    .focus();
  await press("Enter");
  await expect(page.getByRole("textbox", what)).toBeFocused();
  await page.keyboard.type("Mail met een lijst van cliënten ging naar een verkeerde ontvanger.");
  for (let tabs = 0; tabs < 12; tabs += 1) {
    await press("Tab");
    if (
      await page
        .getByRole("button", { name: t("log.asBreach"), exact: true })
        .evaluate((one) => one === document.activeElement)
    )
      break;
  }
  await press("Enter");
  const ref = await loggedRef(page);
  expect(Date.now() - start, "milliseconds").toBeLessThan(60_000);
  expect(presses, "keys besides the text").toBeLessThanOrEqual(15);
  await expect(page.getByText(t("log.logged", { ref }))).toBeVisible();
  const clock = page.getByRole("region", { name: t("dossier.clockTitle"), exact: true });
  await expect(clock.getByText(t("clock.state.running"), { exact: true })).toBeVisible();
  await expect(clock).toContainText(t("workflow.clock.anchor.aware"));
});

test("The clock of a breach known since yesterday ends 72 hours after that moment", async ({ as }) => {
  const now = hoursAgo(30);
  const known = after(now, -24);
  const page = await as("officer", { at: now });
  const ref = await logIncident(page, {
    text: "Een brief lag bij de verkeerde patiënt.",
    since: { yesterday: typed(known).time },
    stopped: "yes",
  });
  const due = said(after(known, 72));
  await expect(page.getByText(t("log.loggedBreach", { known: said(known), due }))).toBeVisible();
  await page.goto(`/incidents/${ref}`);
  const clock = page.getByRole("region", { name: t("dossier.clockTitle"), exact: true });
  await expect(clock.getByText(t("dossier.dueBy", { at: due }), { exact: true })).toBeVisible();
});

test("What still has to be found out shows the cautious deadline from the first signal", async ({ as }) => {
  const page = await as("officer", { at: hoursAgo(20) });
  const signal = hoursAgo(26);
  await logIncident(page, {
    text: "Een map leek voor iedereen open te staan.",
    question: true,
    since: typed(signal),
  });
  const due = said(after(signal, 72));
  await expect(page.getByText(t("log.loggedQuestion", { known: said(signal), due }))).toBeVisible();
  const clock = page.getByRole("region", { name: t("dossier.clockTitle"), exact: true });
  await expect(clock).toContainText(t("workflow.clock.provisional"));
  await expect(clock).toContainText(t("workflow.clock.anchor.first-signal"));
});

test("Logging works with JavaScript switched off", async ({ as }) => {
  const page = await as("fg", { javaScriptEnabled: false });
  await page.goto("/incidents/new");
  await fillQuickLog(page, { text: "", since: { today: "25:10" } });
  await page.getByRole("button", { name: t("log.asBreach"), exact: true }).click();
  await expect(page.getByRole("region", { name: t("errors.title"), exact: true })).toBeVisible();
  await expect(page.getByRole("textbox", { name: t("log.todayTime"), exact: true })).toHaveValue("25:10");
  await fillQuickLog(page, { text: "Zonder script vastgelegd." });
  await page.getByRole("button", { name: t("log.asBreach"), exact: true }).click();
  const ref = await loggedRef(page);
  await expect(page.getByText(t("log.logged", { ref }))).toBeVisible();
});

test("Pressing twice, or a browser that sends the form again, makes one incident", async ({ as }) => {
  const page = await as("officer");
  await page.goto("/incidents/new");
  await fillQuickLog(page, { text: "Twee keer verstuurd." });
  const button = page.getByRole("button", { name: t("log.asBreach"), exact: true });
  const [sent] = await Promise.all([
    page.waitForRequest((request) => request.method() === "POST"),
    button.dblclick(),
  ]);
  const ref = await loggedRef(page);
  const again = await page.request.fetch(sent.url(), {
    method: "POST",
    headers: await sent.allHeaders(),
    data: sent.postDataBuffer() ?? Buffer.alloc(0),
    maxRedirects: 0,
  });
  expect(again.headers()["x-action-redirect"] ?? again.headers().location).toContain(ref);
});

test("Emoji and text from right to left stay as they were typed", async ({ as }) => {
  const page = await as("officer");
  const text = "📧 لیست بیماران به آدرس اشتباه ارسال شد: רשימה 👩🏽‍⚕️ “verkeerd” & <b>niet vet</b>";
  const ref = await logIncident(page, { text });
  await page.goto(`/incidents/${ref}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(text);
  await expect(page.getByRole("region", { name: t("dossier.what"), exact: true })).toContainText(text);
});

test("The October hour that exists twice is read as the first one, and that is said", async ({ as }) => {
  const morning = new Date("2026-10-25T08:00:00.000Z");
  const page = await as("officer", { at: morning });
  await logIncident(page, { text: "In de nacht van de wintertijd.", since: { today: "02:30" } });
  await expect(page.getByText(t("log.doubled"))).toBeVisible();
  const known = new Date("2026-10-25T00:30:00.000Z");
  const words = { known: said(known), due: said(after(known, 72)) };
  await expect(page.getByText(t("log.loggedBreach", words))).toBeVisible();
});
