import { describe, expect, test } from "vitest";
import { assemble } from "./dossier.ts";
import { sections } from "./facts/facts.ts";
import { emptySection } from "./facts/section.ts";
import { anApproval, anIncident, aProposal, at, known } from "./workflow/an-incident.ts";

describe("a dossier of which only the first signal is known", () => {
  const dossier = assemble(
    anIncident({ facts: { groups: [], awareness: { awareAt: null } }, revisions: {} }),
    at(1),
  );

  test("is being found out, on a cautious clock, and knows nothing for sure", () => {
    expect(dossier.status).toBe("triage");
    expect(dossier.clock.provisional).toBe(true);
    expect(dossier.decisions.notifyAuthority.outcome).toBe("unknown");
    expect(dossier.tasks.map(({ kind }) => kind)).toEqual(["judge-awareness"]);
    expect(dossier.closing).not.toEqual([]);
  });
});

describe("a dossier in which the law leads the questions", () => {
  const dossier = assemble(anIncident(), at(1));

  test("asks for the facts that the articles miss, each at an address of a question that exists", () => {
    const missing = dossier.tasks.flatMap((task) => task.missing);
    expect(missing.length).toBeGreaterThan(0);
    for (const path of missing) {
      const [section = "", ...rest] = path.split("/");
      expect(Object.keys(sections), path).toContain(section);
      const asked = sections[section as keyof typeof sections];
      expect(Object.keys(asked.fields), path).toContain(rest.at(-1));
      expect(rest.length, path).toBe(asked.repeats ? 2 : 1);
    }
  });
});

describe("a person's judgement", () => {
  const { nature } = anIncident().facts;
  const judgement = {
    ...emptySection(sections.judgement),
    risk: known("high" as const),
    reason: known("a stalker"),
  };
  const breach = { ...nature, personalData: known("yes" as const), dataAffected: known("affected" as const) };
  const record = anIncident({
    facts: { nature: breach, judgements: [{ id: "customers", facts: judgement }] },
  });
  const dossier = assemble(record, at(1));

  test("decides, and the proposal beside it never reads it", () => {
    expect(dossier.decisions.strictestInform).toBe("required");
    expect(dossier.proposal.strictestInform).not.toBe("required");
    expect(dossier.proposal).toEqual(
      assemble({ ...record, facts: { ...record.facts, judgements: [] } }, at(1)).proposal,
    );
  });

  test("taken back, the approval that rested on it does not make a no", () => {
    const proposal = aProposal(dossier.decisions, "inform-people");
    const approved = { ...record, proposals: [proposal], approvals: [anApproval(proposal)] };
    expect(assemble(approved, at(2)).proposals[0]?.state).toBe("approved");
    const withdrawn = { ...approved, facts: { ...record.facts, judgements: [] } };
    expect(assemble(withdrawn, at(2)).people[0]?.state).toBe("undetermined");
  });
});

test("a dossier is the same for everybody who looks at the same moment", () => {
  expect(assemble(anIncident(), at(7))).toEqual(assemble(anIncident(), at(7)));
});
