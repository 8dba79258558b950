import { words } from "#lib/words/words.ts";
import { after, hoursAgo, moveClock, said } from "./clock.ts";
import { advise, decide, openApproval, propose, recordFiling } from "./decisions.ts";
import { fillFacts, goTo, logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";
import { listWithAStranger } from "./known-facts.ts";
import { readInEnglish } from "./people.ts";

const t = words("en");
const why = {
  summary: "A list with 214 patients is with a stranger.",
  reason: "Health data that could not be recalled.",
};

test("The main job in English, from the phone call to a filed report", async ({ as }) => {
  test.setTimeout(120_000);
  const call = hoursAgo(30);
  const officer = await as("officer", { at: call });
  await readInEnglish(officer);
  const ref = await logIncident(officer, { text: "A list was mailed to the wrong address." }, "en");
  await officer.goto(`/incidents/${ref}`);
  const due = t("dossier.dueBy", { at: said(after(call, 72), "en") });
  await expect(officer.getByText(due, { exact: true }).first()).toBeVisible();
  await fillFacts(officer, ref, listWithAStranger, "en");

  const fg = await as("fg", { at: after(call, 2) });
  await readInEnglish(fg);
  await advise(fg, ref, "yes", "Notify, and inform the patients.", "en");

  await moveClock(officer, after(call, 3));
  await propose(officer, ref, "notify-authority", why, "en");
  const approver = await as("approver", { at: after(call, 4) });
  await readInEnglish(approver);
  await openApproval(approver, ref, { kind: "notify-authority", locale: "en" });
  await decide(approver, "approved", "", "en");

  await moveClock(officer, after(call, 6));
  await officer.goto(`/incidents/${ref}`);
  await goTo(officer, "report", "en");
  await expect(officer.getByText("214").first()).toBeVisible();
  const filing = { kind: "complete", at: after(call, 5), number: "AP-2026-0005678" } as const;
  await recordFiling(officer, ref, filing, "en");
  await officer.goto(`/incidents/${ref}`);
  const clock = officer.getByRole("region", { name: t("dossier.clockTitle"), exact: true });
  await expect(clock.getByText(t("clock.state.met"), { exact: true })).toBeVisible();
  // Notified 5 hours after the call: 67 of the 72 hours were left.
  const margin = t("clock.marginBefore", { span: t("clock.span.days", { days: 2, hours: 19 }) });
  await expect(clock).toContainText(margin);
});
