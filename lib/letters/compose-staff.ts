import type { Composing } from "./composing.ts";
import { longDay } from "./long-date.ts";

/** To our own people: short, and with no more about the breach than they need to answer well. */
export function happened({ input, say }: Composing): string[] {
  return [say("staff.happened", { organisation: input.organisation }), say("staff.rumours")];
}

const list = (lead: string, items: string[]) => `${lead}\n${items.map((item) => `- ${item}`).join("\n")}`;

/** What may be said at the desk and the helpdesk, and what may not. */
export function say({ say }: Composing): string[] {
  const can = ["sayTrue", "sayWritten", "sayBack"].map((key) => say(`staff.${key}`));
  const not = ["notGuess", "notData", "notPromise"].map((key) => say(`staff.${key}`));
  return [list(say("staff.sayLead"), can), list(say("staff.notLead"), not)];
}

/** The script of the helpdesk. */
export function questions({ input, say }: Composing): string[] {
  const filed = input.filed
    ? say("staff.apYes", { day: longDay(new Date(input.filed), input.locale) })
    : say("staff.apNo");
  const asked: [string, string][] = [
    [say("staff.mineQ"), say("staff.mineA")],
    [say("staff.dataQ"), say("staff.dataA")],
    [say("staff.doQ"), say("staff.doA")],
    [say("staff.apQ"), filed],
    [say("staff.moneyQ"), say("staff.moneyA")],
  ];
  return asked.map((pair) => pair.join("\n"));
}

export function press({ say }: Composing): string[] {
  return [`${say("staff.press")} ${say("staff.pressName")}.`];
}
