import type { Composing } from "./composing.ts";

/** What it can mean for the reader (Art. 33(3)(c)): each harm that was found, in a sentence of its own. */
export function consequencesFor(c: Composing): string[] {
  const { say } = c;
  const harms = c.ofGroup("harms");
  if (!harms) return [`${say("letterText.consequencesUnknown")} ${c.later()}`];
  const note = harms.includes("other") ? c.ofGroup("harmsNote") : null;
  const noted = c.group ? c.freeText(`group/${c.group.id}/harmsNote`, note) : [];
  const items = [
    ...harms.filter((harm) => harm !== "other").map((harm) => say(`letterText.harm.${harm}`)),
    ...(phishingIsNear(c) ? [say("letterText.harm.phishing")] : []),
    ...noted,
  ];
  if (items.length === 0) return [say("letterText.consequencesNone")];
  return [`${say("letterText.consequencesLead")}\n${items.map((item) => `- ${item}`).join("\n")}`];
}

/** Somebody with bad intentions may hold a way to reach the reader: then misuse of it is near. */
export function phishingIsNear(c: Composing): boolean {
  const holder = c.sure("recipient", "holder");
  // Who breaks in, writes in our name, whatever was taken.
  if (holder === "adversary") return c.known("recipient", "holder") !== null;
  if (holder !== "unknown-person" && holder !== "public") return false;
  const categories = c.ofGroup("dataCategories") ?? [];
  const reachable = ["email-address", "phone-number", "contact-data"] as const;
  return c.known("recipient", "holder") !== null && reachable.some((one) => categories.includes(one));
}
