import { sayLong } from "#lib/clock/say-moment.ts";
import { sayNumber } from "#lib/clock/say-number.ts";
import type { Amount } from "#lib/facts/field.ts";
import { when } from "./compose-happened.ts";
import type { Composing } from "./composing.ts";
import { longDay } from "./long-date.ts";
import { namedData } from "./named-data.ts";

/** A processor tells the controller without undue delay (Art. 33(2)), with what Art. 33(3) will ask of them. */
export function happened(c: Composing): string[] {
  const { input, say, facts } = c;
  const { awareAt, firstSignalAt } = facts.awareness;
  const description = c.known("nature", "description");
  return [
    say("letterText.controller.happened", { organisation: input.organisation }),
    ...c.freeText("nature/description", description),
    when(c),
    [
      say("letterText.controller.known", {
        moment: sayLong(new Date(awareAt ?? firstSignalAt), input.locale),
      }),
      say("letterText.controller.clock"),
    ].join(" "),
  ];
}

export function data(c: Composing): string[] {
  const { say } = c;
  const { items, known } = namedData(c);
  const listed =
    items.length > 0
      ? `${say("letterText.controller.dataLead")}\n${items.map((one) => `- ${one}`).join("\n")}`
      : "";
  const people = c.ofGroup("people");
  const records = c.ofGroup("records");
  return [
    listed,
    known ? "" : `${say("letterText.dataUnknownPublic")} ${c.later()}`,
    people ? counted(c, "people", people) : `${say("letterText.controller.peopleUnknown")} ${c.later()}`,
    records ? counted(c, "records", records) : "",
  ];
}

function counted({ say, input }: Composing, what: "people" | "records", { min, max }: Amount): string {
  const number = (count: number) => sayNumber(count, input.locale);
  if (min === max) return say(`letterText.controller.${what}`, { count: number(min) });
  return say(`letterText.controller.${what}Between`, { min: number(min), max: number(max) });
}

/** For a controller the harms by their names, without a word to the people themselves. */
export function consequences(c: Composing): string[] {
  const { say } = c;
  const harms = c.ofGroup("harms");
  if (!harms) return [`${say("letterText.controller.consequencesUnknown")} ${c.later()}`];
  const note = harms.includes("other") ? c.ofGroup("harmsNote") : null;
  const items = [
    ...harms.filter((harm) => harm !== "other").map((harm) => say(`letterText.controller.harm.${harm}`)),
    ...(c.group ? c.freeText(`group/${c.group.id}/harmsNote`, note) : []),
  ];
  if (items.length === 0) return [say("letterText.controller.consequencesNone")];
  return [`${say("letterText.controller.consequencesLead")}\n${items.map((item) => `- ${item}`).join("\n")}`];
}

export function next({ input, say }: Composing): string[] {
  if (!input.nextMessageAt) return [];
  return [say("letterText.controller.next", { day: longDay(new Date(input.nextMessageAt), input.locale) })];
}
