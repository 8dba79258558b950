import type { Locator, Page } from "@playwright/test";
import { words } from "#lib/words/words.ts";
import { after, hoursAgo, moveClock, typed } from "./clock.ts";
import { approveAll, propose } from "./decisions.ts";
import { expectStatus, fillFacts, loggedRef, logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";
import { lostStick } from "./known-facts.ts";

const t = words("nl");

/** Whether whoever looks can see where the keyboard is: an outline or a shadow around what has the focus. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return false;
    const around = [at, at.closest("label"), at.parentElement].filter((one) => one !== null);
    return around.some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
    });
  });
  expect(seen, "the focus can be seen").toBe(true);
}

/** Goes on with Tab until this has the focus; a person would not go on for ever. */
async function tabTo(page: Page, to: Locator, most = 120): Promise<void> {
  const focused = () => to.evaluate((one) => one === document.activeElement);
  await expect(to).toBeVisible();
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await focused()) return expectVisibleFocus(page);
    await page.keyboard.press("Tab");
  }
  throw new Error(`Not reached with ${most} times Tab: ${to}`);
}

async function pressAt(page: Page, to: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, to);
  await page.keyboard.press(key);
}

async function typeIn(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, page.getByRole("textbox", { name, exact: true }));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

/** Chooses one of a few with the arrows; Tab reaches the chosen one, or the first. */
async function choose(page: Page, group: Locator, name: string): Promise<void> {
  const radios = group.getByRole("radio");
  const chosen = group.getByRole("radio", { checked: true });
  await tabTo(page, (await chosen.count()) > 0 ? chosen : radios.first());
  const wanted = group.getByRole("radio", { name, exact: true });
  for (let pressed = 0; pressed <= (await radios.count()); pressed += 1) {
    if (await wanted.isChecked()) return;
    await page.keyboard.press(pressed === 0 && (await chosen.count()) === 0 ? "Space" : "ArrowDown");
  }
  throw new Error(`Not reached with the arrows: ${name}`);
}

function button(page: Page, word: string): Locator {
  return page.getByRole("button", { name: t(word), exact: true });
}

function menuLink(page: Page, place: string): Locator {
  const menu = page.getByRole("navigation", { name: t("dossier.nav"), exact: true });
  return menu.getByRole("link", { name: t(`dossier.${place}`), exact: true });
}

test("The way past the menu is the first thing the keyboard meets", async ({ as }) => {
  const page = await as("officer");
  await page.goto("/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: t("site.skip"), exact: true });
  await expect(skip).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("The main job by keyboard alone: log, record a fact, propose, approve, file", async ({ as }) => {
  test.setTimeout(180_000);
  const start = hoursAgo(20);
  const officer = await as("officer", { at: start });
  await officer.goto("/");
  await pressAt(officer, officer.getByRole("banner").getByRole("link", { name: t("site.log"), exact: true }));
  await expect(officer.getByRole("textbox", { name: t("log.what"), exact: true })).toBeFocused();
  await officer.keyboard.type("Vastgelegd met alleen het toetsenbord.");
  await pressAt(officer, button(officer, "log.asBreach"));
  const ref = await loggedRef(officer);

  await pressAt(officer, menuLink(officer, "facts"));
  await expect(officer).toHaveURL(/\/facts$/);
  await pressAt(
    officer,
    officer
      .getByRole("main")
      .getByRole("link", { name: t("facts.sections.nature.title") })
      .first(),
  );
  await expect(officer).toHaveURL(/\/facts\/nature/);
  const personal = officer.getByRole("radiogroup", {
    name: t("facts.nature.personalData.label"),
    exact: true,
  });
  await choose(officer, personal, t("facts.nature.personalData.options.yes"));
  await pressAt(officer, button(officer, "facts.form.save"));
  await expect(officer.getByText(t("dossier.saved"))).toBeVisible();

  await moveClock(officer, after(start, 1));
  await officer.goto(`/incidents/${ref}/decisions`);
  await pressAt(officer, officer.locator('main a[href*="/propose?kind=notify-authority"]').first());
  await expect(officer).toHaveURL(/\/propose/);
  await typeIn(officer, t("proposals.summary"), "Lijst bij een onbekende.");
  await typeIn(officer, t("proposals.reason"), "Hoog risico voor patiënten.");
  await pressAt(officer, button(officer, "proposals.send"));
  await expect(officer.getByText(t("proposals.sent"))).toBeVisible();

  const approver = await as("approver", { at: after(start, 2) });
  await approver.goto("/approvals");
  await pressAt(approver, approver.getByRole("listitem").filter({ hasText: ref }).getByRole("link").first());
  await expect(button(approver, "approvals.submit")).toBeVisible();
  await choose(
    approver,
    approver.getByRole("radiogroup", { name: t("approvals.yours") }),
    t("approvals.verdict.approved"),
  );
  await typeIn(approver, t("approvals.explanation"), "De FG was niet bereikbaar.");
  await pressAt(
    approver,
    approver.getByRole("checkbox", { name: t("approvals.hasRead"), exact: true }),
    "Space",
  );
  await pressAt(
    approver,
    approver.getByRole("checkbox", { name: t("approvals.decides"), exact: true }),
    "Space",
  );
  await pressAt(approver, button(approver, "approvals.submit"));
  await expect(approver.getByText(t("approvals.decidedNow"))).toBeVisible();

  await moveClock(officer, after(start, 4));
  await officer.goto(`/incidents/${ref}/filing`);
  const { date, time } = typed(after(start, 3));
  await choose(
    officer,
    officer.getByRole("radiogroup", { name: t("filing.kindLabel") }),
    t("filing.kind.complete"),
  );
  await typeIn(officer, t("awareness.date"), date);
  await typeIn(officer, t("awareness.time"), time);
  await pressAt(officer, button(officer, "filing.submit"));
  await expect(officer.getByText(t("filing.done"))).toBeVisible();
});

test("The FG's advice, the sheet and the closing by keyboard alone", async ({ as }) => {
  const start = hoursAgo(20);
  const officer = await as("officer", { at: start });
  const ref = await logIncident(officer, { text: "Een versleutelde stick is kwijt.", stopped: "yes" });
  await fillFacts(officer, ref, lostStick);

  const fg = await as("fg", { at: after(start, 1) });
  await fg.goto(`/incidents/${ref}`);
  await pressAt(fg, menuLink(fg, "advice"));
  for (const word of ["advice.notify", "advice.inform"]) {
    await choose(fg, fg.getByRole("radiogroup", { name: t(word), exact: true }), t("advice.view.no"));
  }
  await typeIn(fg, t("advice.text"), "Niet melden: niemand kan de stick lezen.");
  await pressAt(fg, button(fg, "advice.give"));
  await expect(fg.getByText(t("advice.given"))).toBeVisible();

  await moveClock(officer, after(start, 2));
  const why = { summary: "De stick is onleesbaar.", reason: "Versleuteld, en de sleutel is veilig." };
  await propose(officer, ref, "notify-authority", why);
  await propose(officer, ref, "inform-people", why);
  const approver = await as("approver", { at: after(start, 3) });
  await approveAll(approver, ref, 2);

  await moveClock(officer, after(start, 4));
  await officer.goto(`/incidents/${ref}`);
  await pressAt(officer, menuLink(officer, "report"));
  await expect(officer).toHaveURL(/\/report$/);
  const pdf = officer.getByRole("link", { name: t("sheet.pdf"), exact: true });
  await tabTo(officer, pdf);
  const [download] = await Promise.all([officer.waitForEvent("download"), officer.keyboard.press("Enter")]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);

  await pressAt(officer, menuLink(officer, "close"));
  await typeIn(officer, t("closing.reason"), "Onleesbaar voor wie hem vindt.");
  await typeIn(officer, t("closing.lessons"), "Sticks niet meer meegeven.");
  await pressAt(officer, button(officer, "closing.submit"));
  await expect(officer).toHaveURL(new RegExp(`/incidents/${ref}$`));
  await expectStatus(officer, ref, "closed");
});

test("A mistake takes the keyboard to what is wrong", async ({ as }) => {
  const page = await as("approver");
  await page.goto("/incidents/new");
  await pressAt(page, button(page, "log.asBreach"));
  const summary = page.getByRole("region", { name: t("errors.title"), exact: true });
  await expect(summary).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: t("log.what"), exact: true })).toBeFocused();
});
