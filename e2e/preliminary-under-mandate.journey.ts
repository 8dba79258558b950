import { words } from "#lib/words/words.ts";
import { after, hoursAgo, moveClock } from "./clock.ts";
import { approveAll, propose, recordFiling, sendFiling } from "./decisions.ts";
import { fillFacts, logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";
import { listWithAStranger } from "./known-facts.ts";

const t = words("nl");

test("An officer files a preliminary report under the mandate; the approval follows within a day or stays red", async ({
  as,
}) => {
  test.setTimeout(120_000);
  const start = hoursAgo(70);
  const officer = await as("officer", { at: start });
  const ref = await logIncident(officer, {
    text: "Een lijst is gemaild naar een onbekende; vrijdagavond laat.",
  });
  await fillFacts(officer, ref, { nature: listWithAStranger.nature });

  await moveClock(officer, after(start, 3));
  await sendFiling(officer, ref, { kind: "complete", at: after(start, 2) });
  await expect(officer.getByRole("region", { name: t("errors.title"), exact: true })).toBeVisible();
  await recordFiling(officer, ref, { kind: "preliminary", at: after(start, 2), number: "AP-2026-777" });
  await expect(officer.getByText(t("filing.underMandate")).first()).toBeVisible();
  await expect(officer.getByText(t("workflow.flag.approval-due", { hours: 24 })).first()).toBeVisible();

  await moveClock(officer, after(start, 27));
  await officer.goto(`/incidents/${ref}/filing`);
  await expect(officer.getByText(t("workflow.flag.approval-overdue", { hours: 24 })).first()).toBeVisible();

  await propose(officer, ref, "notify-authority", {
    summary: "Lijst bij een onbekende.",
    reason: "Hoog risico.",
  });
  const approver = await as("approver", { at: after(start, 28) });
  await approveAll(approver, ref, 1, "De FG was niet bereikbaar; melden is nodig.");
  await moveClock(officer, after(start, 29));
  await officer.goto(`/incidents/${ref}/filing`);
  await expect(officer.getByText(t("workflow.flag.approval-overdue", { hours: 24 }))).toHaveCount(0);
});
