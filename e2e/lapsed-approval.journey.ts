import { words } from "#lib/words/words.ts";
import { answer } from "./answers.ts";
import { after, hoursAgo, moveClock } from "./clock.ts";
import { advise, approveAll, propose } from "./decisions.ts";
import { fillFacts, logIncident, saveSection } from "./incident.ts";
import { expect, test } from "./journey.ts";
import { lostStick } from "./known-facts.ts";

const t = words("nl");

test("An approved no lapses when the key turns out not to be safe, and the clock runs again", async ({
  as,
}) => {
  test.setTimeout(120_000);
  const start = hoursAgo(40);
  const officer = await as("officer", { at: start });
  const ref = await logIncident(officer, { text: "Een versleutelde USB-stick is onderweg kwijtgeraakt." });
  await fillFacts(officer, ref, lostStick);
  const fg = await as("fg", { at: after(start, 1) });
  await advise(fg, ref, "no", "Niet melden zolang de pincode veilig is.");
  const no = { summary: "De stick is versleuteld.", reason: "Niemand kan de gegevens lezen." };
  await propose(officer, ref, "notify-authority", no);
  const approver = await as("approver", { at: after(start, 2) });
  await approveAll(approver, ref, 1);
  await moveClock(officer, after(start, 3));
  await officer.goto(`/incidents/${ref}`);
  await expect(officer.getByText(t("clock.state.not-applicable")).first()).toBeVisible();

  await officer.goto(`/incidents/${ref}/facts`);
  await officer.getByRole("link", { name: "Verpleegkundigen in opleiding" }).first().click();
  await answer(officer, "group", "key", "exposed");
  await saveSection(officer);
  await officer.goto(`/incidents/${ref}/decisions`);
  await expect(officer.getByText(t("workflow.proposal.state.lapsed")).first()).toBeVisible();
  await officer.goto(`/incidents/${ref}`);
  const clock = officer.getByRole("region", { name: t("dossier.clockTitle"), exact: true });
  await expect(clock.getByText(t("clock.state.running"), { exact: true })).toBeVisible();
  const task = t("workflow.task.proposeAgain.lapsed.notify-authority");
  await expect(officer.getByRole("link", { name: task, exact: true })).toBeVisible();
});
