import { words } from "#lib/words/words.ts";
import { after, hoursAgo, moveClock } from "./clock.ts";
import { approveAll, propose, reopen } from "./decisions.ts";
import { expectStatus, fillFacts, goTo, logIncident } from "./incident.ts";
import { expect, test } from "./journey.ts";
import { noPersonalData } from "./known-facts.ts";

const t = words("nl");

test("What turns out to be no breach leaves with a reason and a second person, and can come back", async ({
  as,
}) => {
  test.setTimeout(90_000);
  const start = hoursAgo(12);
  const officer = await as("officer", { at: start });
  const text = `Een map met bouwtekeningen stond open, ${crypto.randomUUID().slice(0, 8)}`;
  const ref = await logIncident(officer, { text, question: true });
  await fillFacts(officer, ref, noPersonalData);
  await propose(officer, ref, "not-a-breach", {
    summary: "In de map stonden alleen bouwtekeningen.",
    reason: "Er stonden geen persoonsgegevens in de map.",
  });
  await expectStatus(officer, ref, "triage");

  const approver = await as("approver", { at: after(start, 2) });
  await approveAll(approver, ref, 1);

  await moveClock(officer, after(start, 3));
  await expectStatus(officer, ref, "not-a-breach");
  await officer.goto(`/register?state=breaches&words=${encodeURIComponent(ref)}`);
  await expect(officer.getByText(t("register.empty"))).toBeVisible();
  await expect(officer.getByRole("rowheader", { name: ref })).toHaveCount(0);

  await reopen(officer, ref, "In een tekening stond toch een naam.");
  await expectStatus(officer, ref, "triage");
  await goTo(officer, "history");
  await expect(officer.getByText(t("history.event.incident-reopened")).first()).toBeVisible();
});
