import { describe, expect, test } from "vitest";
import { aGroup, someFacts, suspicion } from "#lib/facts/build.ts";
import { incidentKinds } from "#lib/facts/nature.ts";
import { blocksOf } from "./blocks.ts";
import { blockText, composeLetter } from "./compose.ts";
import { someInput } from "./golden/cases.ts";
import { letterKinds, proposedLetterKind, speaksToPeople } from "./letter-kind.ts";

const group = aGroup("customers", {
  name: "Klanten",
  dataCategories: ["name", "email-address"],
  specialCategories: [],
  harms: ["identity-fraud"],
});

function texts(facts = someFacts({ groups: [group] }), said = {}) {
  const made = composeLetter(facts, facts.groups[0] ?? null, someInput("exposed", "nl", said));
  return Object.fromEntries(made.blocks.map((block) => [block.key, { ...block, text: blockText(block) }]));
}

describe("a fact that is known for certain", () => {
  test("stands in the letter and is named as its source", () => {
    const { happened } = texts();
    expect(happened?.text).toContain("- naam\n- e-mailadres");
    expect(happened?.from).toContain("group/customers/dataCategories");
  });
});

describe("a fact that is not known", () => {
  test("becomes a promise with its date", () => {
    const { happened, consequences } = texts(someFacts({ groups: [aGroup("customers")] }));
    const promise = "Dit weten we nog niet. U hoort het uiterlijk op dinsdag 8 december 2026.";
    expect(happened?.text).toContain(promise);
    expect(consequences?.text).toContain(promise);
    expect(happened?.unknown).toEqual(
      expect.arrayContaining(["discovery/startedAt", "group/customers/dataCategories"]),
    );
  });

  test("promises no date that nobody gave", () => {
    const { happened, next } = texts(someFacts({ groups: [aGroup("customers")] }), { nextMessageAt: null });
    expect(happened?.text).toContain("U hoort het zodra we het weten.");
    expect(next?.text).toBe("");
  });
});

describe("a fact that is only suspected", () => {
  const suspected = someFacts({
    nature: { incidentKind: suspicion("hacking-malware-phishing"), attackerEncrypted: suspicion("yes") },
    recipient: {
      holder: suspicion("adversary"),
      opened: suspicion("yes"),
      copiedOrUsed: suspicion("yes"),
    },
    discovery: { startedAt: suspicion({ at: "2026-11-20T09:00:00.000Z", precision: "exact" }) },
    recovery: { measuresTaken: suspicion("Wachtwoorden vervangen."), stopped: suspicion("yes") },
    groups: [
      aGroup("customers", {
        dataCategories: suspicion(["bsn", "access-data"]),
        specialCategories: suspicion(["health"]),
        harms: suspicion(["discrimination"]),
        physicalSafety: suspicion("yes"),
      }),
    ],
  });

  test("is said nowhere, and reads as not known", () => {
    const nothing = someFacts({ groups: [aGroup("customers")] });
    for (const kind of letterKinds) {
      const [one, two] = [suspected, nothing].map((facts) =>
        composeLetter(facts, facts.groups[0] ?? null, someInput(kind, "nl")),
      );
      expect(one?.blocks.map(blockText), kind).toEqual(two?.blocks.map(blockText));
      expect(
        one?.blocks.flatMap(({ from }) => from),
        kind,
      ).toEqual([]);
    }
  });
});

describe("every letter", () => {
  test.each(letterKinds)("%s has its blocks in their order, and addresses its reader in one form", (kind) => {
    for (const address of ["u", "je"] as const) {
      const facts = someFacts({ groups: [group] });
      const made = composeLetter(facts, group, someInput(kind, "nl", { address }));
      expect(made.blocks.map(({ key }) => key)).toEqual(blocksOf(kind));
      const all = [made.subject, ...made.blocks.flatMap((one) => [one.heading, blockText(one)])].join("\n");
      expect(all).not.toMatch(/[[\]|{}]|undefined|null/);
      if (!speaksToPeople(kind)) continue;
      expect(all).not.toMatch(address === "u" ? /\b(je|jij|jou|jouw)\b/i : /\b(u|uw)\b/i);
    }
  });

  test("gives at most five steps", () => {
    const facts = someFacts({
      recipient: { holder: "adversary" },
      groups: [
        aGroup("customers", {
          dataCategories: ["access-data", "identity-document", "bsn", "bank-account", "email-address"],
          physicalSafety: "yes",
        }),
      ],
    });
    expect(texts(facts).advice?.text.match(/^\d\. /gm)).toHaveLength(5);
  });

  test("that asks a recipient to delete names no data and nobody's group", () => {
    const facts = someFacts({ groups: [group] });
    const made = composeLetter(facts, group, someInput("recipient-request", "nl"));
    const all = made.blocks.map(blockText).join("\n");
    expect(all).not.toContain("e-mailadres");
    expect(all).not.toContain("Klanten");
  });
});

test("in English, texts of the dossier are marked as still to be translated", () => {
  const facts = someFacts({ recovery: { measuresTaken: "Wachtwoorden vervangen." }, groups: [group] });
  const foreign = (locale: "nl" | "en") =>
    composeLetter(facts, group, someInput("exposed", locale)).blocks.flatMap((block) => block.foreign);
  expect(foreign("en")).toEqual(["recovery/measuresTaken"]);
  expect(foreign("nl")).toEqual([]);
});

test("every kind of incident proposes one of the four letters", () => {
  const proposed = new Set(incidentKinds.map(proposedLetterKind));
  expect([...proposed].sort()).toEqual(["cyberattack", "exposed", "lost", "misdelivered"]);
});
