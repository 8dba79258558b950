import type { Composing } from "./composing.ts";
import { longDay } from "./long-date.ts";

/** To whoever got the data by mistake. It never says which data or whose: the reader should know no more than they do. */
export function happened(c: Composing): string[] {
  const { input, say } = c;
  const started = c.known("discovery", "startedAt");
  const day = started ? say("recipient.when", { day: longDay(new Date(started.at), input.locale) }) : "";
  return [say("recipient.happened", { organisation: input.organisation }), day];
}

export function request({ input, say, sure }: Composing): string[] {
  const day = input.nextMessageAt;
  const onPaper = (sure("nature", "incidentKind") ?? "").startsWith("post");
  const steps = [
    say("recipient.leave"),
    say("recipient.forward"),
    say(onPaper ? "recipient.paper" : "recipient.delete"),
    day
      ? say("recipient.confirmBy", { day: longDay(new Date(day), input.locale) })
      : say("recipient.confirmSoon"),
  ];
  const numbered = steps.map((step, at) => `${at + 1}. ${step}`).join("\n");
  return [`${say("recipient.lead")}\n${numbered}`, say("recipient.thanks")];
}

export function confirmation({ say }: Composing): string[] {
  return [say("recipient.confirmLead"), say("recipient.confirmed"), say("recipient.opened")];
}
