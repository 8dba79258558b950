import type { Composing } from "./composing.ts";
import { speaksToPeople } from "./letter-kind.ts";
import { longDay } from "./long-date.ts";

/** For which people a public notice is (Art. 34(3)(c)). */
export function forWhom(c: Composing): string[] {
  const name = c.ofGroup("name");
  if (!name || !c.group) return [`${c.say("letterText.forWhomUnknown")} ${c.later()}`];
  const [group = ""] = c.freeText(`group/${c.group.id}/name`, name);
  return [c.say("letterText.forWhom", { group: group.replace(/[.]+$/, "") })];
}

/** Whom to ask and when, and the FG (Art. 33(3)(b)). */
export function contact({ input, say }: Composing): string[] {
  const { phone, email, hours, website, fgName, fgEmail } = input.contact;
  const lines = [
    phone && say("letterText.contact.phone", { phone }),
    email && say("letterText.contact.email", { email }),
    hours && say("letterText.contact.hours", { hours }),
    website && say("letterText.contact.website", { website }),
    fgName &&
      say(fgEmail ? "letterText.contact.fgEmail" : "letterText.contact.fg", { name: fgName, email: fgEmail }),
  ].filter(Boolean);
  if (lines.length === 0) return [];
  const list = `${say("letterText.contact.lead")}\n${lines.map((line) => `- ${line}`).join("\n")}`;
  return speaksToPeople(input.kind) ? [list, say("letterText.contact.otherForm")] : [list];
}

export function genuine({ input, say }: Composing): string[] {
  return [say("letterText.genuine"), input.contact.phone ? say("letterText.genuineDoubt") : ""];
}

export function authority({ input, say }: Composing): string[] {
  if (!input.filed) return [say("letterText.notFiled")];
  return [say("letterText.filed", { day: longDay(new Date(input.filed), input.locale) })];
}

/** The right to complain (Arts. 13(2)(d) and 77). */
export function complaint({ say }: Composing): string[] {
  return [say("letterText.complaint")];
}

/** When the reader hears again. The last message promises nothing; any other without a date stays empty. */
export function next({ input, say }: Composing): string[] {
  if (input.nextMessageAt)
    return [say("letterText.next", { day: longDay(new Date(input.nextMessageAt), input.locale) })];
  return input.kind === "all-clear" ? [say("letterText.nextNone")] : [];
}
