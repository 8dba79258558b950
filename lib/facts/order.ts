import { choice, moment, text, yesOrNo } from "./field.ts";
import { section } from "./section.ts";

/**
 * What an order of the authority can say under Art. 34(4): inform the people after all, or that one of the conditions of
 * Art. 34(3) is met.
 */
export const orders = ["inform", "confirm-34-3a", "confirm-34-3b", "confirm-34-3c"] as const;
export type Order = (typeof orders)[number];

/** An order of the authority about informing the people (Art. 34(4)), and what was done with it. */
export const order = section("order", {
  received: yesOrNo(),
  says: choice(orders),
  everybody: yesOrNo(),
  receivedAt: moment(),
  comply: text(2000),
  complyBefore: moment(),
  objectBefore: moment(),
  decided: choice(["inform", "not-inform"]),
  answer: text(4000),
  answeredAt: moment(),
});
