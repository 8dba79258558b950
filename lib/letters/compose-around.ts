import type { Composing } from "./composing.ts";
import { speaksToPeople } from "./letter-kind.ts";
import { longDay } from "./long-date.ts";

/** For which people a public notice is (Art. 34(3)(c)). */
export function forWhom(c: Composing): string[] {
  const name = c.ofGroup("name");
  if (!name || !c.group) return [`${c.say("forWhomUnknown")} ${c.later()}`];
  const [group = ""] = c.freeText(`group/${c.group.id}/name`, name);
  return [c.say("forWhom", { group: group.replace(/[.]+$/, "") })];
}

/** Whom to ask and when, and the FG (Art. 33(3)(b)). */
export function contact({ input, say }: Composing): string[] {
  const { phone, email, hours, website, fgName, fgEmail } = input.contact;
  const lines = [
    phone && say("contact.phone", { phone }),
    email && say("contact.email", { email }),
    hours && say("contact.hours", { hours }),
    website && say("contact.website", { website }),
    fgName && say(fgEmail ? "contact.fgEmail" : "contact.fg", { name: fgName, email: fgEmail }),
  ].filter(Boolean);
  if (lines.length === 0) return [];
  const list = `${say("contact.lead")}\n${lines.map((line) => `- ${line}`).join("\n")}`;
  return speaksToPeople(input.kind) ? [list, say("contact.otherForm")] : [list];
}

export function genuine({ input, say }: Composing): string[] {
  return [say("genuine"), input.contact.phone ? say("genuineDoubt") : ""];
}

export function authority({ input, say }: Composing): string[] {
  if (!input.filed) return [say("notFiled")];
  return [say("filed", { day: longDay(new Date(input.filed), input.locale) })];
}

/** The right to complain (Arts. 13(2)(d) and 77). */
export function complaint({ say }: Composing): string[] {
  return [say("complaint")];
}

/** When the reader hears again. The last message promises nothing; any other without a date stays empty. */
export function next({ input, say }: Composing): string[] {
  if (input.nextMessageAt)
    return [say("next", { day: longDay(new Date(input.nextMessageAt), input.locale) })];
  return input.kind === "all-clear" ? [say("nextNone")] : [];
}
