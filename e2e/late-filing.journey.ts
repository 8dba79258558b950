import { notificationDeadline } from "#lib/law/gdpr/article-33-1-deadline.ts";
import { words } from "#lib/words/words.ts";
import { after, hoursAgo, moveClock, said, typed } from "./clock.ts";
import { recordFiling, sendFiling } from "./decisions.ts";
import { fillFacts, logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";
import { listWithAStranger } from "./known-facts.ts";

const t = words("nl");
const nature = { nature: listWithAStranger.nature };

test("A report after the 72 hours but within the hour of Reg. 1182/71 is in time and needs no reason", async ({
  as,
}) => {
  // Ten minutes past the hour: the next full hour gives fifty minutes more.
  const start = new Date(Math.floor(hoursAgo(100).getTime() / 3_600_000) * 3_600_000 + 600_000);
  const { strict, latest } = notificationDeadline(start);
  expect(latest.getTime()).toBeGreaterThan(strict.getTime());
  const officer = await as("officer", { at: start });
  const ref = await logIncident(officer, { text: "Gemeld in het laatste uur." });
  await fillFacts(officer, ref, nature);
  const filedAt = new Date(strict.getTime() + 20 * 60_000);
  await moveClock(officer, after(filedAt, 0.5));
  await recordFiling(officer, ref, { kind: "preliminary", at: filedAt, number: "AP-1182" });
  await officer.goto(`/incidents/${ref}`);
  await expect(officer.getByText(t("workflow.clock.lateness.within-1182")).first()).toBeVisible();
});

test("A late report cannot be recorded without its reason, and says by how much it was late", async ({
  as,
}) => {
  const start = hoursAgo(120);
  const officer = await as("officer", { at: start });
  const ref = await logIncident(officer, { text: "Te laat gemeld." });
  await fillFacts(officer, ref, nature);
  await moveClock(officer, after(start, 100));
  await officer.goto(`/incidents/${ref}`);
  const clock = officer.getByRole("region", { name: t("dossier.clockTitle"), exact: true });
  await expect(clock.getByText(t("clock.state.overdue"), { exact: true })).toBeVisible();

  const filing = { kind: "preliminary" as const, at: after(start, 99), number: "AP-99" };
  await sendFiling(officer, ref, filing);
  const summary = officer.getByRole("region", { name: t("errors.title"), exact: true });
  await expect(summary.getByRole("link", { name: t("refusals.lateReasonNeeded") })).toBeVisible();
  const when = officer.getByRole("group", { name: t("filing.filedAt"), exact: true });
  await expect(when.getByRole("textbox").first()).toHaveValue(typed(filing.at).date);

  const lateReason = "De verwerker meldde pas na vier dagen welke bestanden het waren.";
  await recordFiling(officer, ref, { ...filing, lateReason });
  await officer.goto(`/incidents/${ref}`);
  await expect(clock.getByText(t("clock.state.met-late"), { exact: true })).toBeVisible();
  await expect(clock).toContainText(
    t("clock.marginAfter", { span: t("clock.span.hours", { hours: "27", minutes: "00" }) }),
  );
});

test("A report filed in the October hour that exists twice counts as filed in the second one", async ({
  as,
}) => {
  const officer = await as("officer", { at: new Date("2026-10-24T20:00:00.000Z") });
  const ref = await logIncident(officer, { text: "In de nacht van de wintertijd gemeld." });
  await fillFacts(officer, ref, nature);
  await moveClock(officer, new Date("2026-10-25T09:00:00.000Z"));
  const second = new Date("2026-10-25T01:30:00.000Z");
  await recordFiling(officer, ref, { kind: "preliminary", at: second, number: "AP-0230" });
  await expect(officer.getByText(t("filing.doubled"))).toBeVisible();
  await officer.goto(`/incidents/${ref}`);
  await expect(officer.getByText(t("dossier.doneAt", { at: said(second) })).first()).toBeVisible();
});
