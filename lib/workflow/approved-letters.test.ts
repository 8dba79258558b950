import { describe, expect, test } from "vitest";
import { draftLetter } from "#lib/letters/draft-letter.ts";
import { someInput } from "#lib/letters/golden/cases.ts";
import { type FrozenLetter, subjectKey } from "#lib/letters/letter.ts";
import { aGroup, anApproval, anIncident, aProposal, known, someDecisions, someFacts } from "./an-incident.ts";
import { approvedLetter, approvedLetters } from "./approved-letters.ts";
import { standingProposals } from "./proposal-state.ts";

const subject = { groupId: "customers", kind: "exposed", locale: "nl" } as const;
const required = someDecisions("required", "required");
const group = aGroup("customers", { dataCategories: known(["name"]) });
const facts = { groups: [group] };

function frozen(version: number): FrozenLetter {
  const made = draftLetter(someFacts(facts), group, someInput("exposed", "nl"));
  return { ...made, id: `letter-${version}`, version, hash: `text of ${version}` };
}

function put(version: number, decisions = required) {
  const [decision = null] = decisions.informPeople;
  const letter = frozen(version);
  const groupId = subjectKey(subject);
  const about = { id: "customers", name: "Klanten" };
  return aProposal(decisions, "letter-text", {
    groupId,
    version,
    id: `put-${version}`,
    body: { letter, decision, group: about },
  });
}

function standing(changes: Parameters<typeof anIncident>[0] = {}, now = required) {
  const one = put(1);
  const record = anIncident({ facts, proposals: [one], approvals: [anApproval(one)], ...changes });
  return standingProposals(record, now);
}

describe("an approved letter", () => {
  test("may go out, in exactly the text that was approved", () => {
    expect(approvedLetter(standing(), subject)?.hash).toBe("text of 1");
    expect(approvedLetters(standing())).toHaveLength(1);
    expect(approvedLetter(standing(), { ...subject, locale: "en" })).toBeNull();
  });

  test("may not go out any more once a newer text was put forward, decided or not", () => {
    const [one, two] = [put(1), put(2)];
    const both = standing({ proposals: [one, two], approvals: [anApproval(one)] });
    expect(both[0]?.state).toBe("superseded");
    expect(approvedLetter(both, subject)).toBeNull();
    const withdrawn = { ...two, withdrawnAt: new Date("2026-11-21T09:00:00.000Z") };
    const back = standing({ proposals: [one, withdrawn], approvals: [anApproval(one)] });
    expect(approvedLetter(back, subject)?.version).toBe(1);
  });

  test("lapses when people need not be informed any more", () => {
    const lapsed = standing({}, someDecisions("required", "not-required"));
    expect(lapsed[0]).toMatchObject({
      state: "lapsed",
      lapsedBecause: { key: "workflow.lapse.letterNotNeeded" },
    });
  });

  test("that was never obliged, stays", () => {
    const voluntary = someDecisions("required", "not-required");
    const one = put(1, voluntary);
    expect(standing({ proposals: [one], approvals: [anApproval(one)] }, voluntary)[0]?.state).toBe(
      "approved",
    );
  });

  test("lapses when its group is gone", () => {
    const gone = standing({}, someDecisions("required", "required", { groups: ["others"] }));
    expect(gone[0]?.lapsedBecause?.key).toBe("workflow.lapse.groupGone");
  });

  test("lapses when what stands in it is other now, and says how much", () => {
    const other = { groups: [aGroup("customers", { dataCategories: known(["name", "bsn"]) })] };
    expect(standing({ facts: other })[0]).toMatchObject({
      state: "lapsed",
      lapsedBecause: { key: "workflow.lapse.letterFacts", values: { count: 1 } },
    });
  });

  test("keeps when something becomes known that it called open, or that is not in it", () => {
    const more = {
      groups: [
        aGroup("customers", {
          dataCategories: known(["name"]),
          people: known({ min: 9, max: 9 }),
          harms: known([]),
        }),
      ],
    };
    const revisions = { awareness: 1, nature: 1, "group/customers": 7 };
    expect(standing({ facts: more, revisions })[0]?.state).toBe("approved");
  });

  test("that was sent keeps its approval, whatever is found later", () => {
    const { communication } = someFacts();
    const sent = {
      ...communication,
      informed: known("yes" as const),
      informedAt: known({ at: "2026-11-22T09:00:00.000Z", precision: "exact" as const }),
    };
    const other = { groups: [aGroup("customers", { dataCategories: known(["bsn"]) })], communication: sent };
    expect(standing({ facts: other })[0]?.state).toBe("approved");
  });
});
