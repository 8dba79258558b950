import type { Composing } from "./composing.ts";
import { longDay } from "./long-date.ts";

/** To our own people: short, and with no more about the breach than they need to answer well. */
export function happened({ input, say }: Composing): string[] {
  return [
    say("letterText.staff.happened", { organisation: input.organisation }),
    say("letterText.staff.rumours"),
  ];
}

const list = (lead: string, items: string[]) => `${lead}\n${items.map((item) => `- ${item}`).join("\n")}`;

/** What may be said at the desk and the helpdesk, and what may not. */
export function say({ say }: Composing): string[] {
  const can = ["sayTrue", "sayWritten", "sayBack"].map((key) => say(`letterText.staff.${key}`));
  const not = ["notGuess", "notData", "notPromise"].map((key) => say(`letterText.staff.${key}`));
  return [list(say("letterText.staff.sayLead"), can), list(say("letterText.staff.notLead"), not)];
}

/** The script of the helpdesk. */
export function questions({ input, say }: Composing): string[] {
  const filed = input.filed
    ? say("letterText.staff.apYes", { day: longDay(new Date(input.filed), input.locale) })
    : say("letterText.staff.apNo");
  const asked: [string, string][] = [
    [say("letterText.staff.mineQ"), say("letterText.staff.mineA")],
    [say("letterText.staff.dataQ"), say("letterText.staff.dataA")],
    [say("letterText.staff.doQ"), say("letterText.staff.doA")],
    [say("letterText.staff.apQ"), filed],
    [say("letterText.staff.moneyQ"), say("letterText.staff.moneyA")],
  ];
  return asked.map((pair) => pair.join("\n"));
}

export function press({ say }: Composing): string[] {
  return [`${say("letterText.staff.press")} ${say("letterText.staff.pressName")}.`];
}
