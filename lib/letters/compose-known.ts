import type { Composing } from "./composing.ts";
import { longDay } from "./long-date.ts";

/** A thing that is known, in a sentence, or that is open, by its name under `open`; or neither, where nobody would ask. */
type Point = { known?: string; open?: string };

/** What we know of where the data are now, and what not yet: the two lists that stop people from guessing. */
export function whatIsKnown(c: Composing): string[] {
  const points = [...whoHasThem(c), ...whatWasDone(c), back(c), intact(c), readable(c)];
  const known = points.flatMap((point) => point.known ?? []);
  const open = points.flatMap((point) => (point.open ? [c.say(`letterText.open.${point.open}`)] : []));
  const list = (lead: string, items: string[]) =>
    items.length > 0 ? [`${lead}\n${items.map((item) => `- ${item}`).join("\n")}`] : [];
  return [
    ...list(c.say("letterText.knownLead"), known),
    ...list(c.say("letterText.unknownLead"), open),
    ...(open.length > 0 ? [promised(c)] : []),
  ];
}

function promised({ input, say, later }: Composing): string {
  if (!input.nextMessageAt) return later();
  return say("letterText.hear", { day: longDay(new Date(input.nextMessageAt), input.locale) });
}

function whoHasThem(c: Composing): Point[] {
  const holder = c.known("recipient", "holder");
  if (!holder) return [{ open: "holder" }];
  const who =
    holder === "unknown-person" ? { open: "holder" } : { known: c.say(`letterText.holder.${holder}`) };
  const counted = ["colleague", "trusted-recipient", "known-stranger", "unknown-person"].includes(holder);
  const mail = (c.sure("nature", "incidentKind") ?? "").startsWith("email");
  if (!counted || !mail) return [who];
  const count = c.known("recipient", "recipientCount");
  if (!count) return [who, { open: "recipientCount" }];
  if (count.min !== count.max || count.min === 0) return [who];
  return [{ known: c.say("letterText.recipients", { count: count.min }) }, who];
}

function whatWasDone(c: Composing): Point[] {
  const holder = c.sure("recipient", "holder");
  if (holder === "nobody") return [];
  const copied = c.sure("recipient", "copiedOrUsed") === "yes";
  const opened = copied && !c.sure("recipient", "opened") ? "yes" : c.known("recipient", "opened");
  const used = opened === "no" ? null : c.known("recipient", "copiedOrUsed");
  const points: Point[] = [];
  // Whoever copied them has them: whether they were also looked at is no question to the reader any more.
  if (!copied) points.push(opened ? { known: c.say(`letterText.opened.${opened}`) } : { open: "opened" });
  if (opened !== "no")
    points.push(used ? { known: c.say(`letterText.used.${used}`) } : { open: "copiedOrUsed" });
  // Whoever attacked us is not asked to delete anything.
  if (holder !== "colleague" && holder !== "trusted-recipient" && holder !== "known-stranger") return points;
  const deleted = c.known("recipient", "deletionConfirmed");
  return [
    ...points,
    deleted ? { known: c.say(`letterText.deleted.${deleted}`) } : { open: "deletionConfirmed" },
  ];
}

/** Whether the data are available again, where they were not. */
function back(c: Composing): Point {
  const types = c.sure("nature", "breachTypes") ?? [];
  if (!types.some((type) => type.startsWith("availability"))) return {};
  const restored = c.known("recovery", "restored");
  if (!restored) return { open: "restored" };
  return restored === "not-needed" ? {} : { known: c.say(`letterText.restored.${restored}`) };
}

function intact(c: Composing): Point {
  if (c.sure("recovery", "dataIntact") !== "no") return {};
  return c.known("recovery", "dataIntact") === "no" ? { known: c.say("letterText.changed") } : {};
}

/** Whether whoever has the data can read them: told where a device or paper is gone, or where they were encrypted. */
function readable(c: Composing): Point {
  const lost = c.sure("nature", "incidentKind") === "device-or-paper-lost";
  const measure = c.group?.facts.measure.value;
  if (!lost && measure !== "encrypted") return {};
  const known = c.ofGroup("measure");
  if (!known) return { open: "measure" };
  if (known === "none") return { known: c.say("letterText.protection.none") };
  if (known !== "encrypted") return {};
  const key = c.ofGroup("key");
  if (key === "exposed") return { known: c.say("letterText.protection.fell") };
  const held = key === "safe" && c.ofGroup("soundness") === "sound" && c.ofGroup("coverage") === "whole";
  return { known: c.say(held ? "letterText.protection.held" : "letterText.protection.doubtful") };
}
