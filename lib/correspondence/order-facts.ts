import type { Fact, Moment } from "#lib/facts/field.ts";
import type { order } from "#lib/facts/order.ts";
import type { SectionFacts } from "#lib/facts/section.ts";
import { type Correspondence, standingOf } from "./correspondence.ts";

type OrderFacts = SectionFacts<typeof order>;

/**
 * The facts about an order under Art. 34(4) with what an item of correspondence says filled in: that it was received,
 * when, and by when it asks something. What it orders is read by a person, and what stood there already stays.
 */
export function orderFacts(item: Correspondence, known: OrderFacts): OrderFacts {
  const source = [item.reference, item.subject].filter(Boolean).join(", ").slice(0, 300);
  const fact = <T>(value: T): Fact<T> => ({ value, certainty: "fact", source });
  const moment = (at: Date): Fact<Moment> => fact({ at: at.toISOString(), precision: "exact" });
  const { dueAt } = standingOf(item, item.receivedAt);
  return {
    ...known,
    received: fact("yes"),
    receivedAt: moment(item.receivedAt),
    complyBefore: dueAt ? moment(dueAt) : known.complyBefore,
    objectBefore: item.objectBefore ? moment(item.objectBefore) : known.objectBefore,
  };
}
