import type { Page } from "@playwright/test";
import { words } from "#lib/words/words.ts";
import { hoursAgo } from "./clock.ts";
import { logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";

const t = words("nl");

async function filter(page: Page, text: string): Promise<void> {
  await page.goto("/register");
  await page
    .getByRole("searchbox", { name: t("register.words") })
    .or(page.getByRole("textbox", { name: t("register.words") }))
    .fill(text);
  await page.getByRole("button", { name: t("register.apply"), exact: true }).click();
}

function references(page: Page) {
  return page.getByRole("table").getByRole("rowheader");
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "" : " without JavaScript";
  test(`The register is filtered, sorted and kept in the address${how}`, async ({ as }) => {
    const mark = `merk${crypto.randomUUID().slice(0, 8)}`;
    const officer = await as("officer", { at: hoursAgo(9) });
    const first = await logIncident(officer, { text: `Eerste ${mark}` });
    const later = await as("officer", { at: hoursAgo(3) });
    const second = await logIncident(later, { text: `Tweede ${mark}` });

    const page = await as("auditor", { javaScriptEnabled });
    await filter(page, mark);
    await expect(page.getByText(t("register.results", { count: 2 }))).toBeVisible();
    await page
      .getByRole("columnheader", { name: t("register.column.reference") })
      .getByRole("link")
      .click();
    const header = page.getByRole("columnheader", { name: t("register.column.reference") });
    const up = (await header.getAttribute("aria-sort")) === "ascending";
    await expect(references(page)).toHaveText(up ? [first, second] : [second, first]);
    await header.getByRole("link").click();
    await expect(header).toHaveAttribute("aria-sort", up ? "descending" : "ascending");
    await expect(references(page)).toHaveText(up ? [second, first] : [first, second]);
    await page.goto(page.url());
    await expect(references(page)).toHaveText(up ? [second, first] : [first, second]);

    await filter(page, `${mark}-bestaat-niet`);
    await expect(page.getByText(t("register.empty"))).toBeVisible();
  });
}

test("The register as a file opens in Dutch Excel and holds what the screen holds", async ({ as }) => {
  const mark = `bestand${crypto.randomUUID().slice(0, 8)}`;
  const page = await as("officer");
  const ref = await logIncident(page, { text: `=1+1; "${mark}" met een puntkomma` });
  await filter(page, mark);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: t("register.csv"), exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece);
  const file = Buffer.concat(pieces);
  expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = file.toString("utf8").slice(1).split("\r\n");
  const columns = ["ref", "title", "status", "knownAt"].map((name) => t(`register.csvColumn.${name}`));
  expect(lines[0]).toContain(columns.join(";"));
  expect(lines.filter((line) => line.includes(mark))).toHaveLength(1);
  expect(lines[1]).toMatch(new RegExp(`^${ref};"'=1\\+1; ""${mark}""`));
});
