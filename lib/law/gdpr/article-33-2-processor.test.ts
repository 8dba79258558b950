import { describe, expect, it } from "vitest";
import { fact, someFacts, suspicion } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import { part } from "#lib/facts/parties.ts";
import { emptySection } from "#lib/facts/section.ts";
import { onlyProcessor, processorOfAnyPart } from "./article-33-2-processor.ts";

type PartFacts = Facts["parts"][number]["facts"];

function withParts(...parts: Partial<PartFacts>[]): Facts {
  return someFacts({
    parts: parts.map((facts, at) => ({ id: `p${at}`, facts: { ...emptySection(part), ...facts } })),
  });
}

const processor = { ourRole: fact("processor" as const), files: fact("other-party" as const) };
const controller = { ourRole: fact("controller" as const), files: fact("we" as const) };

describe("who is only a processor", () => {
  it("is certain for every part of the data, and somebody else files", () => {
    expect(onlyProcessor(withParts(processor, processor))).toMatchObject({
      answer: "yes",
      because: [{ key: "law.33-2.onlyProcessor" }, { key: "law.33-2.tell" }],
    });
  });

  it.each<[string, Partial<PartFacts>[], string]>([
    ["no part was recorded", [], "none"],
    ["no part is a processor's", [controller], "none"],
    ["one part is our own", [processor, controller], "alsoController"],
    ["one part is ours with others", [processor, { ourRole: fact("joint" as const) }], "alsoController"],
    ["we file for the controller", [{ ...processor, files: fact("we" as const) }], "weFile"],
  ])("is not who we are when %s", (_, parts, why) => {
    const finding = onlyProcessor(withParts(...parts));
    expect(finding).toMatchObject({ answer: "no", missing: [] });
    expect(finding.because[0]?.key).toBe(`law.33-2.${why}`);
  });

  it.each<[string, Partial<PartFacts>[], string[]]>([
    ["the role in a part", [processor, { files: fact("other-party" as const) }], ["part/p1/ourRole"]],
    ["who files", [{ ourRole: fact("processor" as const) }], ["part/p0/files"]],
    [
      "certainty about the role",
      [{ ...processor, ourRole: suspicion("processor" as const) }],
      ["part/p0/ourRole"],
    ],
  ])("is unknown without %s", (_, parts, missing) => {
    expect(onlyProcessor(withParts(...parts))).toMatchObject({ answer: "unknown", missing });
  });
});

it("says whether the controller has been told", () => {
  const told = someFacts({
    parts: [{ id: "p", facts: { ...emptySection(part), ...processor } }],
    otherParties: [
      {
        id: "o",
        facts: {
          name: fact("Gemeente Voorbeeld"),
          role: fact("controller" as const),
          told: fact("yes" as const),
        },
      },
    ],
  });
  expect(onlyProcessor(told).because).toContainEqual({ key: "law.33-2.told" });
});

it("concerns whoever may be a processor of any part", () => {
  expect(processorOfAnyPart(withParts(controller, { ourRole: suspicion("processor" as const) }))).toBe(true);
  expect(processorOfAnyPart(withParts(controller))).toBe(false);
});
