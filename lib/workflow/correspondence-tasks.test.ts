import { describe, expect, test } from "vitest";
import { aLetter, aStepOf } from "#lib/correspondence/a-letter.ts";
import { someCommunication } from "./a-communication.ts";
import { aFiling, anApprovedIncident, at } from "./an-incident.ts";
import { mayClose } from "./closing.ts";
import { situationOf } from "./situation.ts";
import { find, kinds, todo, yes } from "./todo.ts";

const letter = aLetter({ receivedAt: at(100), dueAt: at(200), objectBefore: null });
const done = {
  filings: [aFiling({ filedAt: at(5) })],
  facts: { communication: someCommunication({ informed: "yes" }) },
};

function incident(changes: Parameters<typeof anApprovedIncident>[1] = {}) {
  return anApprovedIncident(yes, { ...done, correspondence: [letter], ...changes });
}

describe("a request of the authority", () => {
  test("is a task of who deals with it, by the term it gave", () => {
    expect(find("answer-authority", incident(), at(110))).toMatchObject({
      key: "answer-authority/letter",
      person: "sanne",
      dueAt: at(200),
      legal: true,
      path: "correspondence/letter",
      what: { values: { subject: "Vragen over de melding" } },
    });
  });

  test("keeps its term in sight when it is overdue", () => {
    expect(todo(incident(), at(300))[0]).toMatchObject({ kind: "answer-authority", dueAt: at(200) });
  });

  test("goes on in a closed dossier", () => {
    const closing = { closedAt: at(90), closedBy: "sanne", reason: "done", lessons: null };
    expect(kinds(incident({ closing }), at(110))).toEqual(["answer-authority"]);
  });

  test("once answered still waits to be finished, and then asks nothing", () => {
    const answered = { ...letter, steps: [aStepOf("answered", at(120))] };
    expect(kinds(incident({ correspondence: [answered] }), at(130))).toEqual(["settle-authority"]);
    const finished = { ...letter, steps: [...answered.steps, aStepOf("closed", at(125))] };
    expect(kinds(incident({ correspondence: [finished] }), at(130))).toEqual(["close"]);
  });

  test("a decision asks whether an objection is made, by that term", () => {
    const decision = { ...letter, kind: "decision" as const, objectBefore: at(900) };
    expect(find("decide-objection", incident({ correspondence: [decision] }), at(110))?.dueAt).toEqual(
      at(900),
    );
  });
});

describe("closing the dossier", () => {
  const reasons = (record: ReturnType<typeof incident>) => mayClose(situationOf(record, yes, at(130)));

  test("is refused while anything of an authority is not finished", () => {
    const answered = { ...letter, steps: [aStepOf("answered", at(120))] };
    const open = [{ key: "correspondence.closing", values: { subject: letter.subject } }];
    expect(reasons(incident())).toEqual(open);
    expect(reasons(incident({ correspondence: [answered] }))).toEqual(open);
  });

  test("is allowed once all is", () => {
    const finished = { ...letter, steps: [aStepOf("closed", at(125))] };
    expect(reasons(incident({ correspondence: [finished] }))).toEqual([]);
  });
});
