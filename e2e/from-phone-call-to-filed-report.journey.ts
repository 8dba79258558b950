import type { Page } from "@playwright/test";
import { words } from "#lib/words/words.ts";
import { after, hoursAgo, moveClock, typed } from "./clock.ts";
import { advise, close, decide, openApproval, propose, recordFiling, reopen } from "./decisions.ts";
import { expectStatus, fillFacts, fillSection, goTo, logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";
import { listWithAStranger } from "./known-facts.ts";
import { person } from "./people.ts";

const t = words("nl");
const call = hoursAgo(50);
const why = {
  summary: "Een lijst met gegevens van 214 patiënten staat in de mail van een onbekende.",
  reason: "Het gaat om gezondheidsgegevens met BSN en terughalen is niet gelukt.",
};

test("From the phone call to a filed report, a closed dossier and a reason to open it again", async ({
  as,
}) => {
  test.setTimeout(180_000);
  const officer = await as("officer", { at: call });
  const ref = await logIncident(officer, {
    text: "De huisarts belde: een lijst met afspraken ging naar een verkeerd e-mailadres.",
    stopped: "no",
  });
  await moveClock(officer, after(call, 2));
  await fillFacts(officer, ref, listWithAStranger);

  const fg = await as("fg", { at: after(call, 4) });
  await advise(fg, ref, "yes", "Melden en de patiënten informeren.");

  await moveClock(officer, after(call, 6));
  await propose(officer, ref, "notify-authority", why);
  await propose(officer, ref, "inform-people", why);

  const approver = await as("approver", { at: after(call, 8) });
  await openApproval(approver, ref, { kind: "notify-authority" });
  await decide(approver, "sent-back", "Zijn het er echt 214? Tel het na.");

  await moveClock(officer, after(call, 10));
  await answerTheQuestion(officer, ref);

  await moveClock(approver, after(call, 12));
  await approveWithDifference(approver, ref);

  await moveClock(officer, after(call, 14));
  await readTheSheet(officer, ref);
  await recordFiling(officer, ref, { kind: "complete", at: after(call, 13), number: "AP-2026-0001234" });
  await expect(officer.getByText("AP-2026-0001234")).toBeVisible();
  await officer.goto(`/incidents/${ref}`);
  await expectFrozenClock(officer);

  await moveClock(officer, after(call, 20));
  await informThePeople(officer, ref);
  await close(officer, ref, "Gemeld en iedereen is geïnformeerd.", "Lijsten niet meer mailen.");
  await expectStatus(officer, ref, "closed");
  await readTheHistory(officer, ref);

  await moveClock(officer, after(call, 30));
  await reopen(officer, ref, "De ontvanger meldde zich alsnog.");
  await goTo(officer, "history");
  await expect(officer.getByText(t("history.event.incident-reopened"))).toBeVisible();
});

/** The count was wrong: the officer mends it and proposes again, with the question in sight. */
async function answerTheQuestion(officer: Page, ref: string): Promise<void> {
  await officer.goto(`/incidents/${ref}/decisions`);
  await expect(officer.getByText("Zijn het er echt 214? Tel het na.").first()).toBeVisible();
  await officer.goto(`/incidents/${ref}/facts`);
  await officer.getByRole("link", { name: "Patiënten op de lijst" }).first().click();
  const people = officer.getByRole("group", { name: t("facts.group.people.label"), exact: true });
  await people.getByRole("textbox", { name: t("facts.amount.exactLabel"), exact: true }).fill("219");
  await officer.getByRole("button", { name: t("facts.form.save"), exact: true }).click();
  await expect(officer.getByText(t("dossier.saved"))).toBeVisible();
  await propose(officer, ref, "notify-authority", { ...why, summary: "Nageteld: het zijn 219 patiënten." });
}

/** Management reads what changed since what they saw, cannot decide without both statements, and approves both duties. */
async function approveWithDifference(approver: Page, ref: string): Promise<void> {
  await openApproval(approver, ref, { kind: "notify-authority" });
  const heading = approver.getByRole("heading", { name: t("approvals.changed"), exact: true });
  const difference = approver.locator("section").filter({ has: heading });
  await expect(difference).toContainText("214");
  await expect(difference).toContainText("219");
  await approver.getByRole("radio", { name: t("approvals.verdict.approved"), exact: true }).check();
  await approver.getByRole("button", { name: t("approvals.submit"), exact: true }).click();
  await expect(approver.getByRole("link", { name: t("refusals.readStatementNeeded") })).toBeVisible();
  await decide(approver, "approved");
  await openApproval(approver, ref);
  await decide(approver, "approved");
}

/** The sheet in the AP's order on screen, and the same as a tagged PDF. */
async function readTheSheet(officer: Page, ref: string): Promise<void> {
  await officer.goto(`/incidents/${ref}`);
  await goTo(officer, "report");
  await expect(officer.getByText("219").first()).toBeVisible();
  await expect(officer.getByText(t("sheet.concept"))).toHaveCount(0);
  const [download] = await Promise.all([
    officer.waitForEvent("download"),
    officer.getByRole("link", { name: t("sheet.pdf"), exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece);
  const pdf = Buffer.concat(pieces);
  expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  expect(titleOf(pdf)).toBe(`${t("sheet.title")} ${ref}`);
}

/** The title in the metadata of a PDF. */
function titleOf(pdf: Buffer): string {
  return /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(pdf.toString("utf8"))?.[1] ?? "";
}

async function expectFrozenClock(officer: Page): Promise<void> {
  const clock = officer.getByRole("region", { name: t("dossier.clockTitle"), exact: true });
  await expect(clock.getByText(t("clock.state.met"), { exact: true })).toBeVisible();
  // Notified 13 hours after the call: 59 of the 72 hours were left.
  const margin = t("clock.marginBefore", { span: t("clock.span.days", { days: 2, hours: 11 }) });
  await expect(clock).toContainText(margin);
}

async function informThePeople(officer: Page, ref: string): Promise<void> {
  await fillSection(officer, ref, "communication", {
    informed: "yes",
    informedAt: typed(after(call, 18)),
    informedCount: 219,
    channels: ["letter"],
    content: "Uw gegevens zijn naar een verkeerd adres gemaild.",
  });
  await officer.goto(`/incidents/${ref}`);
  await expect(officer.getByText(t("workflow.people.state.informed")).first()).toBeVisible();
}

/** Everything that was done stands in the history, with who did it. */
async function readTheHistory(officer: Page, ref: string): Promise<void> {
  await officer.goto(`/incidents/${ref}`);
  await goTo(officer, "history");
  const lines = officer.getByRole("main");
  for (const event of ["incident-logged", "advice-given", "incident-closed"]) {
    await expect(lines.getByText(t(`history.event.${event}`)).first()).toBeVisible();
  }
  const kind = t("workflow.proposal.kind.notify-authority");
  await expect(lines.getByText(t("history.event.proposal-sent-back", { kind })).first()).toBeVisible();
  await expect(lines.getByText(t("history.event.proposal-approved", { kind })).first()).toBeVisible();
  for (const who of ["officer", "fg", "approver"] as const) {
    await expect(lines.getByText(person(who).name).first()).toBeVisible();
  }
}
