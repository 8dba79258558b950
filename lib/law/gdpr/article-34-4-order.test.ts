import { describe, expect, it } from "vitest";
import { aGroup, type Said, someFacts, suspicion } from "#lib/facts/build.ts";
import type { Facts } from "#lib/facts/facts.ts";
import type { GroupFacts } from "#lib/facts/group.ts";
import { decidedOnOrder, type Ordered, orderedFor, orderToInform } from "./article-34-4-order.ts";

type Order = Said<Facts["order"]>;
const received = { received: "yes" } as const;
const inform: Order = { ...received, says: "inform", everybody: "yes" };
const exempt: Order = { ...received, says: "confirm-34-3a", everybody: "yes" };
const facts = (order: Order) => someFacts({ order });
const group = (said: Said<GroupFacts> = {}) => aGroup("g", said);

describe("what the authority decided for a group", () => {
  it.each<[string, Order, Said<GroupFacts>, Ordered]>([
    ["nothing recorded", {}, {}, "nothing"],
    ["nothing received", { received: "no" }, {}, "nothing"],
    ["something nobody wrote down", received, {}, "unread"],
    ["inform everybody", inform, {}, "inform"],
    ["inform, be it a suspicion", { ...received, says: suspicion("inform" as const) }, {}, "inform"],
    ["inform some, nobody said which", { ...inform, everybody: "no" }, {}, "inform"],
    ["inform some, this group too", { ...inform, everybody: "no" }, { underOrder: "yes" }, "inform"],
    ["inform some, not this group", { ...inform, everybody: "no" }, { underOrder: "no" }, "nothing"],
    ["an exception for everybody", exempt, {}, "exempt"],
    ["a public communication", { ...exempt, says: "confirm-34-3c" }, {}, "public-notice"],
    ["an exception for some, nobody said which", { ...exempt, everybody: "no" }, {}, "maybe-exempt"],
    ["an exception, not said for whom", { ...received, says: "confirm-34-3b" }, {}, "maybe-exempt"],
    ["an exception for this group", { ...exempt, everybody: "no" }, { underOrder: "yes" }, "exempt"],
    [
      "an exception, only suspected",
      { ...exempt, says: suspicion("confirm-34-3a" as const) },
      {},
      "maybe-exempt",
    ],
  ])("%s", (_, order, said, ordered) => {
    expect(orderedFor(facts(order), group(said))).toBe(ordered);
  });
});

describe("the finding", () => {
  it.each<[string, Order, string, string[]]>([
    ["nothing", {}, "no", []],
    ["an order to inform", inform, "yes", []],
    ["an exception confirmed", exempt, "no", []],
    ["an unread decision", received, "unknown", ["order/says"]],
    ["an exception for some", { ...exempt, everybody: "no" }, "unknown", ["group/g/underOrder"]],
    [
      "an exception, not said for whom",
      { ...received, says: "confirm-34-3b" },
      "unknown",
      ["order/everybody"],
    ],
  ])("on %s", (_, order, answer, missing) => {
    expect(orderToInform(facts(order), group(), false)).toMatchObject({ answer, missing, group: "g" });
  });

  it("asks a person to decide where Dutch law says otherwise, and takes the decision with its reasons only", () => {
    const open = orderToInform(facts(inform), group(), true);
    expect(open).toMatchObject({ answer: "unknown", missing: ["order/decided", "order/answer"] });
    expect(decidedOnOrder(facts({ ...inform, decided: "inform" }))).toBeNull();
    const decided = facts({ ...inform, decided: "not-inform", answer: "Bezwaar gemaakt op 3 december." });
    expect(decidedOnOrder(decided)).toBe("not-inform");
    expect(orderToInform(decided, group(), true).because).toContainEqual({
      key: "law.34-4.decided.not-inform",
    });
  });
});
